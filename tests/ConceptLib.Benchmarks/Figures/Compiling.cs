using System.Globalization;
using ConceptLib.Benchmarks.Measuring;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>What a build costs, and the assembly it makes. In cpu time: the compiler uses all cores.</summary>
internal sealed class Compiling : IFigureGroup
{
    private const string Generator = "with the generator";
    private const string Pregenerated = "the same code pre-generated";
    private const string Tuned = "with the generator, DOTNET_gcServer=0 and DOTNET_TieredPGO=0";
    private const string Eager = "naive eager class";
    private const string Resource = "embedded resource";

    // The compiler keeps at most 16 MB of user strings (CS8103).
    private const int MostOfEagerClass = 3_000;

    public string Name => "compiling";

    public string Title => "Compiling";

    public IEnumerable<Figure> Measure(Scale scale)
    {
        foreach (int concepts in scale.Concepts is { } one ? [one] : scale.Of<int[]>([1_000, 10_000], quick: [1_000], smoke: [50]))
        {
            VocabularyProject project = scale.Workspace.Project(concepts);
            (string Name, Func<ProcessCost> Run)[] contestants = [.. Contestants(project)];
            Contest<ProcessCost> contest = Contest<ProcessCost>.Run(scale.Of(concepts > 1_000 ? 3 : 7, quick: 3, smoke: 1), contestants);
            yield return Cpu(Generator, Pregenerated, new(1.5));
            if (concepts <= MostOfEagerClass)
            {
                yield return Cpu(Pregenerated, Eager, new(0.7));
                yield return Cpu(Generator, Eager);
            }

            yield return Cpu(Pregenerated, Resource, new(1.3));
            yield return Cpu(Generator, Resource);
            yield return Cpu(Tuned, Generator);
            yield return new(Subject("memory of the compiler, with the generator"), "", contest.Median(Generator, static cost => cost.Peak) / 1e6, "MB");

            TextSize text = TextSize.Of(LoadedLibrary.Open(project.Assembly));
            long size = new FileInfo(project.Assembly).Length;
            yield return new(
                Subject("size of the assembly"), "UTF-8 of all text its API returns", size / (double)text.Utf8, "×",
                text.Utf8 > 1_000_000 ? new(1.05) : null, $"{Figure.Bytes(size)} / {Figure.Bytes(text.Utf8)}");
            yield return new(
                Subject("size of the assembly"), Resource, size / (double)new FileInfo(project.OverResource.Output).Length, "×", null,
                $"{Figure.Bytes(size)} / {Figure.Bytes(new FileInfo(project.OverResource.Output).Length)}");

            string Subject(string what) => string.Create(CultureInfo.InvariantCulture, $"{concepts:N0} concepts: {what}");

            Figure Cpu(string subject, string baseline, Target? target = null) => Figure.OfSeconds(
                Subject(subject), baseline, contest.Ratio(subject, baseline, static cost => cost.Cpu),
                contest.Median(subject, static cost => cost.Cpu), contest.Median(baseline, static cost => cost.Cpu), target);
        }
    }

    private static IEnumerable<(string Name, Func<ProcessCost> Run)> Contestants(VocabularyProject project)
    {
        yield return (Generator, Compile(project.WithGenerator));
        yield return (Tuned, Compile(project.WithGenerator with
        {
            Environment = new Dictionary<string, string> { ["DOTNET_gcServer"] = "0", ["DOTNET_TieredPGO"] = "0" },
        }));
        yield return (Pregenerated, Compile(project.Pregenerated));
        yield return (Resource, Compile(project.OverResource));
        if (project.Concepts <= MostOfEagerClass)
        {
            yield return (Eager, Compile(project.EagerClass));
        }

        static Func<ProcessCost> Compile(Compilation compilation) => () => Compiler.Run(compilation);
    }
}
