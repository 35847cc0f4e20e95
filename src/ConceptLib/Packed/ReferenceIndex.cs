using ConceptLib.CompilerServices;

namespace ConceptLib.Packed;

/// <summary>Which records refer to another: the reverse of what stands in their own texts.</summary>
internal sealed class ReferenceIndex(PackedLibrary library, int shards)
{
    private const int HashDigits = 6;
    private const int EntryDigits = 10;
    private const int CountDigits = 4;

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

    // Keys stand in ascending order. They are read where they stand: who asks once for what refers to a record touches a dozen of them.
    private static int ListOf(string shard, uint hash)
    {
        int keys = (int)PackedDigits.ReadFixed(shard, 0, CountDigits);
        int low = 0;
        int high = keys - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int start = CountDigits + (middle * EntryDigits);
            ulong found = PackedDigits.ReadFixed(shard, start, HashDigits);
            if (found == hash)
            {
                return CountDigits + (keys * EntryDigits) + (int)PackedDigits.ReadFixed(shard, start + HashDigits, 4);
            }

            (low, high) = found < hash ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
