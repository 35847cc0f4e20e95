namespace ConceptLib.Definitions.Verification;

/// <summary>Writes a word diff on one line: <c>respect is the [-important premise-] {+main foundation+} of ties</c>.</summary>
public static class WordDiffText
{
    // Words that both have are shown as far as they lead to a change.
    private const int SharedWords = 6;

    /// <summary>The line.</summary>
    public static string Of(EquatableArray<WordEdit> edits) => string.Join(" ", edits.Select((edit, index) => edit.Kind switch
    {
        WordEditKind.Deleted => $"[-{edit.Text}-]",
        WordEditKind.Inserted => $"{{+{edit.Text}+}}",
        _ => Shortened(edit.Text, isFirst: index == 0, isLast: index == edits.Count - 1),
    }));

    private static string Shortened(string text, bool isFirst, bool isLast)
    {
        string[] words = text.Split(' ');
        string[] start = isFirst ? [] : [.. words.Take(SharedWords)];
        string[] end = isLast ? [] : [.. words.Skip(Math.Max(start.Length, words.Length - SharedWords))];
        return start.Length + end.Length >= words.Length ? text : string.Join(" ", [.. start, "…", .. end]);
    }
}
