namespace ConceptLib;

/// <summary>Letters of scripts that are written without spaces between words.</summary>
internal static class Ideographs
{
    /// <summary>Whether it is kana, or an ideograph, or the first half of one beyond U+FFFF.</summary>
    public static bool Contains(char c) => c
        is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD88F');
}
