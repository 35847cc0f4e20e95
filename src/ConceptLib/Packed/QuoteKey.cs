namespace ConceptLib.Packed;

/// <summary>A quote by the concept it stands with and its id there.</summary>
internal sealed record QuoteKey(string ConceptId, string QuoteId)
{
    public override string ToString() => $"{ConceptId}/{QuoteId}";
}
