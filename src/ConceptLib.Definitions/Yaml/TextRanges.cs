using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Yaml;

/// <summary>Collects the places of nodes while a text is read, and gives each a number: the order in which they were begun.</summary>
internal sealed class TextRanges
{
    private readonly string _text;
    private readonly List<(int Start, int End)> _ranges = [(0, 0)];

    public TextRanges(string text) => _text = text;

    /// <summary>The text the ranges lie in.</summary>
    public string Text => _text;

    /// <summary>How many places there are; the file itself is one.</summary>
    public int Count => _ranges.Count;

    /// <summary>Adds a place. Both ends are cut to the text: a parser may point behind it.</summary>
    public int Add(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, _text.Length));
        _ranges.Add((start, Math.Max(start, Math.Min(end, _text.Length))));
        return _ranges.Count - 1;
    }

    /// <summary>Where the place begins.</summary>
    public int Start(int anchor) => _ranges[anchor].Start;

    /// <summary>Where the place ends.</summary>
    public int End(int anchor) => _ranges[anchor].End;

    /// <summary>Lets the place begin at <paramref name="start"/>.</summary>
    public void MoveStart(int anchor, int start) => _ranges[anchor] = (start, Math.Max(start, _ranges[anchor].End));

    /// <summary>Lets the place reach to <paramref name="end"/>, if it ends before.</summary>
    public void Extend(int anchor, int end)
    {
        (int start, int previous) = _ranges[anchor];
        _ranges[anchor] = (start, Math.Max(previous, Math.Min(end, _text.Length)));
    }

    /// <summary>All places with their lines and columns.</summary>
    public RangeTable ToTable()
    {
        int[] lines = LineStarts();
        var table = new SourceRange[_ranges.Count];
        for (int i = 1; i < table.Length; i++)
        {
            (int start, int end) = _ranges[i];
            int line = LineOf(lines, start);
            int endLine = end < NextLine(lines, line) ? line : LineOf(lines, end);
            table[i] = new SourceRange(start, end - start, line, start - lines[line], endLine, end - lines[endLine]);
        }

        return new RangeTable(new EquatableArray<SourceRange>(table));
    }

    private static int NextLine(int[] lines, int line) => line + 1 < lines.Length ? lines[line + 1] : int.MaxValue;

    private static int LineOf(int[] lines, int offset)
    {
        int index = Array.BinarySearch(lines, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private int[] LineStarts()
    {
        // The breaks of Roslyn's SourceText, so that a place means the same to an editor.
        List<int> starts = [0];
        for (int i = 0; i < _text.Length; i++)
        {
            char c = _text[i];
            if (c is '\n' or '\u0085' or '\u2028' or '\u2029' || (c == '\r' && !(i + 1 < _text.Length && _text[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
