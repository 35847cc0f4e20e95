namespace ConceptLib;

/// <summary>How a bibliographic reference is laid out.</summary>
public enum CitationStyle
{
    /// <summary>For a list of references: the author inverted, then the year.</summary>
    AuthorDate,

    /// <summary>For a footnote: the author as named, the parts joined by commas.</summary>
    Note,
}
