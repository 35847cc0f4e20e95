using ConceptLib.CompilerServices;

namespace ConceptLib.Packed;

/// <summary>The records of one table: by id, by the hash of an id, and in the order of their ids.</summary>
internal sealed class PackedTable(PackedLibrary library, RecordTable table, int buckets)
{
    private int[]? _order;

    /// <summary>The number of records. The first call reads the index of each bucket.</summary>
    public int Count => Order.Length;

    /// <summary>Bucket and slot of each record in ordinal order of the ids: the bucket in the upper 16 bits.</summary>
    private int[] Order => _order ?? Once.Keep(ref _order, Sort());

    public object? Find(ReadOnlySpan<char> id)
    {
        uint hash = StableHash.Of(id);
        PackedBucket bucket = Bucket(hash);
        int slot = bucket.Entries.Find(hash, id);
        return slot < 0 ? null : bucket.Record(slot);
    }

    /// <summary>Adds the records whose ids have a hash: one, but for collisions.</summary>
    public void AddTo(List<object> records, uint hash)
    {
        PackedBucket bucket = Bucket(hash);
        int seen = 0;
        for (int slot = bucket.Entries.FindNext(hash, ref seen); slot >= 0; slot = bucket.Entries.FindNext(hash, ref seen))
        {
            records.Add(bucket.Record(slot));
        }
    }

    public object At(int index)
    {
        int handle = Order[index];
        return library.Bucket(table, handle >> 16).Record(handle & 0xFFFF);
    }

    public IEnumerable<string> Ids() => Order.Select(handle => library.Bucket(table, handle >> 16).Entries.Id(handle & 0xFFFF));

    private PackedBucket Bucket(uint hash) => library.Bucket(table, (int)(hash & (uint)(buckets - 1)));

    private int[] Sort()
    {
        List<string> ids = [];
        List<int> handles = [];
        for (int number = 0; number < buckets; number++)
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
