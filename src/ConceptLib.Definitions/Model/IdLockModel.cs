namespace ConceptLib.Definitions.Model;

/// <summary>A name that was published, and that users of the library may hold on to.</summary>
/// <param name="Key">What sort of name it is, <c>/</c>, the name: <c>concepts/mutual-respect</c>, <c>quotes/mutual-respect/wu-equality</c>.</param>
/// <param name="Identifier">Its name in C#; null for a quote, which has none.</param>
/// <param name="Removed">Why it had to go without a successor; null for one that stays.</param>
public sealed record LockedId(string Key, string? Identifier, string? Removed);
