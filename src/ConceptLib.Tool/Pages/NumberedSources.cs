namespace ConceptLib.Tool.Pages;

/// <summary>The sources of a page, numbered in the order of first use, so that each stands there once and in full.</summary>
internal sealed class NumberedSources
{
    private readonly List<Source> _sources = [];

    /// <summary>The sources that a mark names: the first has the number 1.</summary>
    public IReadOnlyList<Source> InOrder => _sources;

    /// <summary>A mark to put after what passages bear out: <c> [1, section 2.1; 2]</c>; empty for none.</summary>
    public string Mark(IReadOnlyList<Citation> citations) => citations.Count == 0 ? "" : $" [{string.Join("; ", citations.Select(Passage))}]";

    private string Passage(Citation citation)
    {
        int index = _sources.IndexOf(citation.Source);
        if (index < 0)
        {
            index = _sources.Count;
            _sources.Add(citation.Source);
        }

        string note = citation.Note is { } text ? $" ({text})" : "";
        return string.Join(", ", new[] { $"{index + 1}", citation.Locator }.OfType<string>()) + note;
    }
}
