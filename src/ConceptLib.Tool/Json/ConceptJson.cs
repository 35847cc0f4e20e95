using System.Text.Json.Nodes;
using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Json;

/// <summary>A concept with everything the library says of it.</summary>
internal sealed class ConceptJson(StatementJson statements, ReadingLanguage language)
{
    public JsonObject Of(Concept concept) => ConceptEntry.Of(concept, language)
        .With("iri", concept.Library.BaseIri is { } baseIri ? baseIri + concept.Id : null)
        .With("reason", JsonParts.LinkedText(concept.Reason))
        .With("labels", concept.Labels, statements.Label)
        .With("attributes", Attributes(concept))
        .With("definition", concept.Definition is { } definition ? Definition(concept, definition) : null)
        .With("definitions", concept.Definitions, other => Definition(concept, other))
        .With("quotes", concept.Quotes, quote => Quote(concept, quote))
        .With("relations", concept.Relations, Relation)
        .With("notes", concept.Notes, statements.Note)
        .With("mappings", concept.Mappings, static mapping => new JsonObject { ["type"] = Words.Key(mapping.Type), ["target"] = mapping.Target });

    private JsonObject Definition(Concept concept, Definition definition) => JsonParts.LinkedText(definition.Text)!
        .With("quote", definition.Quote is { } quote ? Quote(concept, quote) : null)
        .With("attribution", definition.Attribution)
        .With("accordingTo", statements.Agents(definition.AccordingTo))
        .With("period", JsonParts.Date(definition.Period))
        .With("date", JsonParts.Date(definition.Date))
        .With("stance", JsonParts.Word(definition.Stance))
        .With("adapted", definition.IsAdapted)
        .WithAll(statements.Apparatus(definition));

    private JsonObject Quote(Concept concept, Quote quote) => new JsonObject { ["id"] = quote.Id, ["text"] = quote.Text, ["form"] = Words.Key(quote.Form) }
        .With("speakers", statements.Agents(quote.Speakers))
        .With("speakerAsPrinted", quote.SpeakerAsPrinted)
        .With("attribution", quote.Attribution)
        .With("event", quote.Event is { } occasion ? statements.Named.Id(occasion) : null)
        .With("date", JsonParts.Date(quote.Date))
        .With("stance", JsonParts.Word(concept.StanceOf(quote) ?? quote.Stance))
        .With("citation", quote.Citations is [Citation citation, ..] ? statements.Citation(citation) : null)
        .With("cites", quote.Cites, statements.Citation)
        .With("versionOf", quote.VersionOf?.Id)
        .With("versions", quote.Versions, static version => version.Id)
        .With("concepts", quote.Concepts, static other => other.Id)
        .With("verification", Words.Key(quote.Verification))
        .WithAll(statements.NotesAndCertainty(quote));

    private JsonObject Relation(Relation relation) => new JsonObject
        {
            ["type"] = relation.Type.Id,
            ["concept"] = relation.Target.Id,
            ["label"] = language.LabelOf(relation.Target).Text,
        }
        .With("role", JsonParts.Text(relation.Role))
        .With("attribution", relation.Attribution)
        .With("accordingTo", statements.Agents(relation.AccordingTo))
        .With("period", JsonParts.Date(relation.Period))
        .With("derived", relation.IsDerived)
        .WithAll(statements.Apparatus(relation));

    private static JsonObject Attributes(Concept concept)
    {
        JsonObject json = [];
        foreach (string name in concept.Attributes.Names)
        {
            json.With(name, concept.Attributes.ValuesOf(name), Value);
        }

        return json;
    }

    private static JsonNode? Value(object value) => value switch
    {
        LocalizedText text => JsonParts.Text(text),
        decimal number => number,
        bool flag => flag,
        Concept concept => concept.Id,
        _ => value.ToString(),
    };
}
