namespace ConceptLib.Tool.Comparison;

/// <summary>Compares what <c>library.yaml</c> says of the library as a whole, but for its kinds.</summary>
internal static class LibraryFacts
{
    public static IEnumerable<Change> Compare(ComparedLibrary old, ComparedLibrary now) =>
    [
        .. Identity(old, now),
        .. SurfaceComparison.Placement(old.Surface, now.Surface),
        .. Languages(old.Library.Languages, now.Library.Languages),
        .. RelationTypes(old.Library.RelationTypes, now.Library.RelationTypes),
        .. PartComparison.Compare([Facts(old.Library)], [Facts(now.Library)]),
    ];

    // What data of others holds on to: the id of the library goes before that of a concept, and the base IRI is the beginning of its IRI.
    private static IEnumerable<Change> Identity(ComparedLibrary old, ComparedLibrary now)
    {
        if (old.Surface.Id is { } before && now.Surface.Id is { } after && before != after)
        {
            yield return new(ChangeKind.Renamed, null, VersionStep.Major, $"The id of the library is now '{after}'; it was '{before}'.");
        }

        if (old.Library.BaseIri != now.Library.BaseIri)
        {
            yield return old.Library.BaseIri is null
                ? new(ChangeKind.Added, null, VersionStep.Minor, $"Concepts have IRIs now, which begin with {now.Library.BaseIri}.")
                : new(ChangeKind.Changed, null, VersionStep.Major, $"The IRIs of all concepts change: they began with {old.Library.BaseIri}, and now {(now.Library.BaseIri is null ? "there are none" : $"with {now.Library.BaseIri}")}.");
        }

        // Nobody should get other terms by an update that promises nothing but corrections.
        if (old.Library.License != now.Library.License)
        {
            yield return new(ChangeKind.Changed, null, VersionStep.Minor, $"The licence is now {now.Library.License ?? "none"}; it was {old.Library.License ?? "none"}.");
        }
    }

    private static IEnumerable<Change> Languages(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        if (old[0] != now[0])
        {
            yield return new(ChangeKind.Changed, "languages", VersionStep.Major, $"The default language is now {now[0]}; it was {old[0]}.");
        }

        foreach (string language in old.Except(now))
        {
            yield return new(ChangeKind.Removed, "languages", VersionStep.Major, $"The language {language} is gone.");
        }

        foreach (string language in now.Except(old))
        {
            yield return new(ChangeKind.Added, "languages", VersionStep.Minor, $"The language {language} is new.");
        }
    }

    private static IEnumerable<Change> RelationTypes(IReadOnlyList<RelationType> old, IReadOnlyList<RelationType> now)
    {
        foreach (RelationType type in old.Except(now))
        {
            yield return new(ChangeKind.Removed, "relation types", VersionStep.Major, $"The relation type '{type.Id}' is gone.");
        }

        foreach (RelationType type in now)
        {
            if (old.FirstOrDefault(other => other == type) is not { } before)
            {
                yield return new(ChangeKind.Added, "relation types", VersionStep.Minor, $"The relation type '{type.Id}' is new.");
            }
            else if (before.Inverse != type.Inverse)
            {
                yield return new(ChangeKind.Changed, "relation types", VersionStep.Major, $"The inverse of the relation type '{type.Id}' is now '{type.Inverse.Id}'; it was '{before.Inverse.Id}'.");
            }
        }
    }

    private static RecordSection Facts(ConceptLibrary library) => new("facts", [new("", "", new PartFields(library, Renames.None)
        .Add("title", library.Title)
        .Add("description", library.Description)
        .Add("version", library.Version).All)]);
}
