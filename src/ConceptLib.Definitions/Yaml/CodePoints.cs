using System.Globalization;

namespace ConceptLib.Definitions.Yaml;

/// <summary>Names characters in messages: those that look alike, or stand where they may not.</summary>
internal static class CodePoints
{
    /// <summary>Where two texts first differ, in code points: <c>U+0065 U+0301 becomes U+00E9</c>.</summary>
    public static string Difference(string given, string expected)
    {
        int start = 0;
        while (start < given.Length && start < expected.Length && given[start] == expected[start])
        {
            start++;
        }

        int end = 0;
        while (end < given.Length - start && end < expected.Length - start && given[given.Length - 1 - end] == expected[expected.Length - 1 - end])
        {
            end++;
        }

        return $"{List(given, start, end)} becomes {List(expected, start, end)}";
    }

    /// <summary>The number of a character as Unicode writes it: <c>U+0301</c>.</summary>
    public static string Name(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The number of the character that begins at <paramref name="index"/>.</summary>
    public static string Name(string text, int index) => Name(char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index]);

    /// <summary>The character at <paramref name="index"/>: in quotation marks where everybody can read it, else by its number.</summary>
    public static string Describe(string text, int index) => text[index] switch
    {
        ' ' => "a space",
        > ' ' and < '\u007F' => $"'{text[index]}'",
        _ => Name(text, index),
    };

    private static string List(string text, int start, int end)
    {
        if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start]))
        {
            start--;
        }

        List<string> names = [];
        for (int i = start; i < text.Length - end; i++)
        {
            int codePoint = text[i];
            if (char.IsSurrogatePair(text, i))
            {
                codePoint = char.ConvertToUtf32(text, i++);
            }

            names.Add(Name(codePoint));
        }

        return names.Count == 0 ? "nothing" : string.Join(" ", names);
    }
}
