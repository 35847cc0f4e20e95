using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
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

/// <summary>What the binder found in one file.</summary>
internal sealed record BoundProblems(string Path, EquatableArray<Problem> Problems)
{
    public static BoundProblems Of(BoundFile file) => new(file.Path, file.Problems);
}
