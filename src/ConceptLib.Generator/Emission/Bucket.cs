using ConceptLib.Definitions;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Generator.Emission;

/// <summary>The records of one bucket, in the order of their ids.</summary>
internal sealed record Bucket(RecordTable Table, int Number, EquatableArray<RecordMember> Members)
{
    /// <summary>The lengths of its literals.</summary>
    /// <param name="languageCount">Languages of the library, the default included.</param>
    public EquatableArray<int> LiteralLengths(int languageCount) =>
        BucketPacker.Lengths([.. Members.Select(static member => member.Packed)], languageCount);
}
