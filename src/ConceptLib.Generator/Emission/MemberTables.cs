using ConceptLib.Definitions;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Generator.Emission;

/// <summary>All members of a library, in the buckets of their tables.</summary>
/// <param name="Buckets">Always as many as the counts of records ask for, empty ones too, so that each keeps its place in the pipeline.</param>
internal sealed record MemberTables(EquatableArray<Bucket> Buckets, PackedCounts Counts)
{
    public static MemberTables Of(EquatableArray<RecordMember> members)
    {
        RecordMember[] concepts = Named(members, RecordTable.Concepts);
        RecordMember[] sources = Named(members, RecordTable.Sources);
        RecordMember[] agents = Named(members, RecordTable.Agents);
        RecordMember[] events = Named(members, RecordTable.Events);
        PackedCounts counts = PackedCounts.For(concepts.Length, sources.Length, agents.Length, events.Length);
        return new(
            EquatableArray.Of<Bucket>(
            [
                .. Spread(RecordTable.Concepts, concepts, counts.Concepts),
                .. Spread(RecordTable.Sources, sources, counts.Sources),
                .. Spread(RecordTable.Agents, agents, counts.Agents),
                .. Spread(RecordTable.Events, events, counts.Events),
            ]),
            counts);
    }

    // Two records of one name are an error that the binder reports; the first keeps its member, so that the error stands alone.
    private static RecordMember[] Named(EquatableArray<RecordMember> members, RecordTable table)
    {
        Dictionary<string, RecordMember> byName = new(StringComparer.Ordinal);
        foreach (RecordMember member in members)
        {
            if (member.Table == table && (!byName.TryGetValue(member.Identifier, out RecordMember? other) || Order(member, other) < 0))
            {
                byName[member.Identifier] = member;
            }
        }

        return [.. byName.Values];
    }

    // Sorted in the buckets and not before: at each edit of a text, that is half of the comparisons.
    private static IEnumerable<Bucket> Spread(RecordTable table, RecordMember[] members, int count)
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

        return buckets.Select((bucket, number) => new Bucket(table, number, new(Sorted(bucket))));
    }

    // Two records of one id are an error too.
    private static RecordMember[] Sorted(List<RecordMember> bucket)
    {
        bucket.Sort(Order);
        for (int slot = bucket.Count - 1; slot > 0; slot--)
        {
            if (bucket[slot].Packed.Id == bucket[slot - 1].Packed.Id)
            {
                bucket.RemoveAt(slot);
            }
        }

        return bucket.ToArray();
    }

    private static int Order(RecordMember left, RecordMember right)
    {
        int order = string.CompareOrdinal(left.Packed.Id, right.Packed.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Packed.Body, right.Packed.Body);
    }
}

/// <summary>What the header of the packed form is made of.</summary>
internal sealed record PackedHeader(Definitions.Binding.BoundLibrary Library, PackedCounts Counts);
