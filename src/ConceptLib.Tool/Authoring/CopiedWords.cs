using System.Text;

namespace ConceptLib.Tool.Authoring;

/// <summary>Words that were copied from a page, whose lines end where the page has no more room: as one text.</summary>
internal static class CopiedWords
{
    private const char SoftHyphen = '\u00AD';
    private const char ByteOrderMark = '\uFEFF';

    private static readonly string[] s_lineEnds = ["\r\n", "\n", "\r", "\f", "\v", "\u0085", "\u2028", "\u2029"];

    /// <summary>
    /// Joins lines: with a space, but none between ideographs nor behind the hyphen of a word or number; a blank line ends a paragraph. Soft hyphens,
    /// which are marks of the page, are left out. No other character changes.
    /// </summary>
    /// <param name="copied">As it was copied.</param>
    /// <param name="atHyphen">
    /// Where a line ends in a hyphen: given the words up to the hyphen, and the letters and digits that the next line begins with, the words as these go on
    /// behind them. Null to leave the hyphen, which is the word's own then.
    /// </param>
    public static string Join(string copied, Func<string, string, string>? atHyphen = null)
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
                else if (last is '-' or '‐' && text.Length > 1 && char.IsLetterOrDigit(text[^2]) && char.IsLetterOrDigit(words[0]))
                {
                    text = new(atHyphen?.Invoke(text.ToString(), string.Concat(words.TakeWhile(char.IsLetterOrDigit))) ?? text.ToString());
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
