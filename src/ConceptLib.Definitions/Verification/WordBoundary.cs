namespace ConceptLib.Definitions.Verification;

/// <summary>
/// Tells words that stand whole from those that are the end of another: <c>5 percent</c> is not in <c>15 percent</c>, nor in <c>1.5 percent</c>, nor <c>cafe</c> in
/// <c>café</c> whose accent is a character of its own.
/// </summary>
internal static class WordBoundary
{
    // Before a number they are a part of it; a minus sign and a hyphen look alike.
    private const string Signs = "-−+±<>=≤≥≠~≈";

    public static bool IsWhole(string text, int index, int length)
    {
        char first = text[index];
        char last = text[index + length - 1];
        int after = index + length;
        return !(index > 0 && (TextFolder.ContinuesCluster(first) || IsJoined(text[index - 1], first) || (char.IsDigit(first) && IsPartOfNumberBefore(text, index))))
            && !(after < text.Length && (TextFolder.ContinuesCluster(text[after]) || IsJoined(last, text[after]) || (char.IsDigit(last) && IsPartOfNumberAfter(text, after))));
    }

    private static bool IsJoined(char left, char right) =>
        char.IsLetterOrDigit(left) && char.IsLetterOrDigit(right) && !Ideographs.Contains(left) && !Ideographs.Contains(right);

    private static bool IsPartOfNumberBefore(string text, int index) => text[index - 1] is var c
        && (Signs.IndexOf(c) >= 0 || (c is '.' or ',' && index > 1 && char.IsDigit(text[index - 2])));

    private static bool IsPartOfNumberAfter(string text, int after) => text[after] is var c
        && (c == '%' || (c is '.' or ',' && after + 1 < text.Length && char.IsDigit(text[after + 1])));
}
