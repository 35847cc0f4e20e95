namespace ConceptLib.Tool.Search;

/// <summary>Where a text of a concept stands, what tells most about it first.</summary>
internal enum SearchField
{
    /// <summary>A label, whatever its status, or the id.</summary>
    Label,

    /// <summary>The library's own definition.</summary>
    Definition,

    /// <summary>A definition of others; one that is a quote counts as that.</summary>
    OthersDefinition,

    /// <summary>A quote that stands with the concept.</summary>
    Quote,

    /// <summary>A note of any kind on the concept.</summary>
    Note,
}
