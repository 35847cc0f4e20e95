namespace ConceptLib.Tool.Schemas;

/// <summary>An id that a file may name, and what an editor says of it.</summary>
internal sealed record KnownId(string Id, string Description);
