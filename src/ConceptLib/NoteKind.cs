namespace ConceptLib;

/// <summary>What a note is about (SKOS documentation properties, and etymology).</summary>
public enum NoteKind
{
    /// <summary>Anything.</summary>
    Note,

    /// <summary>What the concept covers.</summary>
    Scope,

    /// <summary>How and by whom its labels are used.</summary>
    Usage,

    /// <summary>How its meaning changed.</summary>
    History,

    /// <summary>About the entry, from its editors.</summary>
    Editorial,

    /// <summary>What changed in the entry.</summary>
    Change,

    /// <summary>An instance or a use.</summary>
    Example,

    /// <summary>Where its labels come from.</summary>
    Etymology,
}
