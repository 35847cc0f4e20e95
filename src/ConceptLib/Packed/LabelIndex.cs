using ConceptLib.CompilerServices;

namespace ConceptLib.Packed;

/// <summary>Which concepts may have a label, by the hash of its folding.</summary>
internal sealed class LabelIndex(PackedLibrary library, int shards)
{
    private readonly LabelShard?[] _shards = new LabelShard?[shards];

    /// <summary>The hash of the id of the next concept that may have a label, in ascending order, or null: labels may collide, and the caller verifies each.</summary>
    /// <param name="hash">The hash of the label's folding.</param>
    /// <param name="seen">How many entries were looked at: 0 at first, and then as it was left.</param>
    public uint? FindNext(uint hash, ref int seen)
    {
        int number = (int)(hash & (uint)(_shards.Length - 1));
        LabelShard shard = _shards[number] ?? Once.Keep(ref _shards[number], new LabelShard(library.LabelShard(number)));
        return shard.FindNext(hash, ref seen);
    }
}
