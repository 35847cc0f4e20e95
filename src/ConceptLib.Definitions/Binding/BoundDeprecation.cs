using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>That a record is out of use, and only kept for those who use it.</summary>
/// <param name="ReplacedBy">The records of the same sort to use instead, each once.</param>
/// <param name="Reason">Why it is out of use.</param>
public sealed record BoundDeprecation(EquatableArray<RecordName> ReplacedBy, BoundText? Reason)
{
    /// <summary>What a record of any sort says of it; null for one in use.</summary>
    public static BoundDeprecation? Of(BoundRecord record) => record switch
    {
        BoundConcept { Status: ConceptStatus.Deprecated } concept => new(Successors(concept), concept.Reason),
        BoundSource source => source.Deprecation,
        BoundAgent agent => agent.Deprecation,
        BoundEvent occasion => occasion.Deprecation,
        _ => null,
    };

    private static EquatableArray<RecordName> Successors(BoundConcept concept) => concept.Relations
        .Where(static relation => relation.Type == RelationTypeTable.ReplacedBy)
        .Select(static relation => new RecordName(relation.Target.Id, relation.Target.Identifier))
        .Distinct()
        .ToEquatableArray();
}
