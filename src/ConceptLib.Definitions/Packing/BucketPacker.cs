using System.Text;

namespace ConceptLib.Definitions.Packing;

/// <summary>Packs a bucket: its index, and its records cut into pages.</summary>
public static class BucketPacker
{
    /// <summary>The most buckets a library has for its concepts.</summary>
    public const int MaximumForConcepts = 256;

    /// <summary>The most buckets a library has for its sources, its agents, its events.</summary>
    public const int MaximumForOthers = 32;

    private const int RecordsPerBucket = 64;

    /// <summary>The count of buckets for a table of <paramref name="records"/>: a power of two, at most <paramref name="maximum"/>.</summary>
    public static int CountFor(int records, int maximum) => PowerOfTwo.AtOrAbove(records, RecordsPerBucket, maximum);

    /// <summary>The bucket of the record whose id has this hash.</summary>
    public static int BucketOf(uint hash, int buckets) => (int)(hash & (uint)(buckets - 1));

    /// <summary>Packs the records of one bucket.</summary>
    /// <param name="records">In any order; no two with the same id.</param>
    /// <param name="languageCount">Languages of the library, the default included.</param>
    public static PackedBucketText Pack(IEnumerable<PackedRecord> records, int languageCount)
    {
        PackedRecord[] slots = [.. records];
        Array.Sort(slots, static (left, right) => string.CompareOrdinal(left.Id, right.Id));

        StringBuilder index = new();
        AppendSlots(index, slots);
        PackedDigits.AppendFixed(index, (ulong)languageCount, 2);
        List<string> pages = [];
        for (int section = 0; section < languageCount; section++)
        {
            AppendSection(index, pages, slots, section);
        }

        foreach (PackedRecord slot in slots)
        {
            index.Append(slot.Id);
        }

        return new(index.ToString(), pages.ToEquatableArray());
    }

    /// <summary>
    /// The lengths of the strings that <see cref="Pack"/> makes, its index first: to compare a library with the limits of a
    /// compiler without packing it.
    /// </summary>
    /// <param name="slots">In ordinal order of their ids.</param>
    /// <param name="languageCount">Languages of the library, the default included.</param>
    public static EquatableArray<int> Lengths(PackedRecord[] slots, int languageCount)
    {
        int index = 4 + (3 * PowerOfTwo.AtOrAbove(2 * slots.Length)) + (4 * (slots.Length + 1)) + 2 + slots.Sum(static slot => slot.Id.Length);
        List<int> lengths = [0];
        for (int section = 0; section < languageCount; section++)
        {
            string[] bodies = Bodies(slots, section);
            IReadOnlyList<int> firstSlots = PagePacker.FirstSlots(bodies);
            index += 3 + (3 * firstSlots.Count);
            for (int page = 0; page < firstSlots.Count; page++)
            {
                lengths.Add(PagePacker.Length(PageOf(bodies, firstSlots, page)));
            }
        }

        lengths[0] = index;
        return lengths.ToEquatableArray();
    }

    private static void AppendSlots(StringBuilder index, PackedRecord[] slots)
    {
        uint[] hashes = Array.ConvertAll(slots, static slot => slot.Hash);
        int[] cells = OpenAddressing.Place(hashes, PowerOfTwo.AtOrAbove(2 * slots.Length));
        PackedDigits.AppendFixed(index, (ulong)slots.Length, 3);
        PackedDigits.AppendFixed(index, (ulong)PowerOfTwo.Logarithm(cells.Length), 1);
        foreach (int cell in cells)
        {
            PackedDigits.AppendFixed(index, (ulong)(cell + 1), 3);
        }

        int offset = 0;
        foreach (PackedRecord slot in slots)
        {
            PackedDigits.AppendFixed(index, (ulong)offset, 4);
            offset += slot.Id.Length;
        }

        PackedDigits.AppendFixed(index, (ulong)offset, 4);
    }

    private static void AppendSection(StringBuilder index, List<string> pages, PackedRecord[] slots, int section)
    {
        string[] bodies = Bodies(slots, section);
        IReadOnlyList<int> firstSlots = PagePacker.FirstSlots(bodies);
        PackedDigits.AppendFixed(index, (ulong)firstSlots.Count, 3);
        for (int page = 0; page < firstSlots.Count; page++)
        {
            PackedDigits.AppendFixed(index, (ulong)firstSlots[page], 3);
            pages.Add(PagePacker.Pack(PageOf(bodies, firstSlots, page)));
        }
    }

    private static string[] Bodies(PackedRecord[] slots, int section) =>
        Array.ConvertAll(slots, slot => section == 0 ? slot.Body : slot.LanguageBodies[section - 1]);

    private static ReadOnlySpan<string> PageOf(string[] bodies, IReadOnlyList<int> firstSlots, int page)
    {
        int end = page + 1 < firstSlots.Count ? firstSlots[page + 1] : bodies.Length;
        return bodies.AsSpan(firstSlots[page], end - firstSlots[page]);
    }
}
