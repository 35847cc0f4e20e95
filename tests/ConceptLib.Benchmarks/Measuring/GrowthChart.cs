using System.Globalization;
using System.Text;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>A cost at several sizes of a library.</summary>
/// <param name="Show">Writes a cost for people.</param>
internal sealed record Series(string Name, Func<double, string> Show, IReadOnlyList<(int Concepts, double Cost)> Points)
{
    /// <summary>The same without the sizes below <paramref name="concepts"/>.</summary>
    public Series From(int concepts) => this with { Points = [.. Points.Where(point => point.Concepts >= concepts)] };
}

/// <summary>Draws costs as multiples of what they are at the smallest size, on two logarithmic axes: what grows linearly is parallel to the dashed line.</summary>
internal static class GrowthChart
{
    private const int Width = 860;
    private const int Height = 480;
    private const int Left = 70;
    private const int Right = 250;
    private const int Top = 50;
    private const int Bottom = 60;
    private const int LabelHeight = 17;

    // Okabe and Ito: told apart by the colour-blind too.
    private static readonly string[] s_colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#7f7f7f"];

    public static string Draw(IReadOnlyList<Series> all)
    {
        (int smallest, int largest) = (all[0].Points[0].Concepts, all[0].Points[^1].Concepts);
        double highest = Math.Max((double)largest / smallest, all.Max(static series => series.Points.Max(point => Multiple(series, point.Cost)))) * 1.1;
        double lowest = Math.Min(1, all.Min(static series => series.Points.Min(point => Multiple(series, point.Cost)))) / 1.1;
        StringBuilder svg = new();
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" role="img" font-family="sans-serif" font-size="12" aria-labelledby="title">""");
        Add($"""<title id="title">Costs from {smallest:N0} to {largest:N0} concepts, as multiples of those at {smallest:N0}</title>""");
        Add($"""<rect width="{Width}" height="{Height}" fill="#ffffff"/>""");
        Add($"""<text x="{Left}" y="28" font-size="15">Costs as multiples of those at {smallest:N0} concepts</text>""");
        foreach (int concepts in all[0].Points.Select(static point => point.Concepts))
        {
            Add($"""<line x1="{X(concepts):0.#}" y1="{Top}" x2="{X(concepts):0.#}" y2="{Height - Bottom}" stroke="#e0e0e0"/>""");
            Add($"""<text x="{X(concepts):0.#}" y="{Height - Bottom + 18}" text-anchor="middle">{concepts:N0}</text>""");
        }

        for (double multiple = Math.Pow(10, Math.Ceiling(Math.Log10(lowest))); multiple <= highest; multiple *= 10)
        {
            Add($"""<line x1="{Left}" y1="{Y(multiple):0.#}" x2="{Width - Right}" y2="{Y(multiple):0.#}" stroke="#e0e0e0"/>""");
            Add($"""<text x="{Left - 8}" y="{Y(multiple) + 4:0.#}" text-anchor="end">× {multiple:0.##}</text>""");
        }

        Add($"""<text x="{(Left + Width - Right) / 2}" y="{Height - 14}" text-anchor="middle">concepts</text>""");
        Add($"""<line x1="{X(smallest):0.#}" y1="{Y(1):0.#}" x2="{X(largest):0.#}" y2="{Y((double)largest / smallest):0.#}" stroke="#7f7f7f" stroke-dasharray="6 5"/>""");
        double label = 0;
        int colour = 0;
        Add($"""<text x="{Width - Right + 12}" y="{label = Y((double)largest / smallest) - 8:0.#}" fill="#7f7f7f">linear</text>""");
        foreach (Series series in all.OrderByDescending(static series => Multiple(series, series.Points[^1].Cost)))
        {
            string stroke = s_colours[colour++ % s_colours.Length];
            string points = string.Join(' ', series.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Concepts):0.#},{Y(Multiple(series, point.Cost)):0.#}")));
            Add($"""<polyline points="{points}" fill="none" stroke="{stroke}" stroke-width="2"/>""");
            foreach ((int concepts, double cost) in series.Points)
            {
                Add($"""<circle cx="{X(concepts):0.#}" cy="{Y(Multiple(series, cost)):0.#}" r="3" fill="{stroke}"/>""");
            }

            // Lines that end together have labels below each other.
            label = Math.Max(label + LabelHeight, Y(Multiple(series, series.Points[^1].Cost)) + 4);
            Add($"""<text x="{Width - Right + 12}" y="{label:0.#}" fill="{stroke}">{series.Name}: × {Figure.Number(Multiple(series, series.Points[^1].Cost))}</text>""");
        }

        return svg.Append("</svg>\n").ToString();

        double X(double concepts) => Left + ((Width - Left - Right) * Math.Log(concepts / smallest) / Math.Log((double)largest / smallest));

        double Y(double multiple) => Height - Bottom - ((Height - Top - Bottom) * Math.Log(multiple / lowest) / Math.Log(highest / lowest));

        void Add(FormattableString element) => svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static double Multiple(Series series, double cost) => cost / series.Points[0].Cost;
}
