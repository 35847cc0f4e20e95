using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace ConceptLib.Tool.Wording;

/// <summary>Text of a library on a terminal, which obeys control characters: text is text here, and commands nothing.</summary>
internal static class TerminalText
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>
    /// The text on one line without control characters (escape sequences begin with one) and without invisible ones that
    /// change the order or the look of others; joiners stay, for scripts that are written with them.
    /// </summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
            else if (rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner
                || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>How many columns a text takes: a Chinese character takes two.</summary>
    public static int Columns(string text) => new Segment(text).CellCount();

    /// <summary>Breaks a text into lines of at most <paramref name="width"/> columns, at spaces where there are any.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        StringBuilder line = new();
        int column = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int columns = Columns(word);
            if (column > 0 && columns <= width && column + 1 + columns > width)
            {
                yield return line.ToString();
                line.Clear();
                column = 0;
            }

            if (column > 0)
            {
                line.Append(' ');
                column++;
            }

            // A word wider than the line, or a text of a script without spaces, breaks anywhere.
            foreach (string letter in columns > width ? Letters(word) : [word])
            {
                int letterColumns = Columns(letter);
                if (column > 0 && column + letterColumns > width)
                {
                    yield return line.ToString().TrimEnd();
                    line.Clear();
                    column = 0;
                }

                line.Append(letter);
                column += letterColumns;
            }
        }

        if (column > 0)
        {
            yield return line.ToString();
        }
    }

    private static IEnumerable<string> Letters(string word)
    {
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
