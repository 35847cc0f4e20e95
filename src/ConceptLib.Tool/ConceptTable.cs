namespace ConceptLib.Tool;

/// <summary>Concepts one a line: id, label and kind, in columns.</summary>
internal static class ConceptTable
{
    public static void Write(PageWriter page, IReadOnlyList<Concept> concepts)
    {
        int ids = concepts.Max(concept => TerminalText.Columns(concept.Id));
        int labels = concepts.Max(concept => TerminalText.Columns(TerminalText.Clean(concept.PreferredLabel.Text)));
        foreach (Concept concept in concepts)
        {
            string label = TerminalText.Clean(concept.PreferredLabel.Text);
            page.Line($"{Pad(concept.Id, ids)}  {Pad(label, labels)}  {concept.Kind}".TrimEnd());
        }
    }

    private static string Pad(string text, int columns) => text + new string(' ', columns - TerminalText.Columns(text));
}
