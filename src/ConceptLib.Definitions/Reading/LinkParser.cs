using System.Text;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Reading;

/// <summary>
/// Takes links out of a text: <c>[shown](#concept-id)</c> becomes <c>shown</c> and a range. Any other bracket is text;
/// a backslash before the bracket that would begin a link makes it text too, and is itself left out.
/// </summary>
internal static class LinkParser
{
    private const string Middle = "](#";

    /// <summary>How far a ')' is looked for: no id is longer, and a text full of beginnings must not be searched to its end for each.</summary>
    private const int LongestId = 256;

    /// <summary>The plain text, and the links as ranges of it.</summary>
    public static string TakeOut(ReadingContext context, Anchored<string> marked, out EquatableArray<LinkModel> links)
    {
        links = default;
        string text = marked.Value;
        int middle = text.IndexOf(Middle, StringComparison.Ordinal);
        if (middle < 0)
        {
            return text;
        }

        SourceOccurrences source = new(context, marked);
        StringBuilder plain = new(text.Length);
        List<LinkModel> found = [];
        int copied = 0;
        for (int ordinal = 0; middle >= 0; ordinal++)
        {
            int open = OpeningBefore(text, middle, copied);
            int close = ClosingAfter(text, middle + Middle.Length, text.Length);
            int next = middle + Middle.Length;
            if (open > copied && text[open - 1] == '\\')
            {
                plain.Append(text, copied, open - 1 - copied).Append(text, open, next - open);
            }
            else if (FaultOf(text, open, middle, close) is { } fault)
            {
                context.Report(Rules.InvalidLink, source.Anchor(ordinal), fault);
                plain.Append(text, copied, next - copied);
            }
            else
            {
                plain.Append(text, copied, open - copied);
                int shown = middle - open - 1;
                string id = text.Substring(next, close - next);
                found.Add(new LinkModel(plain.Length, shown, id, source.Anchor(ordinal)));
                plain.Append(text, open + 1, shown);
                next = close + 1;
            }

            copied = next;
            middle = text.IndexOf(Middle, next, StringComparison.Ordinal);
        }

        plain.Append(text, copied, text.Length - copied);
        links = new EquatableArray<LinkModel>([.. found]);
        return plain.ToString();
    }

    private static string? FaultOf(string text, int open, int middle, int close)
    {
        if (open < 0)
        {
            return "no '[' stands before '](#'";
        }

        if (open + 1 == middle)
        {
            return "nothing is shown between the brackets";
        }

        if (close < 0)
        {
            return "no ')' ends it";
        }

        int start = middle + Middle.Length;
        if (close == start)
        {
            return "no id stands after '#'";
        }

        for (int i = start; i < close; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return "an id has no spaces";
            }
        }

        return null;
    }

    private static int ClosingAfter(string text, int start, int end) => text.IndexOf(')', start, Math.Min(LongestId, end - start));

    /// <summary>The bracket that <paramref name="close"/> closes, not before <paramref name="from"/>; -1 when there is none.</summary>
    private static int OpeningBefore(string text, int close, int from)
    {
        int depth = 0;
        for (int i = close - 1; i >= from; i--)
        {
            if (text[i] == ']')
            {
                depth++;
            }
            else if (text[i] == '[' && depth-- == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Finds links in the file by counting: as often as <c>](#</c> stands in the text it stands in its source, unless escapes hide it.</summary>
    private sealed class SourceOccurrences(ReadingContext context, Anchored<string> marked)
    {
        private int[]? _middles;
        private bool _isOneToOne;

        /// <summary>A place for the link; that of the whole text when it cannot be told where the link stands.</summary>
        public int Anchor(int ordinal)
        {
            string source = context.Ranges.Text;
            int start = context.Ranges.Start(marked.Anchor);
            int end = context.Ranges.End(marked.Anchor);
            if (_middles is null)
            {
                _middles = Occurrences(source, start, end);
                _isOneToOne = _middles.Length == Occurrences(marked.Value, 0, marked.Value.Length).Length;
            }

            if (!_isOneToOne)
            {
                return marked.Anchor;
            }

            int middle = _middles[ordinal];
            int open = OpeningBefore(source, middle, ordinal == 0 ? start : _middles[ordinal - 1] + Middle.Length);
            int close = ClosingAfter(source, middle + Middle.Length, end);
            return context.Ranges.Add(open < 0 ? middle : open, close < 0 ? middle + Middle.Length : close + 1);
        }

        private static int[] Occurrences(string text, int start, int end)
        {
            List<int> found = [];
            for (int i = start; (i = text.IndexOf(Middle, i, end - i, StringComparison.Ordinal)) >= 0; i += Middle.Length)
            {
                found.Add(i);
            }

            return [.. found];
        }
    }
}
