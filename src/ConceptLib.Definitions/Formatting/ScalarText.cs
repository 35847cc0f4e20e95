using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConceptLib.Definitions.Formatting;

/// <summary>The ways in which YAML 1.2 writes a scalar, and which values each can hold (https://yaml.org/spec/1.2.2/#chapter-7-flow-style-productions).</summary>
internal static class ScalarText
{
    // The values that the core schema of YAML 1.2 or the types of YAML 1.1 (https://yaml.org/type/) read as something else than text.
    private static readonly Regex OtherTypes = new(
        @"^(?:~|null|true|false|y|yes|n|no|on|off|=|<<"
        + @"|[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9][0-9_]*(?:e[-+]?[0-9]+)?|\.inf)"
        + @"|\.nan|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[t \t].*)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Regex Link = new(@"\[[^\[\]]*\]\(#[^)\s]*\)", RegexOptions.CultureInvariant);

    /// <summary>Whether YAML readers that guess types would take a bare value for a number, a date, a truth value or nothing.</summary>
    public static bool ReadsAsOtherType(string value) => OtherTypes.IsMatch(value);

    /// <summary>Whether a value can stand bare on one line.</summary>
    /// <param name="isInFlow">Whether it stands in brackets.</param>
    public static bool CanBePlain(string value, bool isInFlow)
    {
        if (value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[value.Length - 1]) || value[value.Length - 1] == ':')
        {
            return false;
        }

        if (",[]{}#&*!|>'\"%@`".IndexOf(value[0]) >= 0 || StartsLikeDocumentMark(value))
        {
            return false;
        }

        // In brackets, libyaml and its kin take "?" and ":" at the beginning for marks, whatever follows.
        if (value[0] is '-' or '?' or ':' && (value.Length == 1 || char.IsWhiteSpace(value[1]) || (isInFlow && value[0] != '-')))
        {
            return false;
        }

        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            bool isBeforeSpace = i + 1 < value.Length && char.IsWhiteSpace(value[i + 1]);
            if (c is '\n' or '\r' || (c == ':' && isBeforeSpace) || (c == '#' && char.IsWhiteSpace(value[i - 1])) || (isInFlow && ",[]{}".IndexOf(c) >= 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The value in quotation marks, on one line.</summary>
    /// <param name="escapesInvisible">Whether characters that cannot be seen are written by their numbers.</param>
    public static string Quoted(string value, bool escapesInvisible = false)
    {
        StringBuilder text = new(value.Length + 2);
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case > '\u007E' when escapesInvisible && IsInvisible(value, i):
                    bool isPair = char.IsSurrogatePair(value, i);
                    text.Append(isPair
                        ? "\\U" + char.ConvertToUtf32(c, value[++i]).ToString("X8", CultureInfo.InvariantCulture)
                        : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.Append('"').ToString();
    }

    /// <summary>
    /// The lines of a folded block: broken at single spaces between words, which reading puts back. Text without spaces, such as Chinese, is not
    /// broken, for a space would be read there.
    /// </summary>
    /// <param name="value">Without line breaks at its end.</param>
    /// <param name="width">How wide a line should be, in columns.</param>
    /// <returns>Null when a line of the value would be read otherwise: it begins or ends with white space.</returns>
    public static IReadOnlyList<string>? Fold(string value, int width)
    {
        List<string> lines = [];
        foreach (string paragraph in value.Split('\n'))
        {
            if (lines.Count > 0)
            {
                lines.Add(""); // reads as a line break
            }

            if (paragraph.Length == 0 && lines.Count > 0)
            {
                continue;
            }

            if (paragraph.Length == 0 || char.IsWhiteSpace(paragraph[0]) || char.IsWhiteSpace(paragraph[paragraph.Length - 1]))
            {
                return null;
            }

            AddLines(lines, paragraph, width);
        }

        return lines;
    }

    /// <summary>Whether a value has a place where a line of a folded block can end.</summary>
    public static bool CanBeFolded(string value) => Breaks(value, int.MaxValue).Any();

    private static void AddLines(List<string> lines, string paragraph, int width)
    {
        int start = 0;
        int end = 0;
        foreach (int next in Breaks(paragraph, width).Append(paragraph.Length))
        {
            if (end > start && Columns.Of(paragraph, start, next) > width)
            {
                lines.Add(paragraph.Substring(start, end - start));
                start = end + 1;
            }

            end = next;
        }

        lines.Add(paragraph.Substring(start));
    }

    /// <summary>The spaces at which a line can end: each alone between words, and none within a link, unless that is wider than a line.</summary>
    private static IEnumerable<int> Breaks(string text, int width)
    {
        Match link = Link.Match(text);
        for (int i = 1; i + 1 < text.Length; i++)
        {
            while (link.Success && (link.Index + link.Length <= i || link.Length > width))
            {
                link = link.NextMatch();
            }

            if (text[i] == ' ' && !char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i + 1]) && !(link.Success && link.Index < i))
            {
                yield return i;
            }
        }
    }

    private static bool StartsLikeDocumentMark(string value) =>
        value.StartsWith("---", StringComparison.Ordinal) || value.StartsWith("...", StringComparison.Ordinal);

    private static bool IsInvisible(string value, int index) => CharUnicodeInfo.GetUnicodeCategory(value, index)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator;
}
