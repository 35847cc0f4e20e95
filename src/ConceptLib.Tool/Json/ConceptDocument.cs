using System.Text.Json.Nodes;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Json;

/// <summary>What <c>show --json</c> prints: the concepts, and once each the sources, agents and events that they name by id.</summary>
internal sealed class ConceptDocument
{
    private readonly ConceptLibrary _library;
    private readonly NamedRecords _named = new();
    private readonly RecordJson _records;
    private readonly ConceptJson _concepts;

    private ConceptDocument(ConceptLibrary library, ReadingLanguage language)
    {
        StatementJson statements = new(_named);
        _library = library;
        _records = new RecordJson(statements, _named);
        _concepts = new ConceptJson(statements, language);
    }

    /// <summary>Writes some concepts.</summary>
    public static void Write(TextWriter output, ConceptLibrary library, IReadOnlyList<Concept> concepts, ReadingLanguage language) =>
        new ConceptDocument(library, language).Write(output, concepts);

    /// <summary>Writes a whole library: all its concepts, and all other records whether a concept names them or not.</summary>
    public static void WriteAll(TextWriter output, ConceptLibrary library)
    {
        ConceptDocument document = new(library, default);
        document._named.Note(library);
        document.Write(output, library.All);
    }

    // A concept at a time: a library may be large, and its JSON is larger.
    private void Write(TextWriter output, IReadOnlyList<Concept> concepts)
    {
        using JsonTextWriter writer = new(output);
        writer.Json.WriteStartObject();
        writer.Json.WritePropertyName("library");
        Library(_library).WriteTo(writer.Json);
        writer.Json.WriteStartArray("concepts");
        foreach (Concept concept in concepts)
        {
            _concepts.Of(concept).WriteTo(writer.Json);
            writer.Flush();
        }

        writer.Json.WriteEndArray();
        foreach ((string name, JsonNode? records) in _records.Closure())
        {
            writer.Json.WritePropertyName(name);
            records!.WriteTo(writer.Json);
        }

        writer.Json.WriteEndObject();
    }

    private static JsonObject Library(ConceptLibrary library) => new JsonObject { ["id"] = library.Id }
        .With("title", JsonParts.Text(library.Title))
        .With("description", JsonParts.LinkedText(library.Description))
        .With("version", library.Version)
        .With("license", library.License)
        .With("baseIri", library.BaseIri)
        .With("languages", library.Languages, static language => language);
}
