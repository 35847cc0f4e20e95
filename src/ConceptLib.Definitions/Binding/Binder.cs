using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds one file against its library.</summary>
public static class Binder
{
    /// <summary>Binds a file that is compared with no text.</summary>
    /// <inheritdoc cref="Bind(FileContent, LibraryScope, FileFindings)"/>
    public static BoundFile Bind(FileContent content, LibraryScope scope) => Bind(content, scope, FileFindings.None);

    /// <summary>
    /// Resolves what the file names, fills in defaults, words attributions, and reports every mistake the reader could not see,
    /// in the order of places. Touches no more of the library than the file names. Text in a language that the build leaves out is
    /// checked, and then left out.
    /// </summary>
    /// <remarks>A record whose id or C# name another one has too is left out, except the first by path: what is compiled has each name once.</remarks>
    /// <param name="content">The file.</param>
    /// <param name="scope">The names of all files.</param>
    /// <param name="findings">What a comparison with the texts of the sources found in it.</param>
    /// <exception cref="ArgumentException"><paramref name="content"/> is of an unknown type.</exception>
    public static BoundFile Bind(FileContent content, LibraryScope scope, FileFindings findings)
    {
        StatementBinder statements = new(scope);
        BoundRecord[] records = content switch
        {
            ConceptFile file => [new ConceptBinder(statements, findings.Quotes).Bind(file.Concept)],
            SourcesFile file => [.. file.Sources.Select(new SourceBinder(statements, file.IsBroken).Bind)],
            AgentsFile file => [.. file.Agents.Select(new AgentBinder(statements, file.IsBroken).Bind)],
            EventsFile file => [.. file.Events.Select(new EventBinder(statements, file.IsBroken).Bind)],
            LibraryFile or QuoteLockFile or IdLockFile => [],
            _ => throw new ArgumentException("A file defines a concept, sources, agents, events, the library or its locks.", nameof(content)),
        };
        foreach (Problem problem in scope.LibraryProblems(content.Path).Concat(findings.Problems))
        {
            statements.Report(problem);
        }

        Lazy<LabelModel[]> preferred = new(() => content is ConceptFile file ? [.. file.Concept.Labels.Where(static label => label.Status == LabelStatus.Preferred)] : []);
        foreach (ScopeProblem problem in scope.ProblemsBetweenFiles(content.Path))
        {
            statements.Report(problem.Rule.At(problem.Part == RecordPart.PreferredLabel ? preferred.Value[problem.Item].Text.Anchor : AnchorOf(problem, content), [.. problem.Arguments]));
        }

        return new(
            content.Path,
            records.Where((_, position) => !scope.IsDropped(content.Path, position)).Select(scope.EmbeddedLanguages.Of).ToEquatableArray(),
            statements.Problems())
        {
            Content = scope.Rules.IncludesCorpus ? content : null,
        };
    }

    private static int AnchorOf(ScopeProblem problem, FileContent content) => content switch
    {
        _ when problem.Part == RecordPart.File => 0,
        ConceptFile { Concept: var concept } => problem.Part switch
        {
            RecordPart.Relation => concept.Relations[problem.Item].Anchor,
            _ => NameAnchor(problem, concept.Id, concept.Identifier),
        },
        SourcesFile file => NameAnchor(problem, file.Sources[problem.Record].Id, file.Sources[problem.Record].Identifier),
        AgentsFile file => NameAnchor(problem, file.Agents[problem.Record].Id, file.Agents[problem.Record].Identifier),
        EventsFile file => NameAnchor(problem, file.Events[problem.Record].Id, file.Events[problem.Record].Identifier),
        LibraryFile { Library: var library } => NameAnchor(problem, library.Kinds[problem.Record].Id, library.Kinds[problem.Record].Identifier),
        IdLockFile file => file.Ids[problem.Record].Anchor,
        _ => 0,
    };

    private static int NameAnchor(ScopeProblem problem, Anchored<string> id, Anchored<string>? identifier) =>
        problem.Part == RecordPart.Identifier && identifier is { } given ? given.Anchor : id.Anchor;
}
