using System.Globalization;
using System.Text;

namespace ConceptLib.Definitions.Yaml;

/// <summary>Text of an author inside a message: short, on one line, and without characters that would change how the message reads.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 60;

    /// <summary>All of <paramref name="text"/>: a line end and a tab are spaces, and of what is no text, such as the start of a command to a terminal, the number is shown.</summary>
    public static string Whole(string text)
    {
        int first = 0;
        while (first < text.Length && IsText(text, first))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        StringBuilder builder = new(text, 0, first, text.Length + 8);
        for (int i = first; i < text.Length; i++)
        {
            if (IsText(text, i))
            {
                builder.Append(text[i]);
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                builder.Append(' ');
            }
            else
            {
                builder.Append(CodePoints.Name(text[i]));
            }
        }

        return builder.ToString();
    }

    /// <summary>The beginning of <paramref name="text"/>.</summary>
    public static string Of(string text)
    {
        StringBuilder builder = new(Math.Min(text.Length, MaximumLength + 1));
        for (int i = 0; i < text.Length; i++)
        {
            if (builder.Length >= MaximumLength)
            {
                return builder.Append('…').ToString();
            }

            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                builder.Append(c).Append(text[++i]);
            }
            else if (char.IsWhiteSpace(c))
            {
                builder.Append(' ');
            }
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate)
            {
                builder.Append(CodePoints.Name(c));
            }
            else
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    private static bool IsText(string text, int index) => text[index] switch
    {
        '\n' or '\r' or '\t' => false,
        var c when char.IsHighSurrogate(c) => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        var c when char.IsLowSurrogate(c) => index > 0 && char.IsHighSurrogate(text[index - 1]),
        var c => !ForbiddenCharacters.IsForbidden(c),
    };
}
