namespace ConceptLib;

/// <summary>Matching of BCP 47 language tags: the lookup of RFC 4647, with the scripts of Chinese (its regions imply them).</summary>
internal static class LanguageTag
{
    /// <summary>The index of the available language that fits the first of the asked ones that any fits; -1 when none does.</summary>
    public static int Choose(string[] asked, IReadOnlyList<string> available)
    {
        foreach (string tag in asked)
        {
            int index = Find(tag, available);
            if (index >= 0)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Whether text in a language is what someone who asks for <paramref name="asked"/> means: the same language, and no other script or region.</summary>
    public static bool Matches(string asked, string language)
    {
        string wanted = WithScript(asked);
        string given = WithScript(language);
        return IsPrefix(wanted, given) || IsPrefix(given, wanted) || IsPrefix(asked, language);
    }

    private static int Find(string asked, IReadOnlyList<string> available)
    {
        string tag = WithScript(asked);
        if (IndexOf(asked, available) is >= 0 and int same)
        {
            return same;
        }

        for (string shorter = tag; shorter.Length > 0; shorter = Shorten(shorter))
        {
            if (IndexOf(shorter, available) is >= 0 and int found)
            {
                return found;
            }
        }

        for (int i = 0; i < available.Count; i++)
        {
            if (IsPrefix(tag, WithScript(available[i])) || IsPrefix(asked, available[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int IndexOf(string tag, IReadOnlyList<string> available)
    {
        for (int i = 0; i < available.Count; i++)
        {
            if (string.Equals(tag, available[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    // RFC 4647, 3.4: a single letter or digit goes with the subtag after it.
    private static string Shorten(string tag)
    {
        int end = tag.LastIndexOf('-');
        if (end >= 2 && tag[end - 2] == '-')
        {
            end -= 2;
        }

        return end < 0 ? "" : tag.Substring(0, end);
    }

    private static bool IsPrefix(string tag, string longer) =>
        longer.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (longer.Length == tag.Length || longer[tag.Length] == '-');

    /// <summary>zh-CN is zh-Hans-CN, zh-TW is zh-Hant-TW, and zh alone is zh-Hans (CLDR likely subtags).</summary>
    private static string WithScript(string tag)
    {
        string[] subtags = tag.Replace('_', '-').Split('-');
        if (!subtags[0].Equals("zh", StringComparison.OrdinalIgnoreCase) || (subtags.Length > 1 && subtags[1].Length != 2))
        {
            return string.Join("-", subtags);
        }

        string region = subtags.Length > 1 ? subtags[1].ToUpperInvariant() : "";
        string script = region is "TW" or "HK" or "MO" ? "Hant" : "Hans";
        return string.Join("-", [subtags[0], script, .. subtags.Skip(1)]);
    }
}
