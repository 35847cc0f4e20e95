using ConceptLib.Definitions;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Generator.Emission;

/// <summary>All members of a library, by table.</summary>
internal sealed record MemberTables(
    EquatableArray<RecordMember> Concepts,
    EquatableArray<RecordMember> Sources,
    EquatableArray<RecordMember> Agents,
    EquatableArray<RecordMember> Events)
{
    public PackedCounts Counts => PackedCounts.For(Concepts.Count, Sources.Count, Agents.Count, Events.Count);

    public static MemberTables Of(EquatableArray<RecordMember> members) => new(
        Table(members, RecordTable.Concepts),
        Table(members, RecordTable.Sources),
        Table(members, RecordTable.Agents),
        Table(members, RecordTable.Events));

    /// <summary>
    /// The buckets of all tables: always as many as the counts of records ask for, empty ones too, so that each keeps its place
    /// in the pipeline.
    /// </summary>
    public IEnumerable<Bucket> Buckets()
    {
        PackedCounts counts = Counts;
        return
        [
            .. Buckets(RecordTable.Concepts, Concepts, counts.Concepts),
            .. Buckets(RecordTable.Sources, Sources, counts.Sources),
            .. Buckets(RecordTable.Agents, Agents, counts.Agents),
            .. Buckets(RecordTable.Events, Events, counts.Events),
        ];
    }

    /// <summary>
    /// The members of a table in the order of their ids. Two records of one id, or of one name, are an error that the binder
    /// reports; the first keeps its member, so that the error stands alone.
    /// </summary>
    private static EquatableArray<RecordMember> Table(EquatableArray<RecordMember> members, RecordTable table)
    {
        List<RecordMember> sorted = [];
        foreach (RecordMember member in members)
        {
            if (member.Table == table)
            {
                sorted.Add(member);
            }
        }

        sorted.Sort(static (left, right) =>
        {
            int order = string.CompareOrdinal(left.Packed.Id, right.Packed.Id);
            return order != 0 ? order : string.CompareOrdinal(left.Packed.Body, right.Packed.Body);
        });
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<string> identifiers = new(StringComparer.Ordinal);
        sorted.RemoveAll(member => !ids.Add(member.Packed.Id) || !identifiers.Add(member.Identifier));
        return new(sorted.ToArray());
    }

    private static Bucket[] Buckets(RecordTable table, EquatableArray<RecordMember> members, int count)
    {
        var buckets = new List<RecordMember>[count];
        for (int number = 0; number < count; number++)
        {
            buckets[number] = [];
        }

        foreach (RecordMember member in members)
        {
            buckets[BucketPacker.BucketOf(member.Packed.Hash, count)].Add(member);
        }

        var result = new Bucket[count];
        for (int number = 0; number < count; number++)
        {
            result[number] = new(table, number, new(buckets[number].ToArray()));
        }

        return result;
    }
}

/// <summary>What the header of the packed form is made of.</summary>
internal sealed record PackedHeader(Definitions.Binding.BoundLibrary Library, PackedCounts Counts);
