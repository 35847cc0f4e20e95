namespace ConceptLib;

/// <summary>How sure a fact is.</summary>
public enum Certainty
{
    /// <summary>The source itself says it (the default).</summary>
    Stated,

    /// <summary>Looked up elsewhere; a note says where.</summary>
    Confirmed,

    /// <summary>Concluded, not read.</summary>
    Inferred,
}
