using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>Finds definitions in the library's own voice that are somebody's words: all in quotation marks, or one of the concept's quotes.</summary>
internal static class QuotedDefinition
{
    private const string Openers = "“„«「『\"";
    private const string Closers = "”“»」』\"";

    public static IEnumerable<Problem> Check(StatedConcept concept)
    {
        foreach (OwnDefinition definition in concept.Definitions)
        {
            if (IsInQuotationMarks(Bare(definition.Text)))
            {
                yield return Rules.QuotedDefinition.At(definition.Anchor, "all in quotation marks");
            }
            else if (concept.Model.Quotes.OfType<QuoteModel>().FirstOrDefault(quote => IsSame(quote.Text.Value, definition.Text)) is { } quote)
            {
                yield return Rules.QuotedDefinition.At(definition.Anchor, $"the quote '{quote.Id.Value}' word for word");
            }
        }
    }

    private static bool IsInQuotationMarks(string text)
    {
        int pair = text.Length < 2 ? -1 : Openers.IndexOf(text[0]);
        return pair >= 0 && text.IndexOf(Closers[pair], 1) == text.Length - 1;
    }

    private static bool IsSame(string quote, string definition) =>
        LabelFolding.Fold(Bare(quote)) == LabelFolding.Fold(Bare(definition));

    private static string Bare(string text) => text.Trim().TrimEnd(Sentences.Stops.ToCharArray());
}
