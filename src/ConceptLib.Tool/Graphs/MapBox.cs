using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Graphs;

/// <summary>A concept on a map: a box with its label and kind, and above it what it is to the box it hangs on. Lengths in pixels.</summary>
internal sealed class MapBox
{
    public const double Width = 270;
    public const double LabelSize = 13;
    public const double SmallSize = 11;
    public const double LineHeight = 17;
    public const double SmallHeight = 14;
    public const double Padding = 7;

    private const double Gap = 12;

    // A sans-serif letter is half as wide as it is high, and seldom more than six tenths; a column of a terminal is one letter.
    private const double WidthOfColumn = 0.56;

    private double? _treeHeight;

    public MapBox(Concept concept, MapBox? parent, IReadOnlyList<ConceptLink> links)
    {
        Concept = concept;
        Parent = parent;
        Links = links;
        Lines = [.. TerminalText.Wrap(TerminalText.Clean(concept.PreferredLabel.Text), Columns(LabelSize))];
        Tags = [.. links.Select(static link => Shortened(TerminalText.Clean(link.Label), Columns(SmallSize)))];
    }

    public Concept Concept { get; }

    /// <summary>The box it hangs on; null for the middle.</summary>
    public MapBox? Parent { get; }

    /// <summary>What the concept of <see cref="Parent"/> is to this one.</summary>
    public IReadOnlyList<ConceptLink> Links { get; }

    public List<MapBox> Children { get; } = [];

    /// <summary>The label in lines that fit the box.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The words above the box, one line for each of <see cref="Links"/>.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>1 on the right of the middle, -1 on the left, 0 in it.</summary>
    public int Side { get; set; }

    /// <summary>The left edge.</summary>
    public double X { get; set; }

    /// <summary>The upper edge of what belongs to the box, its words above included.</summary>
    public double Y { get; set; }

    /// <summary>The upper edge of the box.</summary>
    public double Top => Y + (Gap / 2) + (Tags.Count * SmallHeight);

    /// <summary>The height of the box.</summary>
    public double Height => (2 * Padding) + (Lines.Count * LineHeight) + (Concept.Kind is null ? 0 : SmallHeight);

    /// <summary>Where lines begin and end.</summary>
    public double Middle => Top + (Height / 2);

    /// <summary>What the box takes of its column.</summary>
    public double CellHeight => Gap + (Tags.Count * SmallHeight) + Height;

    /// <summary>What the box and all that hangs on it take. Asked for once all children are there.</summary>
    public double TreeHeight => _treeHeight ??= Math.Max(CellHeight, Children.Sum(static child => child.TreeHeight));

    /// <summary>How wide a text is at most, in letters of a size.</summary>
    public static double WidthOf(string text, double size) => TerminalText.Columns(text) * size * WidthOfColumn;

    private static int Columns(double size) => (int)((Width - (2 * Padding)) / (size * WidthOfColumn));

    private static string Shortened(string text, int columns) =>
        TerminalText.Columns(text) <= columns ? text : TerminalText.Wrap(text, columns - 1).First().TrimEnd(',', ';', '(', ' ') + "…";
}
