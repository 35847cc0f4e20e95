namespace ConceptLib.Packed;

/// <summary>A shard of the index of labels. Its hashes are read when it is first touched, an id when it is found.</summary>
internal sealed class LabelShard
{
    private const int HashDigits = 6;
    private const int CellDigits = 12;

    private readonly string _text;
    private readonly ulong[] _hashes;

    public LabelShard(string text)
    {
        _text = text;
        _hashes = new ulong[1 << (int)PackedDigits.ReadFixed(text, 0, 1)];
        for (int cell = 0; cell < _hashes.Length; cell++)
        {
            _hashes[cell] = PackedDigits.ReadFixed(text, Start(cell), HashDigits);
        }
    }

    /// <summary>The hash of the id in the next cell that holds a label's hash, or null.</summary>
    public uint? FindNext(uint hash, ref int seen)
    {
        while (seen < _hashes.Length)
        {
            int cell = (int)((hash >> 8) + (uint)seen++) & (_hashes.Length - 1);
            ulong found = _hashes[cell];
            if (found == hash)
            {
                return (uint)PackedDigits.ReadFixed(_text, Start(cell) + HashDigits, HashDigits);
            }

            if (found > uint.MaxValue)
            {
                return null;
            }
        }

        return null;
    }

    private static int Start(int cell) => 1 + (cell * CellDigits);
}
