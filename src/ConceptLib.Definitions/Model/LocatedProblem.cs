namespace ConceptLib.Definitions.Model;

/// <summary>A problem at its place in the file.</summary>
public sealed record LocatedProblem(Problem Problem, SourceRange Range)
{
    /// <summary>All that is wrong in a file, in the order in which an author is shown it: by place, and at one place by the codes of the rules.</summary>
    /// <param name="file">The file, with what the reader found.</param>
    /// <param name="binding">What the binder found in it.</param>
    public static EquatableArray<LocatedProblem> InOrder(ParsedFile file, IEnumerable<Problem> binding) => file.Problems.Concat(binding)
        .Distinct() // two files of one path are one place to look at
        .Select(problem => new LocatedProblem(problem, file.Ranges[problem.Anchor]))
        .OrderBy(static located => located.Range.Start)
        .ThenBy(static located => located.Problem.Rule.Code, StringComparer.Ordinal)
        .ToEquatableArray();
}
