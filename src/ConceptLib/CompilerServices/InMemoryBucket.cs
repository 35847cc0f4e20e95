using System.ComponentModel;

namespace ConceptLib.CompilerServices;

/// <summary>The strings of one bucket of an <see cref="InMemoryLibrary"/>.</summary>
/// <param name="Index">The index.</param>
/// <param name="Pages">The pages, in the order of their numbers.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record InMemoryBucket(string Index, IReadOnlyList<string> Pages);
