using System.CommandLine;
using ConceptLib.Benchmarks.Figures;
using ConceptLib.Benchmarks.Measuring;

Option<bool> quick = new("--quick") { Description = "Minutes instead of an hour: fewer rounds, smaller sizes, and no report." };
Option<string[]> only = new("--only") { Description = "Only these tables.", HelpName = "name" };
only.AcceptOnlyFromAmong([.. FigureGroups.All.Select(static group => group.Name)]);
Option<int?> concepts = new("--concepts") { Description = "One size instead of those the targets are set for.", HelpName = "count" };
RootCommand command = new("Measures ConceptLib against what one would write instead, and writes docs/performance.md.") { quick, only, concepts };
command.SetAction(arguments =>
{
    Scale scale = new(arguments.GetValue(quick) ? Effort.Quick : Effort.Full, arguments.GetValue(concepts));
    foreach (IFigureGroup group in FigureGroups.All.Where(group => arguments.GetValue(only) is not { Length: > 0 } names || names.Contains(group.Name)))
    {
        Console.WriteLine($"\n{group.Title}\n");
        foreach (Figure figure in group.Measure(scale))
        {
            Console.WriteLine($"{figure.Subject,-70} {figure.Baseline,-34} {figure.Shown,12} {figure.Target,8} {figure.Verdict,-10} {figure.Absolute}");
        }
    }
});
return command.Parse(args).Invoke();
