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
        StringBuilder text = new();
        foreach (IndexEntry entry in entries.Distinct().OrderBy(static entry => entry.Key).ThenBy(static entry => entry.Id))
        {
            PackedDigits.AppendFixed(text, entry.Key, 6);
            PackedDigits.AppendFixed(text, entry.Id, 6);
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
        StringBuilder text = new();
        StringBuilder lists = new();
        PackedDigits.AppendFixed(text, (ulong)keys.Length, 4);
        foreach ((uint key, uint[] ids) in keys)
        {
            PackedDigits.AppendFixed(text, key, 6);
            PackedDigits.AppendFixed(text, (ulong)lists.Length, 4);
            AppendList(lists, ids);
        }

        return text.Append(lists).ToString();
    }

    private static void AppendList(StringBuilder lists, uint[] ids)
    {
        PackedDigits.AppendFixed(lists, (ulong)ids.Length, 3);
        foreach (uint id in ids)
        {
            PackedDigits.AppendFixed(lists, id, 6);
        }
    }
}
