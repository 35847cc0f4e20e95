namespace ConceptLib.Definitions.Binding;

/// <summary>The syntax of language tags (BCP 47: RFC 5646, section 2.1). Whether a subtag is registered is not asked.</summary>
internal static class LanguageTag
{
    // Registered before there was a syntax, and not of it (RFC 5646, "irregular").
    private static readonly HashSet<string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
        "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE",
    };

    public static bool IsWellFormed(string tag)
    {
        if (Irregular.Contains(tag))
        {
            return true;
        }

        string[] subtags = tag.Split('-');
        foreach (string subtag in subtags)
        {
            if (subtag.Length is 0 or > 8 || !subtag.All(static c => IsLetter(c) || IsDigit(c)))
            {
                return false;
            }
        }

        int next = 0;
        if (!IsPrivateUse(subtags[0]) && !SkipLanguage(subtags, ref next))
        {
            return false;
        }

        return SkipExtensions(subtags, ref next) && SkipPrivateUse(subtags, ref next) && next == subtags.Length;
    }

    /// <summary>language ["-" script] ["-" region] *("-" variant)</summary>
    private static bool SkipLanguage(string[] subtags, ref int next)
    {
        if (subtags[0].Length < 2 || !subtags[0].All(IsLetter))
        {
            return false;
        }

        bool takesExtendedLanguage = subtags[0].Length <= 3;
        next = 1;
        for (int extended = 0; takesExtendedLanguage && extended < 3 && Is(subtags, next, 3, IsLetter); extended++)
        {
            next++;
        }

        if (Is(subtags, next, 4, IsLetter))
        {
            next++;
        }

        if (Is(subtags, next, 2, IsLetter) || Is(subtags, next, 3, IsDigit))
        {
            next++;
        }

        HashSet<string> variants = new(StringComparer.OrdinalIgnoreCase);
        while (next < subtags.Length && (subtags[next].Length >= 5 || (subtags[next].Length == 4 && IsDigit(subtags[next][0]))))
        {
            if (!variants.Add(subtags[next++]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SkipExtensions(string[] subtags, ref int next)
    {
        HashSet<string> singletons = new(StringComparer.OrdinalIgnoreCase);
        while (next < subtags.Length && subtags[next].Length == 1 && !IsPrivateUse(subtags[next]))
        {
            bool isNew = singletons.Add(subtags[next++]);
            int first = next;
            while (next < subtags.Length && subtags[next].Length >= 2)
            {
                next++;
            }

            if (!isNew || next == first)
            {
                return false;
            }
        }

        return true;
    }

    private static bool SkipPrivateUse(string[] subtags, ref int next)
    {
        if (next < subtags.Length && IsPrivateUse(subtags[next]))
        {
            bool hasContent = next + 1 < subtags.Length;
            next = subtags.Length;
            return hasContent;
        }

        return true;
    }

    private static bool IsPrivateUse(string subtag) => subtag is "x" or "X";

    private static bool Is(string[] subtags, int index, int length, Func<char, bool> of) =>
        index < subtags.Length && subtags[index].Length == length && subtags[index].All(of);

    private static bool IsLetter(char c) => (char)(c | 0x20) is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
