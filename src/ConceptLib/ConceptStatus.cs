namespace ConceptLib;

/// <summary>The life of a concept in its library.</summary>
public enum ConceptStatus
{
    /// <summary>In use (the default).</summary>
    Current,

    /// <summary>Not yet settled.</summary>
    Draft,

    /// <summary>Kept for those who use it; no longer to be used.</summary>
    Deprecated,
}
