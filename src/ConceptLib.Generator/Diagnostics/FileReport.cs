using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Quality.Corpus;
using ConceptLib.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConceptLib.Generator.Diagnostics;

/// <summary>What is wrong in one file, and where: positions go this far and no further, so a moved line reports again and emits nothing.</summary>
internal sealed record FileReport(string FilePath, EquatableArray<LocatedProblem> Problems)
{
    /// <summary>What the reader found in a file, and what the binder did; null when neither found a thing. All reports are visited at each keystroke.</summary>
    public static FileReport? Of(ReadDefinition file, BindingProblems binding)
    {
        EquatableArray<LocatedProblem> problems = LocatedProblem.InOrder(file.Parsed, binding.Of(file.Parsed.Content.Path));
        return problems.IsEmpty ? null : new(file.FilePath, problems);
    }

    public void ReportTo(SourceProductionContext context)
    {
        foreach (LocatedProblem located in Problems)
        {
            context.ReportDiagnostic(Diagnose(located.Problem, Locate(located.Range)));
        }
    }

    public static Diagnostic Diagnose(Problem problem, Location location)
        => Diagnostic.Create(RuleDescriptors.Of(problem.Rule), location, [.. problem.Arguments]);

    private Location Locate(SourceRange range) => Location.Create(
        FilePath,
        new TextSpan(range.Start, range.Length),
        new LinePositionSpan(new LinePosition(range.Line, range.Column), new LinePosition(range.EndLine, range.EndColumn)));
}

/// <summary>What the binder found, by file. Equal when the problems are: then no file is looked up again.</summary>
internal sealed class BindingProblems(EquatableArray<BoundProblems> files) : IEquatable<BindingProblems>
{
    private readonly EquatableArray<BoundProblems> _files = files;
    private readonly ILookup<string, EquatableArray<Problem>> _byPath = files.ToLookup(static file => file.Path, static file => file.Problems, StringComparer.Ordinal);

    public IEnumerable<Problem> Of(string path) => _byPath[path].SelectMany(static problems => problems);

    public bool Equals(BindingProblems? other) => other is not null && _files == other._files;

    public override bool Equals(object? obj) => Equals(obj as BindingProblems);

    public override int GetHashCode() => _files.GetHashCode();
}

/// <summary>What the binder found in one file, and the file itself where the rules of the corpus are checked.</summary>
internal sealed record BoundProblems(string Path, EquatableArray<Problem> Problems, FileContent? Content)
{
    /// <summary>Null when there is nothing to report of the file and nobody to look at it.</summary>
    public static BoundProblems? Of(BoundFile file) => file.Problems.IsEmpty && file.Content is null ? null : new(file.Path, file.Problems, file.Content);

    /// <summary>What the binder found in all files, and the rules of the corpus where they are checked.</summary>
    public static BindingProblems Join(Gathered<BoundProblems> files, LibraryScope scope)
    {
        ILookup<string, Problem> corpus = CorpusQuality.Check(files.Items.Select(static file => file.Content).OfType<FileContent>(), scope);
        return new(files.Items
            .Concat(corpus.Select(static file => new BoundProblems(file.Key, file.ToEquatableArray(), null)))
            .Where(static file => !file.Problems.IsEmpty)
            .Select(static file => file with { Content = null })
            .ToEquatableArray());
    }
}
