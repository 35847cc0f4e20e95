using System.Globalization;
using System.Text;

namespace ConceptLib.Definitions.Yaml;

/// <summary>Text of an author inside a message: short, on one line, and without characters that would change how the message reads.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 60;

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
                builder.Append("U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }
}
