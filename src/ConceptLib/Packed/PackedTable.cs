using ConceptLib.CompilerServices;

namespace ConceptLib.Packed;

/// <summary>The records of one table: by id, by the hash of an id, and in the order of their ids.</summary>
internal sealed class PackedTable(PackedLibrary library, RecordTable table, int buckets)
{
    private readonly FoundRecords?[] _found = new FoundRecords?[buckets];
    private int[]? _order;

    /// <summary>The number of records. The first call reads the index of each bucket.</summary>
    public int Count => Order.Length;

    /// <summary>Bucket and slot of each record in ordinal order of the ids: the bucket in the upper 16 bits.</summary>
    private int[] Order => _order ?? Once.Keep(ref _order, Sort());

    public object? Find(string id)
    {
        uint hash = StableHash.Of(id.AsSpan());
        return Bucket(hash).Find(hash, id)?.Record;
    }

    /// <summary>The next record whose id has a hash, or null: one, but for collisions.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="seen">0 at first, and then as it was left.</param>
    public object? FindNext(uint hash, ref int seen) => Bucket(hash).FindNext(hash, ref seen)?.Record;

    public object At(int index)
    {
        int handle = Order[index];
        return library.Bucket(table, handle >> 16).Record(handle & 0xFFFF);
    }

    public IEnumerable<string> Ids() => Order.Select(handle => library.Bucket(table, handle >> 16).Entries.Id(handle & 0xFFFF));

    private FoundRecords Bucket(uint hash)
    {
        int number = (int)(hash & (uint)(_found.Length - 1));
        return _found[number] ?? Once.Keep(ref _found[number], new FoundRecords(library.Bucket(table, number)));
    }

    private int[] Sort()
    {
        List<string> ids = [];
        List<int> handles = [];
        for (int number = 0; number < _found.Length; number++)
        {
            BucketIndex entries = library.Bucket(table, number).Entries;
            for (int slot = 0; slot < entries.Slots; slot++)
            {
                ids.Add(entries.Id(slot));
                handles.Add((number << 16) | slot);
            }
        }

        int[] order = [.. handles];
        Array.Sort([.. ids], order, StringComparer.Ordinal);
        return order;
    }
}
