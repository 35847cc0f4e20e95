using System.Globalization;
using ConceptLib.Benchmarks.Measuring;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>How costs grow with the number of concepts: at most as the number does.</summary>
internal sealed class Growth : IFigureGroup
{
    private const double Gigabyte = 1e9;
    private const string MemoryOfCompiler = "memory of the compiler";
    private const string AssemblySize = "size of the assembly";
    private const string AllDefinitions = "reading all definitions";

    // A tenth above linear is noise on a shared machine.
    private static readonly Target s_linear = new(1.1);

    private readonly List<(string Name, List<(int Concepts, double Cost)> Points)> _costs = [];
    private int _reference;

    public string Name => "growth";

    public string Title => "Growth";

    /// <summary>What was measured, at each size.</summary>
    public IReadOnlyList<Series> Costs => [.. _costs.Select(static cost => new Series(cost.Name, ShowFor(cost.Name), cost.Points))];

    /// <summary>The same from the size on that the others are compared with: below it what every build and every process costs hides the rest.</summary>
    public IReadOnlyList<Series> FromReference => [.. Costs.Select(series => series.From(_reference))];

    public IEnumerable<Figure> Measure(Scale scale)
    {
        _costs.Clear();
        int[] sizes = scale.Of<int[]>([100, 1_000, 10_000, 50_000, 100_000], quick: [100, 300, 1_000, 3_000], smoke: [30, 40, 50]);
        _reference = sizes[1];

        // The largest needs some 8 GB, for the driver of an editor keeps all files.
        foreach (int size in sizes.Where(static size => size < 100_000 || GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 8 * Gigabyte))
        {
            int number = 0;
            foreach ((string cost, double value) in Measure(scale, size))
            {
                if (number == _costs.Count)
                {
                    _costs.Add((cost, []));
                }

                _costs[number++].Points.Add((size, value));
            }

            scale.Workspace.Forget(size);
            foreach (Figure figure in size <= _reference ? [] : FromReference.SelectMany(Figures))
            {
                yield return figure;
            }
        }
    }

    /// <summary>What a cost has become at the size measured last.</summary>
    private static IEnumerable<Figure> Figures(Series series)
    {
        (int first, double firstValue) = series.Points[0];
        (int size, double value) = series.Points[^1];
        double linear = (double)size / first;
        yield return new(
            string.Create(CultureInfo.InvariantCulture, $"{size:N0} concepts: {series.Name}"),
            string.Create(CultureInfo.InvariantCulture, $"{linear:0.#} times that of {first:N0}"),
            value / firstValue / linear, "×", s_linear, $"{series.Show(value)} / {series.Show(firstValue)}");
        if (series.Name == MemoryOfCompiler && size == 50_000)
        {
            yield return new("50,000 concepts: memory of the compiler", "", value / Gigabyte, "GB", new(2));
        }

        if (series.Name == AllDefinitions && size == 100_000)
        {
            yield return new("100,000 concepts: compiles and loads", "", size, "concepts", new(size, IsMinimum: true));
        }
    }

    private static IEnumerable<(string Name, double Value)> Measure(Scale scale, int size)
    {
        int rounds = size > 1_000 ? 1 : scale.Of(5, quick: 3, smoke: 1);
        VocabularyProject project = scale.Workspace.Project(size);
        Contest<ProcessCost> compiling = Contest<ProcessCost>.Run(rounds, ("compiling", () => Compiler.Run(project.WithGenerator)));
        yield return ("compiling, cpu", compiling.Median("compiling", static cost => cost.Cpu));
        yield return (MemoryOfCompiler, compiling.Median("compiling", static cost => cost.Peak));
        yield return (AssemblySize, new FileInfo(project.WithGenerator.Output).Length);

        EditingCost editing = EditingCost.Measure(project.Library, rounds: scale.Of(9, quick: 3, smoke: 1));
        yield return ("generator, cold", editing.Cold);
        yield return ("generator, an edited text", editing.EditedText);
        yield return ("generator, a C# keystroke", editing.Keystroke);

        Contest<ProgramCost> running = Contest<ProgramCost>.Run(
            scale.Of(9, quick: 5, smoke: 1),
            ("first", () => project.Programs.ConceptLib.Run(VocabularyPrograms.First)),
            ("all", () => project.Programs.ConceptLib.Run(VocabularyPrograms.Definitions)));
        yield return ("the first definition", running.Median("first", static cost => cost.InProcess));
        yield return (AllDefinitions, running.Median("all", static cost => cost.InProcess));
    }

    private static Func<double, string> ShowFor(string cost) => cost is MemoryOfCompiler or AssemblySize ? Figure.Bytes : Figure.Seconds;
}
