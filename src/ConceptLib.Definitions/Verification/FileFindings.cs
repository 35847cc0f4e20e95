using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Verification;

/// <summary>What a comparison with the texts of sources found in one file.</summary>
/// <param name="Quotes">Each quote of the file that names a source, in the order of the file.</param>
/// <param name="Problems">The rules that are broken.</param>
public sealed record FileFindings(EquatableArray<CheckedQuote> Quotes, EquatableArray<Problem> Problems)
{
    /// <summary>Nothing was compared.</summary>
    public static FileFindings None { get; } = new(default, default);
}

/// <summary>A quote, checked.</summary>
/// <param name="Id">Concept, <c>/</c>, quote.</param>
/// <param name="TextHash">That of its words.</param>
/// <param name="SourceId">The source it is said to stand in.</param>
/// <param name="SourceHash">That of the source's text, as its record pins it; or null.</param>
public sealed record CheckedQuote(string Id, string TextHash, string SourceId, string? SourceHash, QuoteVerdict Verdict);
