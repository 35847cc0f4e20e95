using System.Globalization;
using ConceptLib.Benchmarks.Measuring;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>From the start of a process to the first definition.</summary>
internal sealed class Starting : IFigureGroup
{
    private const string Library = "ConceptLib";
    private const string Constant = "a hand-written const";
    private const string Decoded = "a const, decoded from UTF-8";
    private const string Resource = "embedded resource";
    private const string Eager = "naive eager class";
    private const string Json = "System.Text.Json, generated code";
    private const string Yaml = "YamlDotNet";
    private const int MostOfEagerClass = 3_000;

    public string Name => "starting";

    public string Title => "The first definition in a new process";

    public IEnumerable<Figure> Measure(Scale scale)
    {
        int rounds = scale.Of(21, quick: 7, smoke: 1);
        int slowRounds = scale.Of(3, quick: 1, smoke: 1);
        foreach (int concepts in scale.Concepts is { } asked ? [asked] : scale.Of<int[]>([1_000, 10_000], quick: [1_000], smoke: [50]))
        {
            VocabularyPrograms programs = scale.Workspace.Project(concepts).Programs;
            List<(string Name, Func<ProgramCost> Run)> contestants =
            [
                (Library, () => programs.ConceptLib.Run(VocabularyPrograms.First)),
                (Constant, () => programs.Constant.Run("constant")),
                (Decoded, () => programs.Constant.Run("decoded")),
                (Resource, () => programs.Resource.Run(VocabularyPrograms.First)),
            ];
            if (concepts <= MostOfEagerClass)
            {
                contestants.Add((Eager, () => programs.Eager.Run(VocabularyPrograms.First)));
            }

            Contest<ProgramCost> contest = Contest<ProgramCost>.Run(rounds, [.. contestants]);
            foreach ((string baseline, _) in contestants.Skip(1))
            {
                Target? target = baseline == Decoded && concepts <= 1_000 ? new(1.05) : null;
                yield return Ratio("whole process, cpu", baseline, static cost => cost.Cpu, target);
                yield return Ratio("whole process, wall", baseline, static cost => cost.Wall);
            }

            foreach ((string baseline, _) in contestants.Skip(1))
            {
                yield return Ratio("in process, cpu", baseline, static cost => cost.InProcess);
            }

            Contest<ProgramCost> slow = Contest<ProgramCost>.Run(
                slowRounds,
                (Library, () => programs.ConceptLib.Run(VocabularyPrograms.First)),
                (Json, () => programs.Json.Run(VocabularyPrograms.First)),
                (Yaml, () => programs.Yaml.Run(VocabularyPrograms.First)));
            yield return TimesFaster(Json, concepts >= 10_000 ? new(50, IsMinimum: true) : null);
            yield return TimesFaster(Yaml, concepts >= 10_000 ? new(300, IsMinimum: true) : null);

            Figure Ratio(string what, string baseline, Func<ProgramCost, double> of, Target? target = null) => Figure.OfSeconds(
                Subject(what), baseline, contest.Ratio(Library, baseline, of), contest.Median(Library, of), contest.Median(baseline, of), target);

            Figure TimesFaster(string baseline, Target? target) => Figure.OfSeconds(
                Subject("in process, cpu, times less"), baseline, 1 / slow.Ratio(Library, baseline, static cost => cost.InProcess),
                slow.Median(Library, static cost => cost.InProcess), slow.Median(baseline, static cost => cost.InProcess), target);

            string Subject(string what) => string.Create(CultureInfo.InvariantCulture, $"{concepts:N0} concepts: {what}");
        }
    }
}
