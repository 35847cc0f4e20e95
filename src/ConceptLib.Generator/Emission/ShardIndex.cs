using ConceptLib.Definitions;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Generator.Emission;

/// <summary>The keys of one record in one index.</summary>
/// <param name="Id">Hash of the record's id.</param>
internal sealed record ShardKeys(uint Id, EquatableArray<uint> Keys);

/// <summary>One shard of an index, packed.</summary>
/// <param name="Type">The class that holds it.</param>
internal sealed record Shard(string Type, int Number, string Text);

/// <summary>One of the two indexes of a library.</summary>
internal sealed class ShardIndex
{
    private readonly string _type;
    private readonly Func<PackedCounts, int> _count;
    private readonly Func<IEnumerable<IndexEntry>, string> _pack;

    private ShardIndex(string fileName, string type, string trackingName, Func<PackedCounts, int> count, Func<IEnumerable<IndexEntry>, string> pack)
    {
        FileName = fileName;
        TrackingName = trackingName;
        _type = type;
        _count = count;
        _pack = pack;
    }

    /// <summary>From labels to concepts.</summary>
    public static ShardIndex Labels { get; } =
        new("Labels", "LabelShard", TrackingNames.LabelShards, static counts => counts.LabelShards, LabelShardPacker.Pack);

    /// <summary>From whatever is referred to, to the records that do.</summary>
    public static ShardIndex References { get; } =
        new("References", "ReferenceShard", TrackingNames.ReferenceShards, static counts => counts.ReferenceShards, ReferenceShardPacker.Pack);

    public string FileName { get; }

    public string TrackingName { get; }

    /// <summary>All shards, empty ones too, so that each keeps its place in the pipeline.</summary>
    public IEnumerable<Shard> Pack(IEnumerable<ShardKeys> records, PackedCounts counts)
    {
        int count = _count(counts);
        ILookup<int, IndexEntry> byShard = records
            .SelectMany(static record => record.Keys.Select(key => new IndexEntry(key, record.Id)))
            .ToLookup(entry => IndexShards.ShardOf(entry.Key, count));
        return Enumerable.Range(0, count).Select(number => new Shard(CodeNames.Part(_type, number), number, _pack(byShard[number])));
    }
}
