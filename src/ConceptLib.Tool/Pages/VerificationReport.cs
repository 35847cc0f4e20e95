using System.Globalization;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Pages;

/// <summary>What a check of quotes found: what an author must look at, at its place, then how many quotes there are of each verdict.</summary>
internal static class VerificationReport
{
    private const int Detail = 2;

    // More than that is a reprint rather than a choice of quotes; what the law allows, it says for each case.
    private const double Quarter = 0.25;

    public static void Write(PageWriter page, DefinitionsFolder definitions, LibraryVerification verification)
    {
        foreach (string problem in definitions.Shown(verification.Problems))
        {
            page.Line(TerminalText.Clean(problem));
        }

        foreach (QuotedShare share in verification.Shares().Where(static share => share.Share > Quarter))
        {
            page.Line(TerminalText.Clean(string.Create(CultureInfo.InvariantCulture, $"'{share.SourceId}': {share.Share * 100:0} % of the text is quoted.")));
        }

        page.Paragraph(Summary(verification.Quotes));
    }

    /// <summary>The words that are taken out of each text before quotes are looked for, for an author to see that none is the author's.</summary>
    public static void WriteFurniture(PageWriter page, TextsAtHand texts)
    {
        foreach ((string sourceId, SourceText source) in texts.Comparable)
        {
            foreach (OffsetRange range in source.Layout.Furniture)
            {
                page.Line(TerminalText.Clean(string.Create(CultureInfo.InvariantCulture, $"{sourceId} [{range.Start}, {range.End}], line {LineOf(source.Text, range.Start)}:")));
                page.Paragraph(source.Text[range.Start..range.End], Detail, Detail);
            }
        }
    }

    private static int LineOf(string text, int offset) => text.AsSpan(0, offset).Count('\n') + 1;

    private static string Summary(EquatableArray<CheckedQuote> quotes)
    {
        IEnumerable<string> verdicts = quotes.GroupBy(quote => quote.Verdict.Status).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Words.Of(group.Key)}"));
        return $"{Words.Count(quotes.Count, "quote")}: {(quotes.Count == 0 ? "nothing to compare" : string.Join(", ", verdicts))}";
    }
}
