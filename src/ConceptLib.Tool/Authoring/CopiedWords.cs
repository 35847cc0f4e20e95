using System.Text;

namespace ConceptLib.Tool.Authoring;

/// <summary>Words that were copied from a page, whose lines end where the page has no more room: as one text.</summary>
internal static class CopiedWords
{
    private const char SoftHyphen = '\u00AD';
    private const char ByteOrderMark = '\uFEFF';

    private static readonly string[] s_lineEnds = ["\r\n", "\n", "\r", "\f", "\v", "\u0085", "\u2028", "\u2029"];

    /// <summary>
    /// Joins lines: with a space, but none between ideographs nor behind the hyphen of a word; a blank line ends a paragraph. Soft hyphens, which
    /// are marks of the page, are left out. No other character changes.
    /// </summary>
    /// <param name="copied">As it was copied.</param>
    /// <param name="keepsHyphens">Whether the hyphen at the end of a line is the word's own.</param>
    public static string Join(string copied, bool keepsHyphens = true)
    {
        StringBuilder text = new();
        bool isParagraphOver = false;
        bool isWordBroken = false;
        foreach (string part in copied.TrimStart(ByteOrderMark).Split(s_lineEnds, StringSplitOptions.None))
        {
            string line = string.Join(' ', part.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
            string words = line.Replace(SoftHyphen.ToString(), "", StringComparison.Ordinal);
            if (words.Length == 0)
            {
                isParagraphOver = text.Length > 0;
                continue;
            }

            if (text.Length > 0)
            {
                char last = text[^1];
                if (isParagraphOver)
                {
                    text.Append('\n');
                }
                else if (last is '-' or '‐' && text.Length > 1 && char.IsLetter(text[^2]) && char.IsLetter(words[0]))
                {
                    text.Length -= keepsHyphens ? 0 : 1;
                }
                else if (!isWordBroken && !(IsSpaceless(last) && IsSpaceless(words[0])))
                {
                    text.Append(' ');
                }
            }

            text.Append(words);
            (isParagraphOver, isWordBroken) = (false, line[^1] == SoftHyphen);
        }

        return text.ToString();
    }

    private static bool IsSpaceless(char c) => Ideographs.Contains(c) || c is (>= '\u3000' and <= '\u303F') or (>= '\uFF01' and <= '\uFF60');
}
