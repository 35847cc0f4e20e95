namespace ConceptLib.Definitions.Yaml;

/// <summary>
/// Characters that no definition file needs and that make a reader see something else than a program does:
/// control characters, halves of surrogate pairs, line ends that only some programs take for one, controls of the direction
/// of writing (CVE-2021-42574, "Trojan Source"); in labels and ids also those that cannot be seen.
/// </summary>
internal static class ForbiddenCharacters
{
    private const char Replacement = '\uFFFD';

    /// <summary>Whether no definition file may hold a character that is no half of a surrogate pair.</summary>
    public static bool IsForbidden(char c) => c is not ('\n' or '\r' or '\t') && Fault(c) is not null;

    /// <summary>Reports each forbidden character; a null character alone, for then the file is in another encoding and holds hundreds.</summary>
    /// <returns>The text with each of them replaced by another, so that a parser makes no second mistake of it; of the same length.</returns>
    public static string Check(string text, TextRanges ranges, ProblemList problems)
    {
        char[]? replaced = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (c == '\0')
            {
                problems.AddLast(Rules.ForbiddenCharacter, ranges.Add(i, i + 1), CodePoint(c), "a file with it is no text, or was not saved as UTF-8; save it as UTF-8");
                return text;
            }
            else if (Fault(c) is { } fault)
            {
                replaced ??= text.ToCharArray();
                replaced[i] = Replacement;
                problems.Add(Rules.ForbiddenCharacter, problems.IsFull ? 0 : ranges.Add(i, i + 1), CodePoint(c), fault);
            }
        }

        return replaced is null ? text : new string(replaced);
    }

    /// <summary>Reports the first character that a decoder put where bytes were no text: a file in another encoding has many.</summary>
    public static void CheckDecoding(string text, TextRanges ranges, ProblemList problems)
    {
        int index = text.IndexOf(Replacement);
        if (index >= 0)
        {
            problems.Add(Rules.ForbiddenCharacter, ranges.Add(index, index + 1), CodePoint(Replacement), "it stands for bytes that were no text in the encoding of the file; save the file as UTF-8");
        }
    }

    /// <summary>Reports the first character that is another one, or several, in another encoding: what it should be cannot be known.</summary>
    public static void CheckCodePage(string text, string codePage, TextRanges ranges, ProblemList problems)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F')
            {
                problems.Add(Rules.ForbiddenCharacter, ranges.Add(i, i + 1), CodePoint(text[i]), $"the compiler read the file as {codePage}, and it may be another one; save the file as UTF-8, and set no CodePage");
                return;
            }
        }
    }

    /// <summary>Reports the first forbidden character that an escape of a double-quoted scalar stands for.</summary>
    public static void CheckEscaped(string value, int anchor, TextRanges ranges, ProblemList problems)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (c is not ('\n' or '\r' or '\t') && Fault(c) is { } fault && !StandsThere(c, anchor, ranges))
            {
                problems.Add(Rules.ForbiddenCharacter, anchor, CodePoint(c), fault);
                return;
            }
        }
    }

    /// <summary>The first character of a label or id that cannot be seen; those that no text may hold are not looked for.</summary>
    /// <returns>Its index and length, or null when all can be seen.</returns>
    public static (int Index, int Length)? FindInvisible(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c < '\u007F')
            {
                if (c is '\n' or '\r' or '\t')
                {
                    return (i, 1);
                }
            }
            else if (c == '\uDB40')
            {
                // Tags (U+E0000 to U+E007F) and the variation selectors beyond: text that no font shows.
                return (i, 2);
            }
            else if (IsInvisible(c) && Fault(c) is null && !IsJoinerInWord(value, i))
            {
                return (i, 1);
            }
        }

        return null;
    }

    private static string CodePoint(int value) => CodePoints.Name(value);

    private static string? Fault(char c) => c switch
    {
        '\u0085' or '\u2028' or '\u2029' => "some programs end the line there and others do not; use a line feed",
        < ' ' or (>= '\u007F' and < '\u00A0') => "control characters are not text; remove it",
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            => "controls of the direction of writing can make text look different from what it says; remove it",
        '\uFEFF' => "a byte order mark stands at the start of a file only; remove it",
        _ when char.IsSurrogate(c) => "half of a surrogate pair is no character; the file is damaged, or was not saved as UTF-8",
        '\uFFFE' or '\uFFFF' => "it is no character; remove it",
        _ => null,
    };

    private static bool StandsThere(char c, int anchor, TextRanges ranges)
        => ranges.Text.IndexOf(c, ranges.Start(anchor), ranges.End(anchor) - ranges.Start(anchor)) >= 0;

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u180E' or '\u3164' or '\uFFA0'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB');

    /// <summary>Whether it is a joiner between letters of a script that is written with joiners, such as Persian or Hindi.</summary>
    private static bool IsJoinerInWord(string value, int index)
        => value[index] is '\u200C' or '\u200D'
            && index > 0 && index + 1 < value.Length
            && value[index - 1] >= '\u0600' && value[index + 1] >= '\u0600'
            && !IsInvisible(value[index - 1]) && !IsInvisible(value[index + 1]);
}
