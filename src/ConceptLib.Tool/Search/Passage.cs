namespace ConceptLib.Tool.Search;

/// <summary>A piece of a text around the words that were found, short enough for a line.</summary>
/// <param name="Source">The text it is from.</param>
/// <param name="Text">The piece, without line ends, and with an ellipsis where the text goes on.</param>
/// <param name="Hits">Where the words stand in it.</param>
internal sealed record Passage(SearchedText Source, string Text, IReadOnlyList<Range> Hits)
{
    private const char Ellipsis = '…';

    // A cut looks so far for a space.
    private const int LongestWord = 20;

    // So much of a line stands before the first word that was found, when the text is longer than the line.
    private const int ShareBefore = 3;

    /// <summary>The passages of a concept that have words of a query: of each field the text with most of them.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="query">The words.</param>
    /// <param name="length">Characters that a passage may have.</param>
    public static IEnumerable<Passage> Of(Concept concept, SearchQuery query, int length) => SearchedText.Of(concept)
        .Select(text => (Text: text, Hits: query.Find(text.Text)))
        .Where(static found => found.Hits.Count > 0)
        .GroupBy(static found => found.Text.Field)
        .Select(static field => field.MaxBy(static found => found.Hits.Count))
        .Select(found => Cut(found.Text, found.Hits, length));

    private static Passage Cut(SearchedText source, IReadOnlyList<Range> hits, int length)
    {
        string text = source.Text;
        (int start, int end) = (0, text.Length);
        if (text.Length > length)
        {
            int first = hits[0].Start.Value;
            start = WordStart(text, Math.Clamp(first - (length / ShareBefore), 0, text.Length - length + 1), first);
            end = WordEnd(text, Math.Min(start + length - 2, text.Length), Math.Min(hits[0].End.Value, text.Length));
        }

        string before = start > 0 ? Ellipsis.ToString() : "";
        string after = end < text.Length ? Ellipsis.ToString() : "";
        int shift = before.Length - start;
        return new(
            source,
            before + text[start..end].Replace('\n', ' ') + after,
            [.. hits.Where(hit => hit.Start.Value >= start && hit.End.Value <= end).Select(hit => (hit.Start.Value + shift)..(hit.End.Value + shift))]);
    }

    // A cut falls between words where there is a space at hand, and never within a letter.
    private static int WordStart(string text, int at, int first)
    {
        int space = at == 0 || at >= first ? -1 : text.IndexOf(' ', at, Math.Min(LongestWord, first - at));
        int start = space < 0 ? at : space + 1;
        return start < text.Length && char.IsLowSurrogate(text[start]) ? start + 1 : start;
    }

    private static int WordEnd(string text, int at, int atLeast)
    {
        int space = at == text.Length ? -1 : text.LastIndexOf(' ', at, Math.Min(LongestWord, at));
        int end = space > atLeast ? space : Math.Max(at, atLeast);
        return end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
