using System.Globalization;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Generator.Emission;

/// <summary>
/// The documentation of a concept's member. The summary is neutral: label and the library's own definition. What others say
/// stands in the remarks, and always with who says it and how they stand towards it, for a hover must not advertise one side.
/// </summary>
internal static class ConceptDocumentation
{
    // A hover is read at a glance, and a quote is not to be cut.
    private const int LongestQuote = 400;

    public static EquatableArray<string> Of(BoundConcept concept, CodeNames names, int language)
    {
        DocumentationWriter writer = new(names, language);
        writer.Element("summary", Summary(concept, writer));
        writer.Element("remarks", Status(concept), Definitions(concept), Quotes(concept));
        foreach (BoundRelation relation in concept.Relations)
        {
            if (relation.Target.Id != concept.Id)
            {
                writer.SeeAlso(relation.Target);
            }
        }

        foreach (BoundCitation citation in Citations(concept))
        {
            writer.SeePage(citation.Source.Url, citation.Source.Name);
        }

        return writer.ToLines();
    }

    private static string Summary(BoundConcept concept, DocumentationWriter writer)
    {
        string domain = concept.Domain is null ? "" : $" ({DocumentationWriter.Line(concept.Domain)})";
        string label = $"<b>{writer.Label(concept.Labels, concept.Id)}</b>{domain}";
        string definition = writer.Render(concept.Definition?.Text);
        return definition.Length == 0 ? label : $"{label}: {definition}";
    }

    private static string Status(BoundConcept concept) => concept.Status == ConceptStatus.Draft ? "A draft: not yet settled." : "";

    private static string Definitions(BoundConcept concept)
    {
        string[] definers = [.. concept.Definitions
            .Where(static definition => definition.Attribution is not null)
            .Select(static definition => Attributed(definition.Attribution!, definition.Stance))
            .Distinct(StringComparer.Ordinal)];
        return definers.Length == 0 ? "" : $"Defined by {string.Join("; ", definers)}.";
    }

    private static string Quotes(BoundConcept concept)
    {
        if (concept.Quotes.IsEmpty)
        {
            return "";
        }

        string count = concept.Quotes.Count == 1 ? "1 quote." : concept.Quotes.Count.ToString(CultureInfo.InvariantCulture) + " quotes.";
        BoundQuote? shown = concept.Quotes.OfType<BoundQuote>().FirstOrDefault(static quote => quote.Stance is not null && quote.Text.Length <= LongestQuote);
        return shown is null ? count : $"{count} {Attributed(shown.Attribution, shown.Stance)}: {Words(shown)}";
    }

    // Reported words are the source's: in quotation marks they would be put into the speaker's mouth.
    private static string Words(BoundQuote quote) => quote.Form == QuoteForm.Reported
        ? DocumentationWriter.Line(quote.Text)
        : $"“{DocumentationWriter.Line(quote.Text)}”";

    private static string Attributed(string attribution, Stance? stance) => DocumentationWriter.Line(attribution) + stance switch
    {
        Stance.Advocates => " (advocates)",
        Stance.Describes => " (describes)",
        Stance.Questions => " (questions)",
        Stance.Opposes => " (opposes)",
        _ => "",
    };

    private static IEnumerable<BoundCitation> Citations(BoundConcept concept) =>
    [
        .. concept.Definition?.Apparatus.Citations ?? default,
        .. concept.Definitions.SelectMany(static definition => definition.Apparatus.Citations),
        .. concept.Quotes.OfType<BoundQuote>().SelectMany(static quote => quote.Apparatus.Citations),
        .. concept.Notes.SelectMany(static note => note.Citations),
    ];
}
