namespace ConceptLib.Packed;

/// <summary>A shard of the index of labels, in ascending order. Its hashes are read when it is first touched, an id when it is found.</summary>
internal sealed class LabelShard
{
    private const int HashDigits = 6;
    private const int EntryDigits = 12;

    private readonly string _text;
    private readonly uint[] _hashes;

    public LabelShard(string text)
    {
        _text = text;
        _hashes = new uint[text.Length / EntryDigits];
        for (int entry = 0; entry < _hashes.Length; entry++)
        {
            _hashes[entry] = (uint)PackedDigits.ReadFixed(text, entry * EntryDigits, HashDigits);
        }
    }

    /// <summary>The hash of the id in the next entry that holds a label's hash, or null.</summary>
    public uint? FindNext(uint hash, ref int seen)
    {
        int entry = First(hash) + seen++;
        return entry < _hashes.Length && _hashes[entry] == hash
            ? (uint)PackedDigits.ReadFixed(_text, (entry * EntryDigits) + HashDigits, HashDigits)
            : null;
    }

    // The first entry that is not below a hash.
    private int First(uint hash)
    {
        int low = 0;
        int high = _hashes.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_hashes[middle] < hash)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
