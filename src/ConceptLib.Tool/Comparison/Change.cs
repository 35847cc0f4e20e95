namespace ConceptLib.Tool.Comparison;

/// <summary>What was done to a record or to a part of it.</summary>
internal enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,

    /// <summary>It has another id, or another name in C#.</summary>
    Renamed,

    /// <summary>It is out of use.</summary>
    Deprecated,

    /// <summary>It has another preferred label.</summary>
    Relabelled,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>Its parts stand in another order.</summary>
    Reordered,
}

/// <summary>A change, as an editor would say it.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Part">The sort of part it concerns, such as <c>quotes</c>; null for the record itself.</param>
/// <param name="Step">What it asks of the version.</param>
/// <param name="Sentence">Whole sentences, of which the record is the subject or known.</param>
internal sealed record Change(ChangeKind Kind, string? Part, VersionStep Step, string Sentence)
{
    /// <summary>Whether the library's C# has other members by it, or members of another type.</summary>
    public bool ConcernsCode { get; init; }

    /// <summary>Whether something is no longer said, and nothing in its place.</summary>
    public bool IsLoss { get; init; }
}

/// <summary>What has changes of its own.</summary>
internal enum SubjectSort
{
    /// <summary>The library as a whole.</summary>
    Library,

    /// <summary>A kind: a class in C#.</summary>
    Kind,

    /// <summary>A concept.</summary>
    Concept,

    /// <summary>A source.</summary>
    Source,

    /// <summary>An agent.</summary>
    Agent,

    /// <summary>An event.</summary>
    Event,
}

/// <summary>What changed in one record.</summary>
/// <param name="Sort">What it is.</param>
/// <param name="Id">Its id; of a kind, the name of its class.</param>
/// <param name="Label">How a reader knows it, beside its id.</param>
/// <param name="Changes">In the order in which a reader is told.</param>
internal sealed record SubjectChanges(SubjectSort Sort, string Id, string Label, IReadOnlyList<Change> Changes);

/// <summary>All that changed from one version of a library to another: the library, kinds, concepts, sources, agents, events; each in the order of the ids.</summary>
internal sealed record LibraryDifference(IReadOnlyList<SubjectChanges> Subjects)
{
    /// <summary>The step that all changes together ask of the version: the largest of theirs.</summary>
    public VersionStep Step { get; } = Subjects.SelectMany(subject => subject.Changes).Select(change => change.Step).DefaultIfEmpty(VersionStep.None).Max();
}
