namespace ConceptLib;

/// <summary>How a designation is rated (ISO 10241-1; <c>hidden</c> is SKOS's).</summary>
public enum LabelStatus
{
    /// <summary>The designation to use: one in each language.</summary>
    Preferred,

    /// <summary>A synonym.</summary>
    Admitted,

    /// <summary>A short form.</summary>
    Abbreviation,

    /// <summary>Not to be used.</summary>
    Deprecated,

    /// <summary>Found by a search, never shown.</summary>
    Hidden,
}
