namespace ConceptLib.Definitions.Model;

/// <summary>A problem at its place in the file.</summary>
public sealed record LocatedProblem(Problem Problem, SourceRange Range)
{
    // What the binder says of a name as a whole.
    private static readonly Rule[] OfNames =
    [
        Rules.InvalidId, Rules.InvalidIdentifier, Rules.InvalidNamespace, Rules.InvalidLanguage, Rules.InvalidIri, Rules.UndeclaredLanguage,
        Rules.UnknownConcept, Rules.UnknownSource, Rules.UnknownAgent, Rules.UnknownEvent, Rules.UnknownQuote, Rules.UnknownKind, Rules.UnknownRelationType,
    ];

    /// <summary>What is wrong in a file, in the order in which an author is shown it: by place, and at one place by the codes of the rules; of very many mistakes the first.</summary>
    /// <param name="file">The file, with what the reader found.</param>
    /// <param name="binding">What the binder found in it.</param>
    public static EquatableArray<LocatedProblem> InOrder(ParsedFile file, IEnumerable<Problem> binding)
    {
        LocatedProblem[] all = Sorted(file.Problems.Concat(binding.Where(problem => !IsFollowUp(problem, file))));
        ProblemLimit limit = new();
        LocatedProblem[] listed = Array.FindAll(all, located => located.Problem == ProblemLimit.Remark || limit.Takes(located.Problem.Rule));
        return new(limit.IsExceeded ? Sorted(listed.Select(static located => located.Problem).Append(ProblemLimit.Remark)) : all);

        LocatedProblem[] Sorted(IEnumerable<Problem> problems) =>
        [
            .. problems
                .Distinct() // two files of one path are one place to look at
                .Select(problem => new LocatedProblem(problem, file.Ranges[problem.Anchor]))
                .OrderBy(static located => located.Range.Start)
                .ThenBy(static located => located.Problem.Rule.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether the reader reported a character of the name that this is about: without it, the name may be right.</summary>
    private static bool IsFollowUp(Problem problem, ParsedFile file)
    {
        if (Array.IndexOf(OfNames, problem.Rule) < 0)
        {
            return false;
        }

        SourceRange name = file.Ranges[problem.Anchor];
        return file.Problems.Any(found => (found.Rule == Rules.ForbiddenCharacter || found.Rule == Rules.InvisibleCharacter) && IsWithin(file.Ranges[found.Anchor], name));
    }

    private static bool IsWithin(SourceRange inner, SourceRange outer) => inner.Start >= outer.Start && inner.Start + inner.Length <= outer.Start + outer.Length;
}
