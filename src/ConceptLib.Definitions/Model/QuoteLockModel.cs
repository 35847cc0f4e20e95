namespace ConceptLib.Definitions.Model;

/// <summary>The record of a check: what was found when a quote was last compared with its source.</summary>
/// <param name="Id">Concept, <c>/</c>, quote.</param>
/// <param name="TextHash">That of the quote's words.</param>
/// <param name="Source">The source it was looked for in.</param>
/// <param name="SourceHash">That of the source's text.</param>
/// <param name="Verdict">What was found.</param>
public sealed record LockedQuote(string Id, string? TextHash, string? Source, string? SourceHash, VerificationStatus Verdict);
