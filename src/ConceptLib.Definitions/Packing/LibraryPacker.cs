using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Packing;

/// <summary>A whole library in the packed form: the strings the runtime reads.</summary>
public sealed record PackedLibraryText(
    string Header,
    EquatableArray<PackedBucketText> Concepts,
    EquatableArray<PackedBucketText> Sources,
    EquatableArray<PackedBucketText> Agents,
    EquatableArray<PackedBucketText> Events,
    EquatableArray<string> LabelShards,
    EquatableArray<string> ReferenceShards);

/// <summary>Packs a whole library at once. A build packs by parts instead, so that an edit packs one bucket; both give the same strings.</summary>
public static class LibraryPacker
{
    /// <summary>Packs <paramref name="records"/>, given in any order; no two of a table with the same id.</summary>
    public static PackedLibraryText Pack(BoundLibrary library, IEnumerable<BoundRecord> records)
    {
        BoundRecord[] all = [.. records];
        PackedCounts counts = PackedCounts.For(
            all.Count(static record => record is BoundConcept),
            all.Count(static record => record is BoundSource),
            all.Count(static record => record is BoundAgent),
            all.Count(static record => record is BoundEvent));
        PackedKeys[] keys = Array.ConvertAll(all, RecordPacker.Keys);
        return new(
            HeaderPacker.Pack(library, counts),
            Table<BoundConcept>(all, counts.Concepts, library.Languages.Count),
            Table<BoundSource>(all, counts.Sources, library.Languages.Count),
            Table<BoundAgent>(all, counts.Agents, library.Languages.Count),
            Table<BoundEvent>(all, counts.Events, library.Languages.Count),
            Shards(keys, static key => key.Labels, counts.LabelShards, LabelShardPacker.Pack),
            Shards(keys, static key => key.References, counts.ReferenceShards, ReferenceShardPacker.Pack));
    }

    private static EquatableArray<PackedBucketText> Table<T>(BoundRecord[] records, int buckets, int languageCount)
        where T : BoundRecord
    {
        ILookup<int, PackedRecord> byBucket = records.OfType<T>()
            .Select(record => RecordPacker.Pack(record, languageCount))
            .ToLookup(record => BucketPacker.BucketOf(record.Hash, buckets));
        return Enumerable.Range(0, buckets)
            .Select(bucket => BucketPacker.Pack(byBucket[bucket], languageCount))
            .ToEquatableArray();
    }

    private static EquatableArray<string> Shards(
        PackedKeys[] keys,
        Func<PackedKeys, EquatableArray<uint>> select,
        int shards,
        Func<IEnumerable<IndexEntry>, string> pack)
    {
        ILookup<int, IndexEntry> byShard = keys
            .SelectMany(key => select(key).Select(hash => new IndexEntry(hash, key.Id)))
            .ToLookup(entry => IndexShards.ShardOf(entry.Key, shards));
        return Enumerable.Range(0, shards).Select(shard => pack(byShard[shard])).ToEquatableArray();
    }
}
