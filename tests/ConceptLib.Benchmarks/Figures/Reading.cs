using System.Globalization;
using ConceptLib.Benchmarks.Measuring;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>Memory and time of reading a part of a library, or all of it; each in a fresh process.</summary>
internal sealed class Reading : IFigureGroup
{
    private const string Library = "ConceptLib";
    private const string Resource = "embedded resource";
    private const string Frozen = "FrozenDictionary over loaded JSON";

    public string Name => "reading";

    public string Title => "Memory, and reading everything";

    public IEnumerable<Figure> Measure(Scale scale)
    {
        int rounds = scale.Of(9, quick: 3, smoke: 1);
        foreach (int concepts in scale.Concepts is { } asked ? [asked] : scale.Of<int[]>([1_000, 10_000, 50_000], quick: [1_000], smoke: [50]))
        {
            VocabularyPrograms programs = scale.Workspace.Project(concepts).Programs;
            Contest<ProgramCost> heap = Contest<ProgramCost>.Run(
                scale.Of(3, quick: 1, smoke: 1),
                ("one", () => programs.ConceptLib.Run(VocabularyPrograms.HeapOfFirst)),
                ("resource", () => programs.Resource.Run(VocabularyPrograms.HeapOfFirst)),
                ("all", () => programs.ConceptLib.Run(VocabularyPrograms.HeapOfAll)));
            double utf16 = 2 * heap.Median("all", static cost => cost.Answer);
            yield return new(Subject("heap of touching one concept"), "", heap.Median("one", static cost => cost.Heap) / 1e3, "KB", new(100));
            yield return new(Subject("allocated for touching one concept"), "", heap.Median("one", static cost => cost.Allocated) / 1e3, "KB");
            yield return new(Subject("heap of touching one concept, embedded resource"), "", heap.Median("resource", static cost => cost.Heap) / 1e3, "KB");
            yield return new(
                Subject("heap of everything touched"), "all text as UTF-16", heap.Median("all", static cost => cost.Heap) / utf16, "×", new(2.5),
                $"{Figure.Bytes(heap.Median("all", static cost => cost.Heap))} / {Figure.Bytes(utf16)}");

            Contest<ProgramCost> contest = Contest<ProgramCost>.Run(
                rounds,
                (Library, () => programs.ConceptLib.Run(VocabularyPrograms.Definitions)),
                (Resource, () => programs.Resource.Run(VocabularyPrograms.Definitions)));
            yield return Ratio(contest, "all definitions, in process, cpu", Resource, concepts == 10_000 ? new(2.5) : null);

            Contest<ProgramCost> lookup = Contest<ProgramCost>.Run(
                scale.Of(5, quick: 1, smoke: 1),
                (Library, () => programs.ConceptLib.Run(VocabularyPrograms.ById)),
                (Frozen, () => programs.Json.Run(VocabularyPrograms.ById)));
            yield return Ratio(lookup, "the first look-up by id, in process, cpu", Frozen);

            Figure Ratio(Contest<ProgramCost> of, string what, string baseline, Target? target = null) => Figure.OfSeconds(
                Subject(what), baseline, of.Ratio(Library, baseline, static cost => cost.InProcess),
                of.Median(Library, static cost => cost.InProcess), of.Median(baseline, static cost => cost.InProcess), target);

            string Subject(string what) => string.Create(CultureInfo.InvariantCulture, $"{concepts:N0} concepts: {what}");
        }
    }
}
