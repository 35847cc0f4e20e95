namespace ConceptLib.Definitions.Verification;

/// <summary>
/// Differences between a quote and its source that leave the words alone. Letters, digits, signs, operators and negation are never
/// folded. Each is applied to both sides alike, and reported when a match needs it.
/// </summary>
[Flags]
public enum Foldings
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Runs of white space are one space, and none between ideographs.</summary>
    WhiteSpace = 1,

    /// <summary>Typographic and straight quotation marks and apostrophes.</summary>
    QuotationMarks = 2,

    /// <summary>Hyphens and dashes between letters.</summary>
    Dashes = 4,

    /// <summary>The line break after a hyphen within a word. The hyphen stays: whether it belongs to the word is not known.</summary>
    LineEndHyphens = 8,

    /// <summary>Letters with their marks, composed or not (NFC), and typographic ligatures.</summary>
    Composition = 16,

    /// <summary>Soft hyphens and other characters that show nothing.</summary>
    InvisibleCharacters = 32,

    /// <summary>White space before punctuation.</summary>
    SpacesBeforePunctuation = 64,

    /// <summary>Numbers of footnotes glued to words, in a source that declares them.</summary>
    FootnoteMarks = 128,
}
