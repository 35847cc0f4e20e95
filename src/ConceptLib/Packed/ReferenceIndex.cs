using ConceptLib.CompilerServices;

namespace ConceptLib.Packed;

/// <summary>Which records refer to another: the reverse of what stands in their own texts.</summary>
internal sealed class ReferenceIndex(PackedLibrary library, int shards)
{
    private const int HashDigits = 6;
    private const int CellDigits = 10;

    /// <summary>Candidates from a table, for a key such as <c>s:</c> and the id of a source: hashes may collide, and the caller verifies each.</summary>
    public List<object> Candidates(string key, PackedTable table)
    {
        List<object> candidates = [];
        uint hash = StableHash.Of(key.AsSpan());
        string shard = library.ReferenceShard((int)(hash & (uint)(shards - 1)));
        int list = ListOf(shard, hash);
        if (list < 0)
        {
            return candidates;
        }

        int count = (int)PackedDigits.ReadFixed(shard, list, 3);
        for (int i = 0; i < count; i++)
        {
            uint id = (uint)PackedDigits.ReadFixed(shard, list + 3 + (i * HashDigits), HashDigits);
            int seen = 0;
            while (table.FindNext(id, ref seen) is { } record)
            {
                candidates.Add(record);
            }
        }

        return candidates;
    }

    private static int ListOf(string shard, uint hash)
    {
        int capacity = 1 << (int)PackedDigits.ReadFixed(shard, 0, 1);
        int lists = 1 + (capacity * CellDigits);
        for (int cell = (int)(hash >> 8) & (capacity - 1), seen = 0; seen < capacity; cell = (cell + 1) & (capacity - 1), seen++)
        {
            int start = 1 + (cell * CellDigits);
            ulong found = PackedDigits.ReadFixed(shard, start, HashDigits);
            if (found == hash)
            {
                return lists + (int)PackedDigits.ReadFixed(shard, start + HashDigits, 4);
            }

            if (found > uint.MaxValue)
            {
                return -1;
            }
        }

        return -1;
    }
}
