using System.Globalization;
using ConceptLib.Benchmarks.Measuring;
using ConceptLib.Benchmarks.Synthetic;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>What further languages cost: in the build and the assembly, and one who reads the default language alone.</summary>
internal sealed class Languages : IFigureGroup
{
    private const string All = "all languages";
    private const string Chosen = "two of them chosen";
    private const string Few = "a library in two languages";

    public string Name => "languages";

    public string Title => "Languages";

    public IEnumerable<Figure> Measure(Scale scale)
    {
        int concepts = scale.Concepts ?? scale.Of(1_000, quick: 300, smoke: 40);
        VocabularyProject project = scale.Workspace.Project(new SyntheticOptions(concepts, Languages: 15));
        VocabularyProject few = scale.Workspace.Project(new SyntheticOptions(concepts, Languages: 2));
        Compilation chosen = project.WithLanguages([.. few.Library.Languages]);
        Contest<ProcessCost> contest = Contest<ProcessCost>.Run(
            scale.Of(5, quick: 3, smoke: 1),
            (All, () => Compiler.Run(project.WithGenerator)),
            (Chosen, () => Compiler.Run(chosen)),
            (Few, () => Compiler.Run(few.WithGenerator)));
        yield return Cpu(Chosen, All);
        yield return Cpu(Chosen, Few);
        yield return Size(chosen, All, project.WithGenerator);
        yield return Size(chosen, Few, few.WithGenerator);

        Contest<ProgramCost> touching = Contest<ProgramCost>.Run(
            scale.Of(5, quick: 1, smoke: 1),
            (All, () => project.Programs.ConceptLib.Run(VocabularyPrograms.HeapOfFirst)),
            (Few, () => few.Programs.ConceptLib.Run(VocabularyPrograms.HeapOfFirst)));
        yield return new(
            Subject("in 15 languages: heap of touching one, in the default language"), Few,
            touching.Ratio(All, Few, static cost => cost.Heap), "×", null,
            $"{Figure.Bytes(touching.Median(All, static cost => cost.Heap))} / {Figure.Bytes(touching.Median(Few, static cost => cost.Heap))}");

        Figure Cpu(string subject, string baseline) => Figure.OfSeconds(
            Subject($"in 15 languages, {subject}: compiling, cpu"), baseline, contest.Ratio(subject, baseline, static cost => cost.Cpu),
            contest.Median(subject, static cost => cost.Cpu), contest.Median(baseline, static cost => cost.Cpu));

        Figure Size(Compilation subject, string baseline, Compilation other)
        {
            long size = new FileInfo(subject.Output).Length;
            long otherSize = new FileInfo(other.Output).Length;
            return new(
                Subject($"in 15 languages, {Chosen}: size of the assembly"), baseline, size / (double)otherSize, "×", null,
                $"{Figure.Bytes(size)} / {Figure.Bytes(otherSize)}");
        }

        string Subject(string what) => string.Create(CultureInfo.InvariantCulture, $"{concepts:N0} concepts {what}");
    }
}
