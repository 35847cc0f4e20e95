using System.Text;

namespace ConceptLib.Definitions.Packing;

/// <summary>One line of an index: the hash of a key, and the hash of the id of a record that is found under it.</summary>
public readonly record struct IndexEntry(uint Key, uint Id);

/// <summary>How entries of the label and the reference index spread over shards.</summary>
public static class IndexShards
{
    private const int ConceptsPerShard = 512;
    private const int Maximum = 32;

    /// <summary>The count of shards of an index of a library with so many <paramref name="concepts"/>: a power of two.</summary>
    public static int CountFor(int concepts) => PowerOfTwo.AtOrAbove(concepts, ConceptsPerShard, Maximum);

    /// <summary>The shard of a key.</summary>
    public static int ShardOf(uint key, int shards) => (int)(key & (uint)(shards - 1));
}

/// <summary>Packs a shard of the label index.</summary>
public static class LabelShardPacker
{
    /// <summary>Packs the entries of one shard, given in any order: label hash, and hash of the concept's id.</summary>
    public static string Pack(IEnumerable<IndexEntry> entries)
    {
        IndexEntry[] sorted = [.. entries.Distinct().OrderBy(static entry => entry.Key).ThenBy(static entry => entry.Id)];
        StringBuilder text = new();
        foreach (int cell in ShardCells.Begin(text, Array.ConvertAll(sorted, static entry => entry.Key)))
        {
            PackedDigits.AppendFixed(text, cell < 0 ? ShardCells.Empty : sorted[cell].Key, 6);
            PackedDigits.AppendFixed(text, cell < 0 ? 0 : sorted[cell].Id, 6);
        }

        return text.ToString();
    }
}

/// <summary>Packs a shard of the reference index.</summary>
public static class ReferenceShardPacker
{
    /// <summary>Packs the entries of one shard, given in any order: hash of what is referred to, and hash of the id of the record that refers to it.</summary>
    public static string Pack(IEnumerable<IndexEntry> entries)
    {
        (uint Key, uint[] Ids)[] keys =
        [
            .. entries.GroupBy(static entry => entry.Key, static entry => entry.Id)
                .OrderBy(static group => group.Key)
                .Select(static group => (group.Key, group.Distinct().OrderBy(static id => id).ToArray())),
        ];
        StringBuilder lists = new();
        int[] offsets = Array.ConvertAll(keys, key => AppendList(lists, key.Ids));
        StringBuilder text = new();
        foreach (int cell in ShardCells.Begin(text, Array.ConvertAll(keys, static key => key.Key)))
        {
            PackedDigits.AppendFixed(text, cell < 0 ? ShardCells.Empty : keys[cell].Key, 6);
            PackedDigits.AppendFixed(text, cell < 0 ? 0 : (ulong)offsets[cell], 4);
        }

        return text.Append(lists).ToString();
    }

    private static int AppendList(StringBuilder lists, uint[] ids)
    {
        int offset = lists.Length;
        PackedDigits.AppendFixed(lists, (ulong)ids.Length, 3);
        foreach (uint id in ids)
        {
            PackedDigits.AppendFixed(lists, id, 6);
        }

        return offset;
    }
}

/// <summary>The table both kinds of shard begin with.</summary>
file static class ShardCells
{
    /// <summary>Above every hash: a cell without an entry.</summary>
    public const ulong Empty = 1UL << 32;

    /// <summary>Writes the capacity, and returns the number of the entry in each cell.</summary>
    public static int[] Begin(StringBuilder text, uint[] keys)
    {
        int capacity = PowerOfTwo.AtOrAbove(((3 * keys.Length) + 1) / 2);
        PackedDigits.AppendFixed(text, (ulong)PowerOfTwo.Logarithm(capacity), 1);
        return OpenAddressing.Place(keys, capacity);
    }
}
