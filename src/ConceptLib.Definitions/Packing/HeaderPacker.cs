using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Packing;

/// <summary>How many buckets and shards a library has.</summary>
public sealed record PackedCounts(int Concepts, int Sources, int Agents, int Events, int LabelShards, int ReferenceShards)
{
    /// <summary>The counts for a library of so many records.</summary>
    public static PackedCounts For(int concepts, int sources, int agents, int events) => new(
        BucketPacker.CountFor(concepts, BucketPacker.MaximumForConcepts),
        BucketPacker.CountFor(sources, BucketPacker.MaximumForOthers),
        BucketPacker.CountFor(agents, BucketPacker.MaximumForOthers),
        BucketPacker.CountFor(events, BucketPacker.MaximumForOthers),
        IndexShards.CountFor(concepts),
        IndexShards.CountFor(concepts));
}

/// <summary>Packs what a library says of itself.</summary>
public static class HeaderPacker
{
    /// <summary>The version of the packed form that this engine writes.</summary>
    public const int Version = 2;

    /// <summary>The header of <paramref name="library"/>.</summary>
    public static string Pack(BoundLibrary library, PackedCounts counts)
    {
        LanguageTexts texts = LanguageTexts.Together();
        PackedWriter writer = new(texts);
        writer.Number(Version);
        writer.String(library.Id);
        writer.Text(library.Title);
        writer.Text(library.Description);
        writer.List(library.Languages, writer.String);
        writer.String(library.License);
        writer.String(library.BaseIri);
        writer.String(library.Version);
        writer.List(library.RelationTypes, type =>
        {
            writer.String(type.Id);
            writer.String(type.Inverse);
        });
        writer.Number(counts.Concepts);
        writer.Number(counts.Sources);
        writer.Number(counts.Agents);
        writer.Number(counts.Events);
        writer.Number(counts.LabelShards);
        writer.Number(counts.ReferenceShards);
        writer.List(texts.ToStrings(), writer.String);
        return writer.ToString();
    }
}
