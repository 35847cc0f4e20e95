namespace ConceptLib.Tool.Comparison;

/// <summary>One side of a comparison: what the library says, and what C# sees of it.</summary>
internal sealed record ComparedLibrary(ConceptLibrary Library, LibrarySurface Surface);
