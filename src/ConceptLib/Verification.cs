namespace ConceptLib;

/// <summary>What a check of a quote against the text of its source found.</summary>
/// <remarks>
/// From the strongest to the weakest: <see cref="Exact"/>, <see cref="Normalized"/>, <see cref="Segmented"/>, <see cref="Reordered"/>,
/// <see cref="Unverified"/>, <see cref="SourceUnavailable"/>, <see cref="SourceChanged"/>, <see cref="Altered"/>, <see cref="Absent"/>:
/// not to know is weaker than a source that holds the words, and stronger than one that does not.
/// </remarks>
public enum Verification
{
    /// <summary>Never checked, or changed since.</summary>
    Unverified,

    /// <summary>The words stand there, character by character.</summary>
    Exact,

    /// <summary>The words stand there but for white space, the shapes of quotation marks and dashes, line-end hyphens and the like.</summary>
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
