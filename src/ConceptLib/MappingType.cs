namespace ConceptLib;

/// <summary>How far a concept of another scheme agrees (SKOS mapping properties).</summary>
public enum MappingType
{
    /// <summary>skos:exactMatch.</summary>
    Exact,

    /// <summary>skos:closeMatch.</summary>
    Close,

    /// <summary>skos:broadMatch.</summary>
    Broad,

    /// <summary>skos:narrowMatch.</summary>
    Narrow,

    /// <summary>skos:relatedMatch.</summary>
    Related,
}
