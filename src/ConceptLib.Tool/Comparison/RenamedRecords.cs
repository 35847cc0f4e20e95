namespace ConceptLib.Tool.Comparison;

/// <summary>Finds the records that have another id: by their tombstones, their names in C#, or their labels.</summary>
internal static class RenamedRecords
{
    public static Renames Between(ComparedLibrary old, ComparedLibrary now)
    {
        Dictionary<(SubjectSort, string), string> renames = [];
        Add(renames, RecordTables.Concepts, old, now);
        Add(renames, RecordTables.Sources, old, now);
        Add(renames, RecordTables.Agents, old, now);
        Add(renames, RecordTables.Events, old, now);
        return new(renames);
    }

    // Out of use since, and led on to one that was not there: that is how a record is renamed.
    private static void AddTombstones<T>(
        Dictionary<(SubjectSort Sort, string Id), string> renames, HashSet<string> taken, RecordTable<T> table, Catalog<T> before, Catalog<T> after)
        where T : class
    {
        foreach (string id in before.Where(record => !table.IsDeprecated(record)).Select(table.Id))
        {
            if (after.TryGet(id, out T? tombstone) && table.IsDeprecated(tombstone) && table.ReplacedBy(tombstone) is [string successor]
                && !before.TryGet(successor, out _) && taken.Add(successor))
            {
                renames.Add((table.Sort, id), successor);
            }
        }
    }

    private static void Add<T>(Dictionary<(SubjectSort Sort, string), string> renames, RecordTable<T> table, ComparedLibrary old, ComparedLibrary now)
        where T : class
    {
        Catalog<T> before = table.Catalog(old.Library);
        Catalog<T> after = table.Catalog(now.Library);
        HashSet<string> taken = new(StringComparer.Ordinal);
        AddTombstones(renames, taken, table, before, after);
        T[] gone = [.. before.Where(record => !after.TryGet(table.Id(record), out _))];
        T[] added = [.. after.Where(record => !before.TryGet(table.Id(record), out _) && !taken.Contains(table.Id(record)))];
        foreach (Func<ComparedLibrary, T, string> key in new Func<ComparedLibrary, T, string>[]
            { (side, record) => side.Surface.Members.GetValueOrDefault((table.Sort, table.Id(record)), ""), (_, record) => table.Label(record) })
        {
            ILookup<string, T> candidates = added.Where(record => !taken.Contains(table.Id(record))).ToLookup(record => key(now, record), StringComparer.Ordinal);
            foreach (T record in gone.Where(record => !renames.ContainsKey((table.Sort, table.Id(record)))))
            {
                string name = key(old, record);
                if (name.Length > 0 && candidates[name].FirstOrDefault(candidate => !taken.Contains(table.Id(candidate))) is { } successor)
                {
                    renames.Add((table.Sort, table.Id(record)), table.Id(successor));
                    taken.Add(table.Id(successor));
                }
            }
        }
    }
}
