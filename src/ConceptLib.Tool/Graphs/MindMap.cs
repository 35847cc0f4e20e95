namespace ConceptLib.Tool.Graphs;

/// <summary>
/// A graph laid out to be read: a concept in the middle, what it is related to in columns on both sides, what those are related to further
/// out. Each concept stands where the shortest way to it ends, with the words of that relation above it; so no two texts share a place.
/// Relations beside that tree are lines without words.
/// </summary>
internal sealed class MindMap
{
    private const double ColumnGap = 90;
    private const double MapGap = 40;
    private const double Margin = 24;

    // Room for the lines that go around a column.
    private const double SideMargin = 84;

    private readonly IReadOnlyList<RelationType> _types;
    private readonly HashSet<Concept> _shown;
    private readonly Dictionary<Concept, MapBox> _boxes = [];

    private MindMap(ConceptGraph graph, IReadOnlyList<RelationType> types)
    {
        _types = types;
        _shown = [.. graph.Concepts];
        double top = Margin;
        foreach (Concept root in Roots(graph))
        {
            // Of a whole library, one map below the other; concepts without relations end as a list.
            top = Place(root, top) + MapGap;
        }

        double left = _boxes.Values.Min(static box => box.X);
        foreach (MapBox box in _boxes.Values)
        {
            box.X += SideMargin - left;
        }

        Height = top - MapGap + Margin;
        Width = _boxes.Values.Max(static box => box.X) + MapBox.Width + SideMargin;
        Beside = [.. graph.Links.Where(link => !IsInTree(link)).Select(link => new MapLine(_boxes[link.Source], _boxes[link.Target], link.Type, link.Label))];
    }

    /// <summary>The boxes, from the middle outwards.</summary>
    public IReadOnlyCollection<MapBox> Boxes => _boxes.Values;

    /// <summary>The lines beside the tree.</summary>
    public IReadOnlyList<MapLine> Beside { get; }

    /// <summary>In pixels, margins included.</summary>
    public double Width { get; }

    /// <summary>In pixels, margins included.</summary>
    public double Height { get; }

    /// <summary>Lays a graph out.</summary>
    /// <param name="graph">The graph; not empty.</param>
    /// <param name="types">The relation types it was made with.</param>
    public static MindMap Of(ConceptGraph graph, IReadOnlyList<RelationType> types) => new(graph, types);

    /// <summary>The middle of each map: the centre, or of each cluster the concept with most neighbours.</summary>
    private IEnumerable<Concept> Roots(ConceptGraph graph) => graph.Center is { } center
        ? [center]
        : graph.Concepts
            .OrderByDescending(concept => ConceptGraph.RelationsOf(concept, _types).Select(static relation => relation.Target).Distinct().Count())
            .ThenBy(static concept => concept.Id, StringComparer.Ordinal)
            .Where(concept => !_boxes.ContainsKey(concept));

    /// <summary>Places a concept and all that is related to it below <paramref name="top"/>. Returns where its map ends.</summary>
    private double Place(Concept concept, double top)
    {
        MapBox root = new(concept, null, []);
        _boxes.Add(concept, root);
        List<MapBox> level = [root];
        while (level.Count > 0)
        {
            level = [.. level.SelectMany(AddChildren)];
        }

        (List<MapBox> left, List<MapBox> right) = Sides(root);
        double height = Math.Max(Math.Max(HeightOf(left), HeightOf(right)), root.CellHeight);
        root.Y = top + ((height - root.CellHeight) / 2);
        PlaceColumn(left, -1, top + ((height - HeightOf(left)) / 2));
        PlaceColumn(right, 1, top + ((height - HeightOf(right)) / 2));
        return top + height;
    }

    private IEnumerable<MapBox> AddChildren(MapBox parent)
    {
        foreach (IGrouping<Concept, Relation> relations in ConceptGraph.RelationsOf(parent.Concept, _types)
            .Where(relation => _shown.Contains(relation.Target) && !_boxes.ContainsKey(relation.Target))
            .GroupBy(static relation => relation.Target)
            .ToArray())
        {
            ConceptLink[] links = [.. relations.GroupBy(static relation => relation.Type).Select(type => new ConceptLink(parent.Concept, relations.Key, type.Key, [.. type]))];
            MapBox child = new(relations.Key, parent, links);
            parent.Children.Add(child);
            _boxes.Add(relations.Key, child);
        }

        return parent.Children;
    }

    // What a concept belongs to stands on the left, and else both sides get as much.
    private static (List<MapBox> Left, List<MapBox> Right) Sides(MapBox root)
    {
        List<MapBox> left = [.. root.Children.Where(static child => IsAbove(child.Links[0].Type))];
        List<MapBox> right = [];
        double half = HeightOf(root.Children) / 2;
        foreach (MapBox child in root.Children.Where(static child => !IsAbove(child.Links[0].Type)))
        {
            (HeightOf(right) + (child.TreeHeight / 2) <= half ? right : left).Add(child);
        }

        return (left, right);
    }

    private static bool IsAbove(RelationType type) => type == RelationType.Broader || type == RelationType.PartOf;

    private static double HeightOf(List<MapBox> column) => column.Sum(static box => box.TreeHeight);

    private static void PlaceColumn(List<MapBox> column, int side, double top)
    {
        foreach (MapBox box in column)
        {
            box.Side = side;
            box.X = box.Parent!.X + (side * (MapBox.Width + ColumnGap));
            box.Y = top + ((box.TreeHeight - box.CellHeight) / 2);
            PlaceColumn(box.Children, side, top + ((box.TreeHeight - HeightOf(box.Children)) / 2));
            top += box.TreeHeight;
        }
    }

    private bool IsInTree(ConceptLink link) => _boxes[link.Source].Parent == _boxes[link.Target] || _boxes[link.Target].Parent == _boxes[link.Source];
}

/// <summary>A line between two boxes.</summary>
internal sealed record MapLine(MapBox From, MapBox To, RelationType Type, string Label);
