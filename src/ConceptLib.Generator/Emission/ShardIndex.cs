using ConceptLib.Definitions;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Generator.Emission;

/// <summary>One shard of an index, packed.</summary>
/// <param name="Type">The class that holds it.</param>
internal sealed record Shard(string Type, int Number, string Text);

/// <summary>One of the two indexes of a library.</summary>
internal sealed class ShardIndex
{
    private readonly string _type;
    private readonly Func<PackedKeys, EquatableArray<uint>> _keys;
    private readonly Func<PackedCounts, int> _count;
    private readonly Func<IEnumerable<IndexEntry>, string> _pack;

    private ShardIndex(
        string fileName,
        string type,
        string trackingName,
        Func<PackedKeys, EquatableArray<uint>> keys,
        Func<PackedCounts, int> count,
        Func<IEnumerable<IndexEntry>, string> pack)
    {
        FileName = fileName;
        TrackingName = trackingName;
        _type = type;
        _keys = keys;
        _count = count;
        _pack = pack;
    }

    /// <summary>From labels to concepts.</summary>
    public static ShardIndex Labels { get; } =
        new("Labels", "LabelShard", TrackingNames.LabelShards, static keys => keys.Labels, static counts => counts.LabelShards, LabelShardPacker.Pack);

    /// <summary>From whatever is referred to, to the records that do.</summary>
    public static ShardIndex References { get; } =
        new("References", "ReferenceShard", TrackingNames.ReferenceShards, static keys => keys.References, static counts => counts.ReferenceShards, ReferenceShardPacker.Pack);

    public string FileName { get; }

    public string TrackingName { get; }

    /// <summary>All shards, empty ones too, so that each keeps its place in the pipeline.</summary>
    public IEnumerable<Shard> Pack(IEnumerable<PackedKeys> records, PackedCounts counts)
    {
        int count = _count(counts);
        var byShard = new List<IndexEntry>[count];
        for (int number = 0; number < count; number++)
        {
            byShard[number] = [];
        }

        foreach (PackedKeys record in records)
        {
            foreach (uint key in _keys(record))
            {
                byShard[IndexShards.ShardOf(key, count)].Add(new(key, record.Id));
            }
        }

        return byShard.Select((entries, number) => new Shard(CodeNames.Part(_type, number), number, _pack(entries)));
    }
}
