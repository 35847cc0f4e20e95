namespace ConceptLib.Testing;

/// <summary>
/// What a compiled library tells of its quality. What only its YAML tells (a place, a spelling, a key) the build reports, and so does
/// <c>conceptlib check</c>.
/// </summary>
internal static class LibraryRules
{
    /// <summary>Concepts in use that nobody defines.</summary>
    public static IEnumerable<string> Undefined(ConceptLibrary library) =>
        from concept in library.All
        where concept.Status == ConceptStatus.Current && concept.Definition is null && concept.Definitions.Count == 0
        select $"{concept.Id} has no definition, neither the library's nor anybody's.";

    /// <summary>Quotes that the text of their source does not bear out, or that were never compared with a text that is pinned.</summary>
    public static IEnumerable<string> Unconfirmed(ConceptLibrary library) =>
        from quote in library.All.SelectMany(concept => concept.Quotes).Distinct()
        let reason = quote.Verification switch
        {
            Verification.Altered => "differs from its source",
            Verification.Absent => "does not stand in its source",
            Verification.SourceChanged => "was compared with another text than the one that is pinned",
            Verification.Unverified or Verification.SourceUnavailable when quote.Source.TextHash is not null =>
                "was not compared with the text of its source since it was written",
            _ => null,
        }
        where reason is not null
        select $"{quote.Id} {reason} ({quote.Source.Id}). 'conceptlib verify --texts FOLDER --write' compares, and records what it finds.";

    /// <summary>Records out of use of which nobody learns why, or what to use instead.</summary>
    public static IEnumerable<string> Abandoned(ConceptLibrary library)
    {
        IEnumerable<string> ids =
        [
            .. library.All.Where(concept => concept.Status == ConceptStatus.Deprecated && concept.Reason is null && concept.ReplacedBy.Count == 0).Select(concept => concept.Id),
            .. library.Sources.Where(source => source.IsDeprecated && source.Reason is null && source.ReplacedBy.Count == 0).Select(source => source.Id),
            .. library.Agents.Where(agent => agent.IsDeprecated && agent.Reason is null && agent.ReplacedBy.Count == 0).Select(agent => agent.Id),
            .. library.Events.Where(occasion => occasion.IsDeprecated && occasion.Reason is null && occasion.ReplacedBy.Count == 0).Select(occasion => occasion.Id),
        ];
        return ids.Select(id => $"{id} is deprecated, and says neither 'replaced-by' nor 'reason'.");
    }
}
