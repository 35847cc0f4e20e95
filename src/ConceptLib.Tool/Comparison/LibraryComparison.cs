namespace ConceptLib.Tool.Comparison;

/// <summary>Compares two versions of a library, whether they are compiled or not.</summary>
internal sealed class LibraryComparison
{
    private readonly ComparedLibrary _old;
    private readonly ComparedLibrary _now;
    private readonly Renames _renames;

    private LibraryComparison(ComparedLibrary old, ComparedLibrary now)
    {
        _old = old;
        _now = now;
        _renames = RenamedRecords.Between(old, now);
    }

    /// <summary>All that changed.</summary>
    public static LibraryDifference Between(ComparedLibrary old, ComparedLibrary now)
    {
        LibraryComparison comparison = new(old, now);
        IEnumerable<SubjectChanges> subjects =
        [
            new(SubjectSort.Library, now.Library.Id, now.Library.Title?.ToString() ?? "", [.. LibraryFacts.Compare(old, now)]),
            .. SurfaceComparison.Kinds(old.Surface, now.Surface),
            .. comparison.Records(RecordTables.Concepts),
            .. comparison.Records(RecordTables.Sources),
            .. comparison.Records(RecordTables.Agents),
            .. comparison.Records(RecordTables.Events),
        ];
        return new([.. subjects.Where(static subject => subject.Changes.Count > 0)]);
    }

    private IEnumerable<SubjectChanges> Records<T>(RecordTable<T> table)
        where T : class
    {
        Catalog<T> before = table.Catalog(_old.Library);
        Catalog<T> after = table.Catalog(_now.Library);
        Dictionary<string, T> renamed = before.Where(record => _renames.Has(table.Sort, table.Id(record)))
            .ToDictionary(record => _renames.Of(table.Sort, table.Id(record)), StringComparer.Ordinal);
        SortedSet<string> ids = new(before.Select(table.Id).Concat(after.Select(table.Id)), StringComparer.Ordinal);
        foreach (string id in ids)
        {
            before.TryGet(id, out T? old);
            after.TryGet(id, out T? now);
            if (now is null)
            {
                // One that was renamed is said of its new name.
                if (!_renames.Has(table.Sort, id))
                {
                    yield return new(table.Sort, id, table.Label(old!), [Code(ChangeKind.Removed, VersionStep.Major, $"It is gone, and with it {Member(table, _old, id)}.")]);
                }

                continue;
            }

            yield return new(table.Sort, id, table.Label(now), [.. old is not null ? Kept(table, id, old, now)
                : renamed.TryGetValue(id, out T? earlier) ? Renamed(table, id, earlier, now)
                : [Code(ChangeKind.Added, VersionStep.Minor, $"It is new: {Member(table, _now, id)}.")]]);
        }
    }

    private IEnumerable<Change> Kept<T>(RecordTable<T> table, string id, T old, T now)
        where T : class
    {
        string before = Member(table, _old, id);
        string after = Member(table, _now, id);
        if (before != after)
        {
            yield return Code(ChangeKind.Renamed, VersionStep.Major, $"In C# it is now {after}; it was {before}.");
        }

        bool isTombstone = _renames.Has(table.Sort, id);
        if (Status(table, old, now) is { } status)
        {
            yield return status;
        }

        // What a tombstone lacks stands with its successor, and is compared there.
        foreach (Change change in PartComparison.Compare(table.Parts(_old.Library, _renames, old), table.Parts(_now.Library, Renames.None, now)))
        {
            if (!isTombstone || change.ConcernsCode || !(change.IsLoss || change.Kind == ChangeKind.Reordered))
            {
                yield return change;
            }
        }
    }

    private IEnumerable<Change> Renamed<T>(RecordTable<T> table, string id, T old, T now)
        where T : class
    {
        string oldId = table.Id(old);
        yield return table.Catalog(_now.Library).TryGet(oldId, out _)
            ? Code(ChangeKind.Renamed, VersionStep.Minor, $"It is the new name of '{oldId}', which stays and leads here: {Member(table, _now, id)}.")
            : Code(ChangeKind.Renamed, VersionStep.Major, $"It is the new name of '{oldId}', which is gone, and with it {Member(table, _old, oldId)}. It is {Member(table, _now, id)} now.");

        // Of its parts the kind alone concerns code, which is the type of the member: a member that has to be named anew was compiled with neither.
        foreach (Change change in PartComparison.Compare(table.Parts(_old.Library, _renames, old), table.Parts(_now.Library, Renames.None, now)))
        {
            yield return change.ConcernsCode ? change with { ConcernsCode = false, Step = VersionStep.Patch } : change;
        }
    }

    private static Change? Status<T>(RecordTable<T> table, T old, T now)
        where T : class
    {
        if (table.IsDeprecated(old) != table.IsDeprecated(now))
        {
            return table.IsDeprecated(now)
                ? Code(ChangeKind.Deprecated, VersionStep.Minor, $"It is deprecated.{Instead(table.ReplacedBy(now))}")
                : Code(ChangeKind.Changed, VersionStep.Minor, "It is in use again.");
        }

        // Concepts alone are drafts.
        return old is Concept earlier && now is Concept concept && earlier.Status != concept.Status
            ? new(ChangeKind.Changed, "facts", VersionStep.Patch, concept.Status == ConceptStatus.Draft ? "It is a draft now." : "It is no longer a draft.")
            : null;
    }

    private static string Instead(IReadOnlyList<string> successors) =>
        successors.Count == 0 ? "" : $" Use {string.Join(" or ", successors.Select(static id => $"'{id}'"))} instead.";

    private static string Member<T>(RecordTable<T> table, ComparedLibrary side, string id)
        where T : class => $"{table.Class}.{side.Surface.Members.GetValueOrDefault((table.Sort, id), "?")}";

    private static Change Code(ChangeKind kind, VersionStep step, string sentence) => new(kind, null, step, sentence) { ConcernsCode = true };
}
