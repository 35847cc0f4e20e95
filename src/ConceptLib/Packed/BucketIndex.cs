namespace ConceptLib.Packed;

/// <summary>The index of a bucket: which id is at which slot, and which page holds it. Read in place.</summary>
internal sealed class BucketIndex
{
    // Of the cells for as many slots as three digits count.
    private const int LargestExponent = 19;

    private readonly string _text;
    private readonly int _offsets;
    private readonly int _ids;
    private readonly int[][] _firstSlots;
    private readonly int[] _firstPages;

    public BucketIndex(string text)
    {
        _text = text;
        Slots = (int)PackedDigits.ReadFixed(text, 0, 3);
        int exponent = (int)PackedDigits.ReadFixed(text, 3, 1);
        Capacity = exponent <= LargestExponent ? 1 << exponent : throw PackedReader.Damaged();
        _offsets = 4 + (3 * Capacity);
        int position = _offsets + (4 * (Slots + 1));
        int sections = (int)PackedDigits.ReadFixed(text, position, 2);
        position += 2;
        if (sections == 0 || Slots > (text.Length - _offsets) / 4 || sections > (text.Length - position) / 3)
        {
            throw PackedReader.Damaged();
        }

        _firstSlots = new int[sections][];
        _firstPages = new int[sections];
        int pages = 0;
        for (int section = 0; section < sections; section++)
        {
            int count = (int)PackedDigits.ReadFixed(text, position, 3);
            position += 3;
            int[] firstSlots = count <= (text.Length - position) / 3 ? new int[count] : throw PackedReader.Damaged();
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

    /// <summary>How many cells the hash table has: a power of two.</summary>
    public int Capacity { get; }

    public string Id(int slot)
    {
        int start = (int)PackedDigits.ReadFixed(_text, _offsets + (4 * slot), 4);
        int end = (int)PackedDigits.ReadFixed(_text, _offsets + (4 * slot) + 4, 4);
        return start <= end && end <= _text.Length - _ids ? _text.Substring(_ids + start, end - start) : throw PackedReader.Damaged();
    }

    /// <summary>The slot in each cell of the hash table; -1 in an empty one.</summary>
    public int[] ReadCells()
    {
        int[] slots = new int[Capacity];
        for (int cell = 0; cell < slots.Length; cell++)
        {
            int slot = (int)PackedDigits.ReadFixed(_text, 4 + (3 * cell), 3) - 1;
            slots[cell] = slot < Slots ? slot : throw PackedReader.Damaged();
        }

        return slots;
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
}
