using System.Globalization;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Pages;

/// <summary>What a check of quotes found: those that a reader must look at, at their places, then how many there are of each verdict.</summary>
internal static class VerificationReport
{
    private const int Detail = 2;

    // Words that both have are shown as far as they lead to the change.
    private const int SharedWords = 6;

    public static void Write(PageWriter page, DefinitionsFolder definitions, IReadOnlyList<CheckedQuote> quotes)
    {
        foreach (CheckedQuote quote in quotes.Where(quote => quote.Verdict.IsRefuted))
        {
            page.Line(TerminalText.Clean(string.Create(
                CultureInfo.InvariantCulture,
                $"{definitions.PathOf(quote.Path)}({quote.Place.Line + 1},{quote.Place.Column + 1}): {quote.Id}: {Complaint(quote)}")));
            if (Difference(quote.Verdict.Difference) is { Length: > 0 } difference)
            {
                page.Paragraph(difference, Detail, Detail);
            }
        }

        page.Paragraph(Summary(quotes));
    }

    private static string Complaint(CheckedQuote quote) => quote.Verdict.Status switch
    {
        VerificationStatus.Altered => $"The words differ from those of '{quote.SourceId}'.",
        VerificationStatus.Absent => $"The words do not stand in '{quote.SourceId}'.",
        _ => $"The text of '{quote.SourceId}' is not the one that its record pins.",
    };

    /// <summary>The words in order: <c>respect is the [-important premise-]{+main foundation+} of</c>.</summary>
    private static string Difference(IEnumerable<WordEdit> edits) => string.Join(" ", edits.Select(edit => edit.Kind switch
    {
        WordEditKind.Deleted => $"[-{edit.Text}-]",
        WordEditKind.Inserted => $"{{+{edit.Text}+}}",
        _ => Shortened(edit.Text),
    }));

    private static string Shortened(string words)
    {
        string[] all = words.Split(' ');
        return all.Length <= 2 * SharedWords ? words : $"{string.Join(' ', all.Take(SharedWords))} … {string.Join(' ', all.TakeLast(SharedWords))}";
    }

    private static string Summary(IReadOnlyList<CheckedQuote> quotes)
    {
        IEnumerable<string> verdicts = quotes.GroupBy(quote => quote.Verdict.Status).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Words.Of(group.Key)}"));
        return string.Create(CultureInfo.InvariantCulture, $"{quotes.Count} {(quotes.Count == 1 ? "quote" : "quotes")}: {(quotes.Count == 0 ? "nothing to compare" : string.Join(", ", verdicts))}");
    }
}
