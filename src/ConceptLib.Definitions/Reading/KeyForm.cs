namespace ConceptLib.Definitions.Reading;

/// <summary>A key that a map may have.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">What it takes.</param>
/// <param name="Description">What it says, for an author who hovers over it: a sentence or two.</param>
public sealed record KeyForm(string Name, ValueForm Value, string Description)
{
    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The key that may not stand beside it, or null.</summary>
    public string? Excludes { get; init; }

    /// <summary>The key that has to stand beside it, or null.</summary>
    public string? Needs { get; init; }

    /// <summary>Values as authors write them.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Whether the author decides where it stands among others of which this is true: their order means something, or no order is usual.</summary>
    public bool IsOrderFree { get; init; }
}
