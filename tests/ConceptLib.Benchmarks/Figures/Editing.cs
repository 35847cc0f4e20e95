using System.Globalization;
using ConceptLib.Benchmarks.Measuring;
using ConceptLib.Benchmarks.Synthetic;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>What an editor pays after each change, in the generator alone.</summary>
internal sealed class Editing : IFigureGroup
{
    public string Name => "editing";

    public string Title => "Editing";

    public IEnumerable<Figure> Measure(Scale scale)
    {
        int rounds = scale.Of(11, quick: 5, smoke: 1);
        foreach (int concepts in scale.Concepts is { } asked ? [asked] : scale.Of<int[]>([1_000, 10_000, 50_000], quick: [1_000], smoke: [50]))
        {
            EditingCost cost = EditingCost.Measure(scale.Workspace.Project(concepts).Library, rounds);
            yield return Share("an edited text", cost.EditedText, concepts == 10_000 ? new(1) : null);
            yield return Share("a C# keystroke", cost.Keystroke, concepts == 10_000 ? new(0.5) : null);
            yield return new(Subject("a C# keystroke"), "", cost.Keystroke * 1e3, "ms", concepts == 50_000 ? new(10) : null);
            yield return Share("a concept added", cost.AddedConcept);
            yield return new(Subject("an edited text: files emitted"), "", cost.FilesOfEditedText, "files", new(1));
            yield return new(Subject("a concept added: files emitted"), "", cost.FilesOfAddedConcept, "files");

            Figure Share(string what, double seconds, Target? target = null) => new(
                Subject(what), "a cold run", 100 * seconds / cost.Cold, "%", target, $"{Figure.Seconds(seconds)} / {Figure.Seconds(cost.Cold)}");

            string Subject(string what) => string.Create(CultureInfo.InvariantCulture, $"{concepts:N0} concepts: {what}");
        }
    }
}

/// <summary>Medians of what an editor pays, in seconds, with the compiler and the generator warmed up.</summary>
internal sealed record EditingCost(double Cold, double EditedText, double Keystroke, double AddedConcept, int FilesOfEditedText, int FilesOfAddedConcept)
{
    public static EditingCost Measure(Baselines.LibraryRecord library, int rounds)
    {
        DefinitionFile[] files = [.. DefinitionFolder.Files(library)];
        DefinitionFile edited = files[^(library.Concepts.Count / 2)];
        DefinitionFile added = new("added/a-concept-more.yaml", "label: a concept more\ndefinition: One more.\n");

        // The first run warms the compiler up. A cold one needs a driver of its own: a driver keeps everything.
        EditorSession session = new(files);
        session.Run();
        Contest<double> cold = Contest<double>.Run(Math.Max(1, rounds / 3), ("cold", () => new EditorSession(files).Run()));
        int filesOfEdited = 0;
        int filesOfAdded = 0;
        int stroke = 0;
        Contest<double> warm = Contest<double>.Run(
            rounds,
            ("edited", () =>
            {
                double seconds = session.Set(edited with { Text = edited.Text.Replace("  en: >-\n    ", string.Create(CultureInfo.InvariantCulture, $"  en: >-\n    Edit {++stroke}, "), StringComparison.Ordinal) });
                filesOfEdited = session.EmittedFiles;
                return seconds;
            }),
            ("keystroke", () => session.SetCode(string.Create(CultureInfo.InvariantCulture, $"class Author {{ int _{++stroke}; }}"))),
            ("added", () =>
            {
                double seconds = session.Set(added);
                filesOfAdded = session.EmittedFiles;
                session.Remove(added.Path);
                return seconds;
            }));
        return new(Median(cold, "cold"), Median(warm, "edited"), Median(warm, "keystroke"), Median(warm, "added"), filesOfEdited, filesOfAdded);

        static double Median(Contest<double> contest, string name) => contest.Median(name, static seconds => seconds);
    }
}
