using ConceptLib.Definitions;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Generator.Emission;

/// <summary>The lengths of the literals of one generated file.</summary>
internal sealed record LiteralLengths(EquatableArray<int> Lengths)
{
    public static LiteralLengths Of(Bucket bucket, LibraryShape? shape)
        => new(shape is null ? default : BucketPacker.Lengths([.. bucket.Members.Select(static member => member.Packed)], shape.LanguageCount));

    public static LiteralLengths Of(Shard shard) => new(EquatableArray.Of(shard.Text.Length));
}
