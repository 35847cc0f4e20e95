namespace ConceptLib.Definitions.Publication;

/// <summary>A name by which users reach a part of the library, and where it is written.</summary>
/// <param name="Key">Its key in <c>ids.lock.json</c>: its sort and its name, and between them what it is a part of, with <c>/</c> between; within a name, <c>~1</c> is a <c>/</c> and <c>~0</c> a <c>~</c>.</param>
/// <param name="Identifier">Its name in C#; null for a quote, which has none.</param>
/// <param name="Path">The file, below the definitions folder.</param>
/// <param name="Record">The position of the record in its file, or of the kind among the kinds.</param>
internal sealed record PublishedName(string Key, string? Identifier, string Path, int Record)
{
    /// <summary>Whether it leads to a deprecated concept: a tombstone needs to keep nothing but its name.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Whether <c>identifier</c> sets its name in C#; that of an attribute or a value is made of its name in YAML.</summary>
    public bool HasOwnIdentifier => PublishedNames.SortOf(Key) is not (PublishedNames.Quotes or PublishedNames.Attributes or PublishedNames.Values);
}
