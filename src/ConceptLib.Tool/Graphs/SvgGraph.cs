using System.Globalization;
using System.Xml;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Graphs;

/// <summary>A mind map as SVG: text as text, the full words of a relation as a tool tip, and a legend.</summary>
internal sealed class SvgGraph
{
    private const double LegendHeight = 40;
    private const double LegendMargin = 24;
    private const double LegendRow = 22;
    private const double LegendSign = 20;

    // Between a sign and its words, and between those and the next sign.
    private const double LegendGap = 6;
    private const double LegendSpace = 20;
    private const string Ink = "#1a1a1a";

    private readonly XmlWriter _xml;
    private readonly MindMap _map;
    private readonly IReadOnlyDictionary<string, string> _kinds;

    private SvgGraph(XmlWriter xml, ConceptGraph graph, MindMap map)
    {
        _xml = xml;
        _map = map;
        _kinds = GraphColors.OfKinds(graph.Concepts[0].Library);
    }

    public static void Write(TextWriter output, ConceptGraph graph, IReadOnlyList<RelationType> types)
    {
        XmlWriterSettings settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (XmlWriter xml = XmlWriter.Create(output, settings))
        {
            new SvgGraph(xml, graph, MindMap.Of(graph, types)).WriteDocument(graph.Title);
        }

        output.Write('\n');
    }

    private void WriteDocument(string title)
    {
        LegendEntry[] legend = Legend();
        double cell = LegendSign + LegendGap + LegendSpace + legend.Select(static entry => MapBox.WidthOf(entry.Words, MapBox.SmallSize)).DefaultIfEmpty().Max();
        double width = Math.Max(_map.Width, (2 * LegendMargin) + cell);
        int perRow = (int)((width - (2 * LegendMargin)) / cell);
        double height = _map.Height + (legend.Length == 0 ? 0 : LegendHeight + ((legend.Length - 1) / perRow * LegendRow));

        _xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Attributes(("width", width), ("height", height));
        _xml.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width:0.#} {height:0.#}"));
        _xml.WriteAttributeString("role", "img");
        _xml.WriteAttributeString("font-family", "Helvetica, Arial, sans-serif");
        _xml.WriteElementString("title", TerminalText.Clean(title));
        Rectangle(0, 0, width, height, 0, "#ffffff", null);
        WriteArrows(legend.Select(static entry => entry.Type).OfType<RelationType>());
        foreach (MapLine line in _map.Beside)
        {
            WriteBeside(line);
        }

        foreach (MapBox box in _map.Boxes.Where(static box => box.Parent is not null))
        {
            WriteLine(box);
        }

        foreach (MapBox box in _map.Boxes)
        {
            WriteBox(box);
        }

        WriteLegend(legend, cell, perRow);
        _xml.WriteEndElement();
    }

