using System.Text.Json.Nodes;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Json;

/// <summary>What <c>show --json</c> prints: the concepts, and once each the sources, agents and events that they name by id.</summary>
internal static class ConceptDocument
{
    public static JsonObject Of(ConceptLibrary library, IReadOnlyList<Concept> concepts, ReadingLanguage language)
    {
        NamedRecords named = new();
        StatementJson statements = new(named);
        ConceptJson writer = new(statements, language);
        return new JsonObject { ["library"] = Library(library) }
            .With("concepts", concepts, writer.Of)
            .WithAll(new RecordJson(statements, named).Closure());
    }

    private static JsonObject Library(ConceptLibrary library) => new JsonObject { ["id"] = library.Id }
        .With("title", JsonParts.Text(library.Title))
        .With("description", JsonParts.LinkedText(library.Description))
        .With("version", library.Version)
        .With("license", library.License)
        .With("baseIri", library.BaseIri)
        .With("languages", library.Languages, static language => language);
}
