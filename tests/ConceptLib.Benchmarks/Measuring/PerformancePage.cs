using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>The tables of <c>docs/performance.md</c>: between markers, and nothing else of the page is touched.</summary>
internal static class PerformancePage
{
    /// <summary>The page with one table of figures written anew.</summary>
    /// <exception cref="InvalidOperationException">The page has no place for it.</exception>
    public static string WithTable(string page, string name, IReadOnlyCollection<Figure> figures) => With(page, name, Table(figures));

    /// <summary>The page with the table of costs by size written anew: a column for each size.</summary>
    /// <exception cref="InvalidOperationException">The page has no place for it.</exception>
    public static string WithSizes(string page, string name, IReadOnlyList<Series> costs) => With(page, name, Table(costs));

    private static string With(string page, string name, string table)
    {
        string begin = $"<!-- figures: {name} -->\n";
        const string End = "<!-- end of figures -->";
        int start = page.IndexOf(begin, StringComparison.Ordinal);
        int end = start < 0 ? -1 : page.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidOperationException($"The page has no '{begin.Trim()}' with '{End}' after it.")
            : page[..(start + begin.Length)] + table + page[end..];
    }

    private static string Table(IReadOnlyCollection<Figure> figures)
    {
        StringBuilder table = new("\n| cost | against | measured | target | | in this run |\n|---|---|--:|--:|---|---|\n");
        foreach (Figure figure in figures)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {figure.Subject} | {figure.Baseline} | {figure.Shown} | {figure.Target} | {figure.Verdict} | {figure.Absolute} |\n");
        }

        return table.Append(Machine()).ToString();
    }

    private static string Table(IReadOnlyList<Series> costs)
    {
        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"\n| concepts | {string.Join(" | ", costs[0].Points.Select(static point => point.Concepts.ToString("N0", CultureInfo.InvariantCulture)))} |\n");
        table.Append(CultureInfo.InvariantCulture, $"|---|{string.Concat(Enumerable.Repeat("--:|", costs[0].Points.Count))}\n");
        foreach (Series cost in costs)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {cost.Name} | {string.Join(" | ", cost.Points.Select(point => cost.Show(point.Cost)))} |\n");
        }

        return table.Append(Machine()).ToString();
    }

    private static string Machine()
    {
        string system = OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "Linux";
        return string.Create(
            CultureInfo.InvariantCulture, $"\n{RuntimeInformation.FrameworkDescription}, SDK {Compiler.Version}, {Environment.ProcessorCount} cores, {system}.\n");
    }
}