    // A marker takes no colour of the line it ends, so there is one for each.
    private void WriteArrows(IEnumerable<RelationType> types)
    {
        _xml.WriteStartElement("defs");
        foreach (string color in types.Select(GraphColors.OfType).Distinct())
        {
            _xml.WriteStartElement("marker");
            _xml.WriteAttributeString("id", "arrow-" + color[1..]);
            _xml.WriteAttributeString("viewBox", "0 0 8 8");
            _xml.WriteAttributeString("refX", "7");
            _xml.WriteAttributeString("refY", "4");
            _xml.WriteAttributeString("markerWidth", "7");
            _xml.WriteAttributeString("markerHeight", "7");
            _xml.WriteAttributeString("orient", "auto");
            _xml.WriteStartElement("path");
            _xml.WriteAttributeString("d", "M0,0.5 L8,4 L0,7.5 Z");
            _xml.WriteAttributeString("fill", color);
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    /// <summary>From the box that this one hangs on, outwards.</summary>
    private void WriteLine(MapBox box)
    {
        MapBox parent = box.Parent!;
        double from = box.Side > 0 ? parent.X + MapBox.Width : parent.X;
        double to = box.Side > 0 ? box.X : box.X + MapBox.Width;
        double middle = (from + to) / 2;
        Path(Curve(from, parent.Middle, middle, parent.Middle, middle, box.Middle, to, box.Middle), box.Links[0].Type, 1.5, 1, string.Join("\n", box.Links.Select(static link => link.Label)), hasArrow: true);
    }

    /// <summary>Between two boxes wherever they stand; thin, and below the boxes.</summary>
    private void WriteBeside(MapLine line)
    {
        (MapBox from, MapBox to) = (line.From, line.To);
        double bend = Math.Min(36 + (Math.Abs(from.Middle - to.Middle) / 12), 96);
        bool isSameColumn = Math.Abs(from.X - to.X) < MapBox.Width / 2;
        bool goesRight = isSameColumn ? from.Side >= 0 : from.X < to.X;
        double start = goesRight ? from.X + MapBox.Width : from.X;
        double end = isSameColumn == goesRight ? to.X + MapBox.Width : to.X;
        double out1 = start + (goesRight ? bend : -bend);
        double out2 = end + (isSameColumn == goesRight ? bend : -bend);
        Path(Curve(start, from.Middle, out1, from.Middle, out2, to.Middle, end, to.Middle), line.Type, 1, 0.3, line.Label, hasArrow: !line.Type.IsSymmetric);
    }

    private void WriteBox(MapBox box)
    {
        bool isLeft = box.Side < 0;
        for (int i = 0; i < box.Tags.Count; i++)
        {
            double x = isLeft ? box.X + MapBox.Width - MapBox.Padding : box.X + MapBox.Padding;
            Text(x, box.Top - 4 - ((box.Tags.Count - 1 - i) * MapBox.SmallHeight), box.Tags[i], MapBox.SmallSize, GraphColors.OfType(box.Links[i].Type), isLeft ? "end" : "start", hasHalo: true);
        }

        _xml.WriteStartElement("g");
        _xml.WriteElementString("title", TerminalText.Clean(box.Concept.Id));
        Rectangle(box.X, box.Top, MapBox.Width, box.Height, 6, GraphColors.OfBox(box.Concept, _kinds), box.Parent is null ? Ink : "#8a8a8a", box.Concept.Status == ConceptStatus.Deprecated);
        double y = box.Top + MapBox.Padding + MapBox.LabelSize;
        foreach (string line in box.Lines)
        {
            Text(box.X + (MapBox.Width / 2), y, line, MapBox.LabelSize, Ink, "middle", isBold: box.Parent is null);
            y += MapBox.LineHeight;
        }

        if (box.Concept.Kind is { } kind)
        {
            Text(box.X + (MapBox.Width / 2), y - 2, Shown(kind), MapBox.SmallSize, "#4d4d4d", "middle");
        }

        _xml.WriteEndElement();
    }

    private void WriteLegend(LegendEntry[] legend, double cell, int perRow)
    {
        for (int i = 0; i < legend.Length; i++)
        {
            double x = LegendMargin + (i % perRow * cell);
            double y = _map.Height + 14 + (i / perRow * LegendRow);
            if (legend[i].Type is { } type)
            {
                Path(string.Create(CultureInfo.InvariantCulture, $"M{x:0.#},{y - 3:0.#} h{LegendSign:0.#}"), type, 1.5, 1, null, hasArrow: !type.IsSymmetric);
            }
            else
            {
                Rectangle(x, y - 9, LegendSign, 12, 3, legend[i].Color, "#8a8a8a");
            }

            Text(x + LegendSign + LegendGap, y, legend[i].Words, MapBox.SmallSize, legend[i].Type is null ? Ink : legend[i].Color, "start");
        }
    }

    /// <summary>What stands on the map: its kinds, then the types of its relations, each of a type and its inverse by the name of one.</summary>
    private LegendEntry[] Legend() =>
    [
        .. _kinds.Where(kind => _map.Boxes.Any(box => box.Concept.Kind == kind.Key)).OrderBy(static kind => kind.Key, StringComparer.Ordinal)
            .Select(static kind => new LegendEntry(Shown(kind.Key), kind.Value, null)),
        .. _map.Boxes.SelectMany(static box => box.Links).Select(static link => link.Type).Concat(_map.Beside.Select(static line => line.Type))
            .Select(GraphColors.Canonical).Distinct().OrderBy(static type => type.Id, StringComparer.Ordinal)
            .Select(static type => new LegendEntry(Shown(type.Id), GraphColors.OfType(type), type)),
    ];

    private static string Shown(string id) => TerminalText.Clean(Words.OfId(id));

    private void Path(string data, RelationType type, double width, double opacity, string? tip, bool hasArrow)
    {
        string color = GraphColors.OfType(type);
        _xml.WriteStartElement("path");
        _xml.WriteAttributeString("d", data);
        _xml.WriteAttributeString("fill", "none");
        _xml.WriteAttributeString("stroke", color);
        Attributes(("stroke-width", width), ("opacity", opacity));
        if (GraphColors.IsDashed(type))
        {
            _xml.WriteAttributeString("stroke-dasharray", "6 4");
        }

        if (hasArrow)
        {
            _xml.WriteAttributeString("marker-end", $"url(#arrow-{color[1..]})");
        }

        if (tip is not null)
        {
            _xml.WriteElementString("title", string.Join('\n', tip.Split('\n').Select(TerminalText.Clean)));
        }

        _xml.WriteEndElement();
    }

    private void Rectangle(double x, double y, double width, double height, double radius, string fill, string? stroke, bool isDashed = false)
    {
        _xml.WriteStartElement("rect");
        Attributes(("x", x), ("y", y), ("width", width), ("height", height), ("rx", radius));
        _xml.WriteAttributeString("fill", fill);
        if (stroke is not null)
        {
            _xml.WriteAttributeString("stroke", stroke);
        }

        if (isDashed)
        {
            _xml.WriteAttributeString("stroke-dasharray", "3 3");
        }

        _xml.WriteEndElement();
    }

    private void Text(double x, double y, string text, double size, string color, string anchor, bool isBold = false, bool hasHalo = false)
    {
        _xml.WriteStartElement("text");
        Attributes(("x", x), ("y", y), ("font-size", size));
        _xml.WriteAttributeString("fill", color);
        _xml.WriteAttributeString("text-anchor", anchor);
        if (isBold)
        {
            _xml.WriteAttributeString("font-weight", "bold");
        }

        if (hasHalo)
        {
            // A line that passes below is no hindrance to reading.
            _xml.WriteAttributeString("paint-order", "stroke");
            _xml.WriteAttributeString("stroke", "#ffffff");
            _xml.WriteAttributeString("stroke-width", "4");
        }

        _xml.WriteString(text);
        _xml.WriteEndElement();
    }

    private void Attributes(params IEnumerable<(string Name, double Value)> attributes)
    {
        foreach ((string name, double value) in attributes)
        {
            _xml.WriteAttributeString(name, value.ToString("0.#", CultureInfo.InvariantCulture));
        }
    }

    private static string Curve(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) =>
        string.Create(CultureInfo.InvariantCulture, $"M{x1:0.#},{y1:0.#} C{x2:0.#},{y2:0.#} {x3:0.#},{y3:0.#} {x4:0.#},{y4:0.#}");

    /// <summary>A kind or a type of relations, with the colour of its boxes or lines.</summary>
    private sealed record LegendEntry(string Words, string Color, RelationType? Type);
}
