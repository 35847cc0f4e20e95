using System.Globalization;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.Csv;

/// <summary>A library as tables that refer to each other by id. A cell with several ids has spaces between them.</summary>
internal static class LibraryTables
{
    public static IEnumerable<ExportedFile> Files(ExportedLibrary export) => Of(export.Library).Select(table => new ExportedFile($"{table.Name}.csv", output =>
    {
        if (CsvWriter.Write(output, table) is > 0 and int formulas)
        {
            export.Remark(string.Create(CultureInfo.InvariantCulture, $"{table.Name}.csv: Cells that a spreadsheet would take for formulas: {formulas}. Import the columns as text."));
        }
    }));

    private static IEnumerable<CsvTable> Of(ConceptLibrary library) =>
    [
        new("concepts", ["id", "kind", "domain", "status", "reason", "label", "definition"], library.All.Select(static concept => (string?[])
            [concept.Id, concept.Kind, concept.Domain, Words.Key(concept.Status), concept.Reason, concept.PreferredLabel.Text, concept.Definition?.Text])),
        new("labels", ["concept", "language", "status", "text", "sources"], library.All.SelectMany(static concept => concept.Labels, static (concept, label) => (string?[])
            [concept.Id, label.Language, Words.Key(label.Status), label.Text, Sources(label.Citations)])),
        new("definitions", ["concept", "attribution", "according-to", "stance", "period", "date", "adapted", "quote", "sources", "language", "text"], library.All.SelectMany(Definitions)),
        new("attributes", ["concept", "attribute", "language", "value"], library.All.SelectMany(Attributes)),
        new("quotes", ["id", "text", "form", "attribution", "speakers", "speaker-as-printed", "event", "date", "source", "locator", "version-of", "verification"], library.All.SelectMany(static concept =>
            concept.Quotes.Where(quote => quote.Concept == concept)).Select(Quote)),
        new("quotes-of-concepts", ["concept", "quote", "stance"], library.All.SelectMany(static concept => concept.Quotes, static (concept, quote) => (string?[])
            [concept.Id, quote.Id, Key(concept.StanceOf(quote) ?? quote.Stance)])),
        new("relations", ["concept", "type", "target", "role", "attribution", "according-to", "period", "derived", "sources"], library.All.SelectMany(static concept => concept.Relations, static (concept, relation) => (string?[])
            [concept.Id, relation.Type.Id, relation.Target.Id, relation.Role, relation.Attribution, Agents(relation.AccordingTo), relation.Period?.ToString(), Flag(relation.IsDerived), Sources(relation.Citations)])),
        new("notes", ["concept", "kind", "sources", "language", "text"], library.All.SelectMany(static concept => concept.Notes.SelectMany(static note => note.Text.Languages, (note, language) => (string?[])
            [concept.Id, Words.Key(note.Kind), Sources(note.Citations), language, note.Text.In(language).Text]))),
        new("mappings", ["concept", "type", "target"], library.All.SelectMany(static concept => concept.Mappings, static (concept, mapping) => (string?[])
            [concept.Id, Words.Key(mapping.Type), mapping.Target])),
        new("sources", ["id", "type", "name", "title", "description", "authors", "issued", "container-title", "url", "citation", "deprecated", "reason", "replaced-by"], library.Sources.Select(static source => (string?[])
            [source.Id, source.Type, source.Name, source.Title, source.Description, Agents(source.Authors), source.Issued?.ToString(), source["container-title"], source.Url, source.ToCitation(), Flag(source.IsDeprecated), source.Reason, string.Join(' ', source.ReplacedBy.Select(static other => other.Id))])),
        new("agents", ["id", "type", "name", "family", "given", "deprecated", "reason", "replaced-by"], library.Agents.Select(static agent => (string?[])
            [agent.Id, Words.Key(agent.Type), agent.Name, agent.Family, agent.Given, Flag(agent.IsDeprecated), agent.Reason, Agents(agent.ReplacedBy)])),
        new("events", ["id", "type", "label", "description", "date", "place", "agents", "deprecated", "reason", "replaced-by"], library.Events.Select(static occasion => (string?[])
            [occasion.Id, occasion.Type, occasion.Label, occasion.Description, occasion.Date?.ToString(), occasion.Place, Agents(occasion.Agents), Flag(occasion.IsDeprecated), occasion.Reason, string.Join(' ', occasion.ReplacedBy.Select(static other => other.Id))])),
    ];

    /// <summary>A row for each language; the library's own definition has no attribution.</summary>
    private static IEnumerable<string?[]> Definitions(Concept concept)
    {
        IEnumerable<Definition> definitions = concept.Definition is { } own ? [own, .. concept.Definitions] : concept.Definitions;
        return definitions.SelectMany(static definition => definition.Text.Languages, (definition, language) => (string?[])
        [
            concept.Id, definition.Attribution, Agents(definition.AccordingTo), Key(definition.Stance), definition.Period?.ToString(), definition.Date?.ToString(),
            Flag(definition.IsAdapted), definition.Quote?.Id, Sources(definition.Citations), language, definition.Text.In(language).Text,
        ]);
    }

    private static IEnumerable<string?[]> Attributes(Concept concept)
    {
        foreach (string name in concept.Attributes.Names)
        {
            foreach (object value in concept.Attributes.ValuesOf(name))
            {
                if (value is LocalizedText text)
                {
                    foreach (string language in text.Languages)
                    {
                        yield return [concept.Id, name, language, text.In(language).Text];
                    }
                }
                else
                {
                    yield return [concept.Id, name, null, value switch { Concept other => other.Id, bool flag => Flag(flag), _ => Convert.ToString(value, CultureInfo.InvariantCulture) }];
                }
            }
        }
    }

    private static string?[] Quote(Quote quote) =>
    [
        quote.Id, quote.Text, Words.Key(quote.Form), quote.Attribution, Agents(quote.Speakers), quote.SpeakerAsPrinted, quote.Event?.Id, quote.Date?.ToString(),
        Sources(quote.Citations), quote.Locator, quote.VersionOf?.Id, Words.Key(quote.Verification),
    ];

    private static string Agents(IEnumerable<Agent> agents) => string.Join(' ', agents.Select(static agent => agent.Id));

    private static string Sources(IEnumerable<Citation> citations) => string.Join(' ', citations.Select(static citation => citation.Source.Id).Distinct());

    private static string? Key(Stance? stance) => stance is { } known ? Words.Key(known) : null;

    private static string Flag(bool flag) => flag ? "true" : "false";
}
