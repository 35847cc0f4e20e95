namespace ConceptLib.Definitions.Model;

/// <summary>What a check of a quote against the text of its source found. The values are those of the runtime's <c>Verification</c>.</summary>
public enum VerificationStatus
{
    /// <summary>Never checked, or changed since.</summary>
    Unverified,

    /// <summary>The words stand there, character by character.</summary>
    Exact,

    /// <summary>The words stand there but for foldings.</summary>
    Normalized,

    /// <summary>The words stand there in order, around page furniture or a marked omission.</summary>
    Segmented,

    /// <summary>The words stand there in the reading order declared for a garbled page.</summary>
    Reordered,

    /// <summary>Words of a similar passage differ.</summary>
    Altered,

    /// <summary>The words do not stand there.</summary>
    Absent,

    /// <summary>The text of the source is no longer the one that was pinned.</summary>
    SourceChanged,

    /// <summary>The text of the source was not at hand.</summary>
    SourceUnavailable,
}
