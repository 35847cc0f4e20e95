using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Publication;

/// <summary>Holds a library to the names it has published: none goes or changes unseen.</summary>
internal sealed class Promises
{
    private readonly Dictionary<string, PublishedName> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _published;
    private readonly HashSet<string> _unknown;
    private readonly ILookup<string, PublishedName> _new;
    private readonly Dictionary<string, NearestId> _nearest = new(StringComparer.Ordinal);

    private Promises(IReadOnlyCollection<FileSummary> files, IEnumerable<LockedId> locked)
    {
        foreach (PublishedName name in files.SelectMany(PublishedNames.Of))
        {
            if (!_names.ContainsKey(name.Key))
            {
                _names.Add(name.Key, name);
            }
        }

        _unknown = new(files.SelectMany(PublishedNames.Unknown), StringComparer.Ordinal);
        _published = new(locked.Select(static id => id.Key), StringComparer.Ordinal);
        _new = _names.Values.Where(name => !_published.Contains(name.Key)).ToLookup(static name => PublishedNames.SortOf(name.Key), StringComparer.Ordinal);
    }

    /// <summary>Reports each name of a lock that the files do not keep: at its entry if it is gone, at its record if its C# name is another.</summary>
    public static void Check(IReadOnlyCollection<FileSummary> files, ScopeProblems problems)
    {
        IdLockSummary[] locks = [.. files.OfType<IdLockSummary>()];
        if (locks.Length == 0)
        {
            return;
        }

        Promises promises = new(files, locks.SelectMany(static file => file.Ids));
        foreach (IdLockSummary file in locks)
        {
            for (int i = 0; i < file.Ids.Count; i++)
            {
                promises.Check(file.Ids[i], file.Path, i, problems);
            }
        }
    }

    private void Check(LockedId locked, string path, int entry, ScopeProblems problems)
    {
        if (!_names.TryGetValue(locked.Key, out PublishedName? name))
        {
            if (locked.Removed is null && !_unknown.Contains(PublishedNames.SortOf(locked.Key)) && !GoesWithItsOwner(locked.Key))
            {
                problems.Add(Rules.PublishedNameGone, path, entry, RecordPart.Id, 0, locked.Key, Suggestion(locked), Remedy(locked.Key));
            }
        }
        else if (locked.Removed is { } reason)
        {
            problems.Add(Rules.RemovedNameReturns, path, entry, RecordPart.Id, 0, locked.Key, reason);
        }
        else if (locked.Identifier is { } published && name.Identifier is { } now && now != published)
        {
            if (name.HasOwnIdentifier)
            {
                problems.Add(Rules.PublishedIdentifierChanged, name.Path, name.Record, RecordPart.Identifier, 0, locked.Key, published, now, $"Keep the name with 'identifier: {published}'.");
            }
            else
            {
                problems.Add(Rules.PublishedIdentifierChanged, path, entry, RecordPart.Id, 0, locked.Key, published, now, "Its name in C# is made of its name in YAML.");
            }
        }
    }

    // Its owner is reported, or removed, and what is a part of it would be the same mistake again; or it is a tombstone, whose quotes stand with the successor.
    private bool GoesWithItsOwner(string key) => PublishedNames.OwnerOf(key) is { } owner && _published.Contains(owner)
        && (!_names.TryGetValue(owner, out PublishedName? name) || name.IsDeprecated);

    /// <summary>What it was probably renamed to: what is new and has its C# name, or a name like it.</summary>
    private string Suggestion(LockedId locked)
    {
        string sort = PublishedNames.SortOf(locked.Key);
        string? renamed = locked.Identifier is null ? null : _new[sort].FirstOrDefault(name => name.Identifier == locked.Identifier)?.Key;
        if (renamed is null && sort.Length > 0)
        {
            if (!_nearest.TryGetValue(sort, out NearestId? nearest))
            {
                _nearest.Add(sort, nearest = new(_new[sort].Select(static name => PublishedNames.NameOf(name.Key))));
            }

            renamed = nearest.Find(PublishedNames.NameOf(locked.Key)) is { } near ? $"{sort}/{near}" : null;
        }

        return renamed is null ? "" : $" Is it '{renamed}' now?";
    }

    private static string Remedy(string key)
    {
        string tombstone = PublishedNames.SortOf(key) switch
        {
            PublishedNames.Concepts => ", with 'status: deprecated' and 'replaced-by'",
            PublishedNames.Sources or PublishedNames.Agents or PublishedNames.Events => ", with 'deprecated: true' and 'replaced-by'",
            _ => "",
        };
        return $"Keep the old one too{tombstone}; if it must go, say here why with 'removed'.";
    }
}
