using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Verification;

/// <summary>The outcome for one quote.</summary>
/// <param name="Foldings">Those the match needs.</param>
/// <param name="Ranges">Where the words stand in the text of the source, in the order of the quote; of an altered or absent quote, the nearest passage, or nothing.</param>
/// <param name="Prefix">Up to 32 characters before (W3C Web Annotation, TextQuoteSelector).</param>
/// <param name="Suffix">Up to 32 characters after.</param>
/// <param name="Difference">Of an altered quote, what was done to the words of the source; else nothing.</param>
public sealed record QuoteVerdict(
    VerificationStatus Status,
    Foldings Foldings,
    EquatableArray<OffsetRange> Ranges,
    string Prefix,
    string Suffix,
    EquatableArray<WordEdit> Difference)
{
    /// <summary>Whether the source bears the quote out.</summary>
    public bool IsConfirmed =>
        Status is VerificationStatus.Exact or VerificationStatus.Normalized or VerificationStatus.Segmented or VerificationStatus.Reordered;

    /// <summary>Whether the source, as it is now, does not bear the quote out; not for one that could not be compared.</summary>
    public bool IsRefuted => Status is VerificationStatus.Altered or VerificationStatus.Absent or VerificationStatus.SourceChanged;
}

/// <summary>A run of words that a quote and its source share, or that one of them has.</summary>
/// <param name="Kind">Which of them has it.</param>
/// <param name="Text">The words, separated by spaces.</param>
public sealed record WordEdit(WordEditKind Kind, string Text)
{
    /// <summary>How many words these are.</summary>
    public int Count => Text.Count(static c => c == ' ') + 1;
}

/// <summary>What a word diff says of a run of words, seen from the source.</summary>
public enum WordEditKind
{
    /// <summary>Both have it.</summary>
    Same,

    /// <summary>The quote lacks it.</summary>
    Deleted,

    /// <summary>The quote has it in addition.</summary>
    Inserted,
}
