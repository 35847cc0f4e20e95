using System.Globalization;
using System.Text;

namespace ConceptLib.Testing.Markup;

/// <summary>
/// The one place where text becomes CommonMark that shows it unchanged: no mark-up, HTML or block of its own. What CommonMark takes
/// literally stays as it is, so that <c>[…]</c>, quotation marks and the like can be read in a diff.
/// </summary>
internal static class MarkdownText
{
    /// <summary>Escapes a text, wherever in a block it will stand; a line break in it stays one. Its links become links to anchors, unless <paramref name="address"/> says where the concept of an id is.</summary>
    public static string Escape(string text, IReadOnlyList<TextLink>? links = null, Func<string, string>? address = null) =>
        Escape(text, links ?? [], address ?? (static id => "#" + id), isLinkText: false);

    /// <summary>Escapes a text that will stand in the brackets of a link.</summary>
    public static string EscapeLinkText(string text) => Escape(text, [], static id => id, isLinkText: true);

    private static string Escape(string text, IReadOnlyList<TextLink> ranges, Func<string, string> address, bool isLinkText)
    {
        TextLink?[] links = new TextLink?[ranges.Count == 0 ? 0 : text.Length];
        foreach (TextLink link in ranges)
        {
            for (int i = link.Start; i < link.Start + link.Length; i++)
            {
                links[i] = link;
            }
        }

        StringBuilder markdown = new(text.Length + 16);
        int start = 0;
        for (int end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and int found ? found : text.Length;
            AppendLine(markdown, new Line(text, start, end, links, address, isLinkText));
            if (end < text.Length)
            {
                // A backslash before the end of a line breaks it, but not at the end of a block.
                markdown.Append(end == text.Length - 1 ? "&#10;" : "\\\n");
            }
        }

        return markdown.ToString();
    }

    private static void AppendLine(StringBuilder markdown, Line line)
    {
        for (int i = line.Start; i < line.End; i++)
        {
            markdown.Append(line.LinkEndingAt(i)).Append(line.IsLinkStart(i) ? "[" : "");
            char c = line.Text[i];
            if (line.IsLostSpace(i) || IsUnseen(c))
            {
                markdown.Append("&#").Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                markdown.Append(line.IsMarkup(i) ? "\\" : "").Append(c);
            }
        }

        markdown.Append(line.LinkEndingAt(line.End));
    }

    // Those that are seen in no diff; joiners are a part of the spelling in some scripts, and of emoji.
    private static bool IsUnseen(char c) => c is (< ' ' and not '\t') or '\u2028' or '\u2029'
        || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not ('\u200C' or '\u200D'));

    /// <summary>A line of a text, with what its characters would mean to a parser; <c>links</c> has for each character of the text the link it is in, or nothing.</summary>
    private readonly struct Line(string text, int start, int end, TextLink?[] links, Func<string, string> address, bool isLinkText)
    {
        // The character by which the line would begin a block (a heading, an item, a table …), or -1.
        private readonly int _blockMark = BlockMark(text, start, end);

        // The number signs that would close a heading, or -1.
        private readonly int _closingMark = ClosingMark(text, start, end);

        public string Text => text;

        public int Start => start;

        public int End => end;

        public bool IsLinkStart(int index) => LinkAt(index)?.Start == index;

        /// <summary>The end of a link that ends before a character; empty when none does.</summary>
        public string LinkEndingAt(int index) =>
            EndsLink(index) ? $"]({address(LinkAt(index - 1)!.ConceptId)})" : "";

        /// <summary>Whether a parser would drop this white space: it drops that at both ends of a line.</summary>
        public bool IsLostSpace(int index) => text[index] is ' ' or '\t' && (index == start || index == end - 1);

        public bool IsMarkup(int index) => index == _blockMark || index == _closingMark || text[index] switch
        {
            // Always mark-up of something: an escape, code, emphasis, and the strike-through of code hosts.
            '\\' or '`' or '*' or '~' => true,
            '_' => !IsInWord(index),
            '[' => IsInLink(index),
            ']' => IsInLink(index) || At(index + 1) is '(' or ':',
            '!' => IsLinkStart(index + 1),
            '<' => At(index + 1) is '/' or '!' or '?' || IsAsciiLetter(At(index + 1)),
            '&' => IsCharacterReference(index),
            _ => false,
        };

        private bool IsInLink(int index) => isLinkText || LinkAt(index) is not null;

        private bool EndsLink(int index) => LinkAt(index - 1) is { } link && link.Start + link.Length == index;

        private TextLink? LinkAt(int index) => (uint)index < (uint)links.Length ? links[index] : null;

        /// <summary>Whether an underscore joins letters: then it is no emphasis. Beside a bracket of ours it might be.</summary>
        private bool IsInWord(int index) =>
            index > start && index + 1 < end && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1])
            && !IsLinkStart(index) && !IsLinkStart(index + 1) && !EndsLink(index) && !EndsLink(index + 1);

        private bool IsCharacterReference(int index)
        {
            int i = At(index + 1) == '#' ? index + 2 : index + 1;
            int first = i;
            while (IsAsciiLetter(At(i)) || At(i) is >= '0' and <= '9')
            {
                i++;
            }

            return i > first && At(i) == ';';
        }

        private char At(int index) => index < end ? text[index] : '\0';

        private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

        private static bool IsBreak(string text, int index, int end) => index >= end || text[index] is ' ' or '\t';

        private static int BlockMark(string text, int start, int end)
        {
            if (start == end)
            {
                return -1;
            }

            int afterRun = start;
            while (afterRun < end && text[afterRun] == text[start])
            {
                afterRun++;
            }

            bool isMark = text[start] switch
            {
                '>' => true,
                '#' => afterRun - start <= 6 && IsBreak(text, afterRun, end),
                '+' => IsBreak(text, start + 1, end),
                '-' => IsBreak(text, start + 1, end) || IsDelimiterRow(text, start, end),
                ':' or '|' => IsDelimiterRow(text, start, end),
                '=' => afterRun == end,
                '[' => IsBoxOrAlert(text, start, end),
                _ => false,
            };
            return isMark ? start : ItemNumberMark(text, start, end);
        }

        /// <summary>Whether a line would make a table or a heading of the line above, or be a rule.</summary>
        private static bool IsDelimiterRow(string text, int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                if (text[i] is not ('-' or ':' or '|' or ' ' or '\t'))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Whether a line begins as the check boxes and alerts of code hosts do.</summary>
        private static bool IsBoxOrAlert(string text, int start, int end) =>
            start + 1 < end && (text[start + 1] == '!' || (start + 2 < end && text[start + 1] is ' ' or 'x' or 'X' && text[start + 2] == ']'));

        private static int ItemNumberMark(string text, int start, int end)
        {
            int i = start;
            while (i < end && text[i] is >= '0' and <= '9')
            {
                i++;
            }

            return i > start && i < end && text[i] is '.' or ')' && IsBreak(text, i + 1, end) ? i : -1;
        }

        private static int ClosingMark(string text, int start, int end)
        {
            int i = end;
            while (i > start && text[i - 1] == '#')
            {
                i--;
            }

            return i < end && (i == start || IsBreak(text, i - 1, end)) ? i : -1;
        }
    }
}
