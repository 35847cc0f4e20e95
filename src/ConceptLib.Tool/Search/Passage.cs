using System.Globalization;
using ConceptLib.Tool.Wording;

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
    /// <param name="columns">Columns of a terminal that a passage may take; null for texts that are not cut.</param>
    public static IEnumerable<Passage> Of(Concept concept, SearchQuery query, int? columns) => SearchedText.Of(concept)
        .Select(text => (Text: text, Hits: query.Find(text.Text)))
        .Where(static found => found.Hits.Count > 0)
        .GroupBy(static found => found.Text.Field)
        .Select(static field => field.MaxBy(static found => found.Hits.Count))
        .Select(found => Cut(found.Text, found.Hits, columns ?? int.MaxValue));

    private static Passage Cut(SearchedText source, IReadOnlyList<Range> hits, int columns)
    {
        string text = source.Text;
        (int start, int end) = (0, text.Length);
        if (TerminalText.Columns(text) > columns)
        {
            (int first, int last) = (hits[0].Start.Value, hits[0].End.Value);
            Letters letters = new(text);
            start = WordStart(text, letters.From(Math.Clamp(letters.Column(first) - (columns / ShareBefore), 0, letters.Columns - columns + 1)), first);
            end = WordEnd(text, letters.Until(letters.Column(start) + columns - 2), last);
        }

        string before = start > 0 ? Ellipsis.ToString() : "";
        string after = end < text.Length ? Ellipsis.ToString() : "";
        int shift = before.Length - start;
        return new(
            source,
            before + text[start..end].Replace('\n', ' ') + after,
            [.. hits.Where(hit => hit.Start.Value >= start && hit.End.Value <= end).Select(hit => (hit.Start.Value + shift)..(hit.End.Value + shift))]);
    }

    // A cut falls between words where there is a space at hand.
    private static int WordStart(string text, int at, int first)
    {
        int space = at == 0 || at >= first ? -1 : text.IndexOf(' ', at, Math.Min(LongestWord, first - at));
        return space < 0 ? at : space + 1;
    }

    private static int WordEnd(string text, int at, int atLeast)
    {
        int space = at == text.Length ? -1 : text.LastIndexOf(' ', at, Math.Min(LongestWord, at));
        return space > atLeast ? space : Math.Max(at, atLeast);
    }

    /// <summary>The letters of a text, each with the marks on it, and in which column of a line each begins: within one, nothing is cut.</summary>
    private sealed class Letters
    {
        private readonly int[] _starts;
        private readonly int[] _columns;

        public Letters(string text)
        {
            _starts = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
            _columns = new int[_starts.Length];
            for (int i = 1; i < _starts.Length; i++)
            {
                _columns[i] = _columns[i - 1] + TerminalText.Columns(text[_starts[i - 1].._starts[i]]);
            }
        }

        /// <summary>How many columns there are.</summary>
        public int Columns => _columns[^1];

        /// <summary>The column of the letter that has an offset.</summary>
        public int Column(int offset) => _columns[Array.FindLastIndex(_starts, start => start <= offset)];

        /// <summary>The offset of the first letter at or behind a column.</summary>
        public int From(int column) => _starts[Array.FindIndex(_columns, place => place >= column)];

        /// <summary>The offset of the last letter at or before a column.</summary>
        public int Until(int column) => _starts[Array.FindLastIndex(_columns, place => place <= column)];
    }
}
