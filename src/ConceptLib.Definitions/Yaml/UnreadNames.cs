using YamlDotNet.Core;

namespace ConceptLib.Definitions.Yaml;

/// <summary>
/// Looks for names in the part of a text that could not be read. What others know a file by stays the same while a line above it is
/// being mended; otherwise one open bracket would rename a member, or move a namespace, and bury its author in what follows from that.
/// </summary>
internal static class UnreadNames
{
    /// <summary>Adds to the map at the top those of <paramref name="keys"/> that it lacks and that stand with a bare word on a line of their own.</summary>
    /// <param name="top">What could be read; null when that is nothing.</param>
    /// <returns>The map; null when there is none, and nothing was found.</returns>
    public static YamlMapping? Recover(YamlMapping? top, IReadOnlyList<string> keys, TextRanges ranges)
    {
        string text = ranges.Text;
        for (int start = 0; start < text.Length; start = NextLine(text, start))
        {
            foreach (string key in keys)
            {
                if (top?.Find(key) is null && ValueAfter(text, start, key) is { } value)
                {
                    top ??= new YamlMapping(0);
                    YamlScalar name = new(ranges.Add(start, start + key.Length), key, ScalarStyle.Plain, isCutByComment: false);
                    string word = text.Substring(value.Start, value.Length);
                    top.Entries.Add(new(name, new YamlScalar(ranges.Add(value.Start, value.Start + value.Length), word, ScalarStyle.Plain, isCutByComment: false)));
                }
            }
        }

        return top;
    }

    /// <summary>The word after <c>key: </c> at the start of a line, where nothing else stands on that line.</summary>
    private static (int Start, int Length)? ValueAfter(string text, int line, string key)
    {
        if (string.CompareOrdinal(text, line, key, 0, key.Length) != 0 || line + key.Length >= text.Length || text[line + key.Length] != ':')
        {
            return null;
        }

        int start = line + key.Length + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.'))
        {
            end++;
        }

        return end > start && start > line + key.Length + 1 && (end == text.Length || text[end] is '\n' or '\r') ? (start, end - start) : null;
    }

    private static int NextLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
