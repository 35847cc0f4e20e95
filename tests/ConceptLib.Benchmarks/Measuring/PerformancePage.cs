using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>The tables of <c>docs/performance.md</c>: between markers, and nothing else of the page is touched.</summary>
internal static class PerformancePage
{
    /// <summary>The page with one table written anew.</summary>
    /// <exception cref="InvalidOperationException">The page has no place for it.</exception>
    public static string WithTable(string page, string name, IReadOnlyCollection<Figure> figures)
    {
        string begin = $"<!-- figures: {name} -->\n";
        const string End = "<!-- end of figures -->";
        int start = page.IndexOf(begin, StringComparison.Ordinal);
        int end = start < 0 ? -1 : page.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidOperationException($"The page has no '{begin.Trim()}' with '{End}' after it.")
            : page[..(start + begin.Length)] + Table(figures) + page[end..];
    }

    private static string Table(IReadOnlyCollection<Figure> figures)
    {
        StringBuilder table = new("\n| cost | against | measured | target | | in this run |\n|---|---|--:|--:|---|---|\n");
        foreach (Figure figure in figures)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {figure.Subject} | {figure.Baseline} | {figure.Shown} | {figure.Target} | {figure.Verdict} | {figure.Absolute} |\n");
        }

        string system = OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "Linux";
        return table
            .Append(CultureInfo.InvariantCulture, $"\n{RuntimeInformation.FrameworkDescription}, SDK {Compiler.Version}, {Environment.ProcessorCount} cores, {system}.\n")
            .ToString();
    }
}
