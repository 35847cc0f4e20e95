using ConceptLib.CompilerServices;

namespace ConceptLib.Packed;

/// <summary>Which concepts may have a label, by the hash of its folding.</summary>
internal sealed class LabelIndex(PackedLibrary library, PackedTable concepts, int shards)
{
    private const int HashDigits = 6;
    private const int CellDigits = 12;

    /// <summary>Candidates in the order of the hashes of their ids: hashes may collide, and the caller verifies each.</summary>
    public List<object> Candidates(string folded)
    {
        List<object> candidates = [];
        uint hash = StableHash.Of(folded.AsSpan());
        string shard = library.LabelShard((int)(hash & (uint)(shards - 1)));
        int capacity = 1 << (int)PackedDigits.ReadFixed(shard, 0, 1);
        for (int cell = (int)(hash >> 8) & (capacity - 1), seen = 0; seen < capacity; cell = (cell + 1) & (capacity - 1), seen++)
        {
            int start = 1 + (cell * CellDigits);
            ulong found = PackedDigits.ReadFixed(shard, start, HashDigits);
            if (found > uint.MaxValue)
            {
                break;
            }

            if (found == hash)
            {
                concepts.AddTo(candidates, (uint)PackedDigits.ReadFixed(shard, start + HashDigits, HashDigits));
            }
        }

        return candidates;
    }
}
