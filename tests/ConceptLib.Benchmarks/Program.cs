using System.CommandLine;
using ConceptLib.Benchmarks.Figures;
using ConceptLib.Benchmarks.Measuring;
using ConceptLib.Tests.Shared;

Option<bool> quick = new("--quick") { Description = "Minutes instead of half an hour: fewer rounds, smaller sizes, and no report." };
Option<string[]> only = new("--only") { Description = "Only these tables.", HelpName = "name" };
only.AcceptOnlyFromAmong([.. FigureGroups.All.Select(static group => group.Name)]);
Option<int?> concepts = new("--concepts") { Description = "One size instead of those the targets are set for, and no report.", HelpName = "count" };
RootCommand command = new("Measures ConceptLib against what one would write instead, and writes docs/performance.md.") { quick, only, concepts };
command.SetAction(arguments =>
{
    using Workspace workspace = new();
    Scale scale = new(arguments.GetValue(quick) ? Effort.Quick : Effort.Full, workspace, arguments.GetValue(concepts));
    bool isReported = scale is { Effort: Effort.Full, Concepts: null };
    string[] names = arguments.GetValue(only) ?? [];
    foreach (IFigureGroup group in FigureGroups.All.Where(group => names.Length == 0 || names.Contains(group.Name)))
    {
        Console.WriteLine($"\n{group.Title}\n");
        List<Figure> figures = [];
        foreach (Figure figure in group.Measure(scale))
        {
            figures.Add(figure);
            Console.WriteLine($"{figure.Subject,-70} {figure.Baseline,-34} {figure.Shown,16} {figure.Target,8} {figure.Verdict,-10} {figure.Absolute}");
            if (isReported)
            {
                Report(group, figures);
            }
        }
    }
});
return command.Parse(args).Invoke();

// A table is written with each figure: a run of half an hour may be broken off.
static void Report(IFigureGroup group, List<Figure> figures)
{
    string page = Path.Combine(Repository.Root, "docs", "performance.md");
    File.WriteAllText(page, PerformancePage.WithTable(File.ReadAllText(page), group.Name, figures));
    if (group is Growth growth)
    {
        File.WriteAllText(page, PerformancePage.WithSizes(File.ReadAllText(page), "sizes", growth.Costs));
        File.WriteAllText(Path.Combine(Repository.Root, "docs", "performance-growth.svg"), GrowthChart.Draw(growth.FromReference));
    }
}
