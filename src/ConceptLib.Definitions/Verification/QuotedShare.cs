using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Verification;

/// <summary>How much of a text a library quotes.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Share">What they cover of its text without furniture, from 0 to 1; words in two quotes count once.</param>
public sealed record QuotedShare(string SourceId, double Share)
{
    internal static QuotedShare Of(string sourceId, SourceText source, IEnumerable<QuoteVerdict> confirmed)
    {
        int length = source.Text.Length - Covered(source.Layout.Furniture);
        return new(sourceId, length <= 0 ? 0 : (double)Covered(confirmed.SelectMany(static verdict => verdict.Ranges)) / length);
    }

    private static int Covered(IEnumerable<OffsetRange> ranges)
    {
        int covered = 0;
        int end = 0;
        foreach (OffsetRange range in ranges.OrderBy(static range => range.Start))
        {
            covered += Math.Max(0, range.End - Math.Max(end, range.Start));
            end = Math.Max(end, range.End);
        }

        return covered;
    }
}
