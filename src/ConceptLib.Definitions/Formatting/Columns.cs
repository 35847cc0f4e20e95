namespace ConceptLib.Definitions.Formatting;

/// <summary>How wide a text is in a font of one width: two columns for each character that Unicode calls wide (UAX #11), such as Chinese, else one.</summary>
internal static class Columns
{
    // The blocks whose characters are wide or full-width; the few exceptions in them do not matter for the end of a line.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The width of a text on one line.</summary>
    public static int Of(string text) => Of(text, 0, text.Length);

    /// <summary>The width of a part of a text.</summary>
    public static int Of(string text, int start, int end)
    {
        int columns = 0;
        for (int i = start; i < end; i++)
        {
            int character = text[i];
            if (character < Wide[0].First)
            {
                columns++;
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                character = char.ConvertToUtf32(text[i], text[++i]);
            }

            columns += IsWide(character) ? 2 : 1;
        }

        return columns;
    }

    private static bool IsWide(int character)
    {
        foreach ((int first, int last) in Wide)
        {
            if (character >= first && character <= last)
            {
                return true;
            }
        }

        return false;
    }
}
