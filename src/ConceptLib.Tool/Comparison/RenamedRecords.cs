namespace ConceptLib.Tool.Comparison;

/// <summary>Finds the records that have another id: by their tombstones, their names in C#, or their labels.</summary>
internal static class RenamedRecords
{
    public static Renames Between(ComparedLibrary old, ComparedLibrary now)
    {
        Dictionary<(SubjectSort, string), string> renames = [];
        AddTombstones(renames, old.Library, now.Library);
        Add(renames, RecordTables.Concepts, old, now);
        Add(renames, RecordTables.Sources, old, now);
        Add(renames, RecordTables.Agents, old, now);
        Add(renames, RecordTables.Events, old, now);
        return new(renames);
    }

    // Out of use since, and led on to one that was not there: that is how a concept is renamed.
    private static void AddTombstones(Dictionary<(SubjectSort, string), string> renames, ConceptLibrary old, ConceptLibrary now)
    {
        foreach (Concept concept in old.All.Where(static concept => concept.Status != ConceptStatus.Deprecated))
        {
            if (now.TryGet(concept.Id, out Concept? tombstone) && tombstone is { Status: ConceptStatus.Deprecated, ReplacedBy: [Concept successor] }
                && !old.TryGet(successor.Id, out _) && !renames.ContainsValue(successor.Id))
            {
                renames.Add((SubjectSort.Concept, concept.Id), successor.Id);
            }
        }
    }

    private static void Add<T>(Dictionary<(SubjectSort Sort, string), string> renames, RecordTable<T> table, ComparedLibrary old, ComparedLibrary now)
        where T : class
    {
        Catalog<T> before = table.Catalog(old.Library);
        Catalog<T> after = table.Catalog(now.Library);
        HashSet<string> taken = [.. renames.Where(pair => pair.Key.Sort == table.Sort).Select(static pair => pair.Value)];
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
