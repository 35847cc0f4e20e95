namespace ConceptLib.Definitions.Packing;

/// <summary>A hash table without lists: an entry stands in the first free cell from the one its hash points to.</summary>
internal static class OpenAddressing
{
    // The low bits chose the bucket or shard, and are the same for all entries of a table.
    private const int BitsOfTheBucket = 8;

    /// <summary>Inserts the entries in order, and returns for each cell the number of its entry, or -1.</summary>
    /// <param name="capacity">A power of two above the count of hashes.</param>
    public static int[] Place(IReadOnlyList<uint> hashes, int capacity)
    {
        int[] cells = new int[capacity];
        cells.AsSpan().Fill(-1);
        for (int entry = 0; entry < hashes.Count; entry++)
        {
            int cell = (int)(hashes[entry] >> BitsOfTheBucket) & (capacity - 1);
            while (cells[cell] >= 0)
            {
                cell = (cell + 1) & (capacity - 1);
            }

            cells[cell] = entry;
        }

        return cells;
    }
}
