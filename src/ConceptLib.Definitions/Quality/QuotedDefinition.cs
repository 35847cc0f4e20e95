using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>Finds definitions in the library's own voice that are somebody's words: all in quotation marks, or one of the concept's quotes.</summary>
internal static class QuotedDefinition
{
    private const string Openers = "“„«「『\"";
    private const string Closers = "”“»」』\"";

    public static IEnumerable<Problem> Check(StatedConcept concept)
    {
        Dictionary<string, string> quotes = new(StringComparer.Ordinal);
        foreach (QuoteModel quote in concept.Model.Quotes.OfType<QuoteModel>().Reverse())
        {
            // Of two with the same words the first is named.
            quotes[Key(quote.Text.Value)] = quote.Id.Value;
        }

        foreach (OwnDefinition definition in concept.Definitions)
        {
            if (IsInQuotationMarks(Bare(definition.Text)))
            {
                yield return Rules.QuotedDefinition.At(definition.Anchor, "all in quotation marks");
            }
            else if (quotes.Count > 0 && quotes.TryGetValue(Key(definition.Text), out string? quote))
            {
                yield return Rules.QuotedDefinition.At(definition.Anchor, $"the quote '{quote}' word for word");
            }
        }
    }

    private static bool IsInQuotationMarks(string text)
    {
        int pair = text.Length < 2 ? -1 : Openers.IndexOf(text[0]);
        return pair >= 0 && text.IndexOf(Closers[pair], 1) == text.Length - 1;
    }

    private static string Key(string text) => LabelFolding.Fold(Bare(text));

    private static string Bare(string text) => text.Trim().TrimEnd(Sentences.Stops.ToCharArray());
}
