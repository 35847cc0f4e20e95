namespace ConceptLib;

/// <summary>What a passage says of a concept.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    Advocates,

    /// <summary>Neither for nor against.</summary>
    Describes,

    /// <summary>In doubt of it.</summary>
    Questions,

    /// <summary>Against it.</summary>
    Opposes,
}
