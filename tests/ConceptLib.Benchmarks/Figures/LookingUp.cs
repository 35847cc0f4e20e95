using System.Collections.Frozen;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ConceptLib.Benchmarks.Baselines;
using ConceptLib.Benchmarks.Measuring;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>Looking up a concept by id and by label, when it has been touched before.</summary>
internal sealed class LookingUp : IFigureGroup
{
    public string Name => "lookup";

    public string Title => "Looking up";

    public IEnumerable<Figure> Measure(Scale scale)
    {
        // In this process: the library was compiled a moment ago, and no other process knows it.
        Job job = scale.Of(Job.ShortRun.WithIterationCount(5), quick: Job.ShortRun, smoke: Job.Dry).WithToolchain(InProcessEmitToolchain.Instance);
        IConfig config = new ManualConfig()
            .AddJob(job)
            .AddDiagnoser(BenchmarkDotNet.Diagnosers.MemoryDiagnoser.Default)
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.GetTempPath())
            .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.DisableOptimizationsValidator);
        foreach (int concepts in scale.Concepts is { } asked ? [asked] : scale.Of<int[]>([1_000, 10_000, 50_000], quick: [1_000], smoke: [50]))
        {
            LookupBenchmarks.Project = scale.Workspace.Project(concepts);
            Summary summary = BenchmarkRunner.Run<LookupBenchmarks>(config);
            yield return Ratio("by id, a hit", nameof(LookupBenchmarks.ById), nameof(LookupBenchmarks.FrozenById), new(1.1));
            yield return Ratio("by id, a miss", nameof(LookupBenchmarks.ByUnknownId), nameof(LookupBenchmarks.FrozenByUnknownId));
            yield return Ratio("by label", nameof(LookupBenchmarks.ByLabel), nameof(LookupBenchmarks.FrozenByLabel), new(1.1));
            yield return Allocated("by id, a hit: allocated", nameof(LookupBenchmarks.ById), new(0));
            yield return Allocated("by label: allocated", nameof(LookupBenchmarks.ByLabel));

            Figure Ratio(string what, string benchmark, string baseline, Target? target = null) => Figure.OfSeconds(
                Subject(what), "FrozenDictionary", Seconds(benchmark) / Seconds(baseline), Seconds(benchmark), Seconds(baseline), target);

            Figure Allocated(string what, string benchmark, Target? target = null) => new(
                Subject(what), "", Report(benchmark).GcStats.GetBytesAllocatedPerOperation(Report(benchmark).BenchmarkCase) ?? 0, "bytes", target);

            double Seconds(string benchmark) => Report(benchmark).ResultStatistics!.Median / 1e9;

            BenchmarkReport Report(string benchmark) => summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == benchmark);

            string Subject(string what) => string.Create(CultureInfo.InvariantCulture, $"{concepts:N0} concepts: {what}");
        }
    }
}

/// <summary>A thousand concepts of a library, asked for again and again in the same order.</summary>
public class LookupBenchmarks
{
    private const int Asked = 1_000;

    private ConceptLibrary _library = null!;
    private FrozenDictionary<string, ConceptRecord> _byId = null!;
    private FrozenDictionary<string, ConceptRecord[]> _byLabel = null!;
    private string[] _ids = [];
    private string[] _unknownIds = [];
    private string[] _labels = [];

    /// <summary>What is measured. BenchmarkDotNet makes the instances.</summary>
    internal static VocabularyProject Project { get; set; } = null!;

    [GlobalSetup]
    public void Open()
    {
        List<ConceptRecord> concepts = Project.Library.Concepts;
        _library = LoadedLibrary.Open(Project.Assembly);
        _byId = concepts.ToFrozenDictionary(static concept => concept.Id, StringComparer.Ordinal);
        _byLabel = concepts
            .SelectMany(static concept => concept.Labels.Select(label => (label.Text, concept)))
            .GroupBy(static pair => pair.Text, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(static group => group.Key, static group => group.Select(static pair => pair.concept).ToArray(), StringComparer.OrdinalIgnoreCase);

        // Strings of their own, as from a request: not those that the dictionaries hold.
        ConceptRecord[] asked = [.. Enumerable.Range(0, Asked).Select(number => concepts[number * 7919 % concepts.Count])];
        _ids = Array.ConvertAll(asked, static concept => new string(concept.Id.AsSpan()));
        _unknownIds = Array.ConvertAll(asked, static concept => concept.Id + "-x");
        _labels = Array.ConvertAll(asked, static concept => new string(concept.Labels[0].Text.AsSpan()));
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public int ById() => Found(_ids);

    [Benchmark(OperationsPerInvoke = Asked)]
    public int FrozenById() => FoundFrozen(_ids);

    [Benchmark(OperationsPerInvoke = Asked)]
    public int ByUnknownId() => Found(_unknownIds);

    [Benchmark(OperationsPerInvoke = Asked)]
    public int FrozenByUnknownId() => FoundFrozen(_unknownIds);

    [Benchmark(OperationsPerInvoke = Asked)]
    public int ByLabel()
    {
        int found = 0;
        foreach (string label in _labels)
        {
            found += _library.Find(label).Count;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public int FrozenByLabel()
    {
        int found = 0;
        foreach (string label in _labels)
        {
            found += _byLabel.TryGetValue(label, out ConceptRecord[]? concepts) ? concepts.Length : 0;
        }

        return found;
    }

    private int Found(string[] ids)
    {
        int found = 0;
        foreach (string id in ids)
        {
            found += _library.TryGet(id, out _) ? 1 : 0;
        }

        return found;
    }

    private int FoundFrozen(string[] ids)
    {
        int found = 0;
        foreach (string id in ids)
        {
            found += _byId.TryGetValue(id, out _) ? 1 : 0;
        }

        return found;
    }
}
