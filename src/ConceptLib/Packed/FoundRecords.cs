using ConceptLib.CompilerServices;

namespace ConceptLib.Packed;

/// <summary>Finds records of a bucket by id: its hash table, with the records that were found before.</summary>
internal sealed class FoundRecords(PackedBucket bucket)
{
    private readonly int[] _slots = bucket.Entries.ReadCells();
    private readonly RecordBody?[] _cells = new RecordBody?[bucket.Entries.Capacity];

    /// <summary>The record with an id, or null.</summary>
    public RecordBody? Find(uint hash, string id)
    {
        RecordBody?[] cells = _cells;
        int cell = Start(hash);
        for (int seen = 0; seen < cells.Length; seen++)
        {
            RecordBody? body = cells[cell] ?? Read(cell);
            if (body is null || body.Id == id)
            {
                return body;
            }

            cell = (cell + 1) & (cells.Length - 1);
        }

        return null;
    }

    /// <summary>The next record whose id has a hash, or null: one, but for collisions.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="seen">How many cells were looked at: 0 at first, and then as it was left.</param>
    public RecordBody? FindNext(uint hash, ref int seen)
    {
        while (seen < _cells.Length)
        {
            int cell = (Start(hash) + seen++) & (_cells.Length - 1);
            RecordBody? body = _cells[cell] ?? Read(cell);
            if (body is null || StableHash.Of(body.Id.AsSpan()) == hash)
            {
                return body;
            }
        }

        return null;
    }

    private int Start(uint hash) => (int)(hash >> 8) & (_cells.Length - 1);

    // Two threads write the same instance.
    private RecordBody? Read(int cell) => _slots[cell] is >= 0 and int slot ? _cells[cell] = bucket.Body(slot) : null;
}
