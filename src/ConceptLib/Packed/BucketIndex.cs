namespace ConceptLib.Packed;

/// <summary>The index of a bucket: which id is at which slot, and which page holds it. Read in place.</summary>
internal sealed class BucketIndex
{
    private readonly string _text;
    private readonly int _capacity;
    private readonly int _offsets;
    private readonly int _ids;
    private readonly int[][] _firstSlots;
    private readonly int[] _firstPages;

    public BucketIndex(string text)
    {
        _text = text;
        Slots = (int)PackedDigits.ReadFixed(text, 0, 3);
        _capacity = 1 << (int)PackedDigits.ReadFixed(text, 3, 1);
        _offsets = 4 + (3 * _capacity);
        int position = _offsets + (4 * (Slots + 1));
        int sections = (int)PackedDigits.ReadFixed(text, position, 2);
        position += 2;
        _firstSlots = new int[sections][];
        _firstPages = new int[sections];
        int pages = 0;
        for (int section = 0; section < sections; section++)
        {
            int[] firstSlots = new int[(int)PackedDigits.ReadFixed(text, position, 3)];
            position += 3;
            for (int page = 0; page < firstSlots.Length; page++, position += 3)
            {
                firstSlots[page] = (int)PackedDigits.ReadFixed(text, position, 3);
            }

            _firstSlots[section] = firstSlots;
            _firstPages[section] = pages;
            pages += firstSlots.Length;
        }

        _ids = position;
    }

    public int Slots { get; }

    public string Id(int slot) => IdSpan(slot).ToString();

    /// <summary>The slot of an id, or -1.</summary>
    public int Find(uint hash, ReadOnlySpan<char> id)
    {
        for (int cell = (int)(hash >> 8) & (_capacity - 1), seen = 0; seen < _capacity; cell = (cell + 1) & (_capacity - 1), seen++)
        {
            int slot = SlotAt(cell);
            if (slot < 0)
            {
                return -1;
            }

            if (IdSpan(slot).SequenceEqual(id))
            {
                return slot;
            }
        }

        return -1;
    }

    /// <summary>The next slot whose id has a hash, or -1: one, but for collisions.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="seen">How many cells were looked at: 0 at first, and then as it was left.</param>
    public int FindNext(uint hash, ref int seen)
    {
        while (seen < _capacity && SlotAt((int)((hash >> 8) + (uint)seen++) & (_capacity - 1)) is >= 0 and int slot)
        {
            if (StableHash.Of(IdSpan(slot)) == hash)
            {
                return slot;
            }
        }

        return -1;
    }

    /// <summary>The page of a slot in a section, and the first slot there; page -1 when the section has none for it.</summary>
    public (int Page, int FirstSlot) PageOf(int section, int slot)
    {
        if (section >= _firstSlots.Length)
        {
            return (-1, 0);
        }

        int[] firstSlots = _firstSlots[section];
        int page = firstSlots.Length - 1; // a bucket has few
        while (page >= 0 && firstSlots[page] > slot)
        {
            page--;
        }

        return page < 0 ? (-1, 0) : (_firstPages[section] + page, firstSlots[page]);
    }

    private int SlotAt(int cell) => (int)PackedDigits.ReadFixed(_text, 4 + (3 * cell), 3) - 1;

    private ReadOnlySpan<char> IdSpan(int slot)
    {
        int start = (int)PackedDigits.ReadFixed(_text, _offsets + (4 * slot), 4);
        int end = (int)PackedDigits.ReadFixed(_text, _offsets + (4 * slot) + 4, 4);
        return _text.AsSpan(_ids + start, end - start);
    }
}
