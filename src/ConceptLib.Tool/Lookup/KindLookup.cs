using System.Diagnostics.CodeAnalysis;

namespace ConceptLib.Tool.Lookup;

/// <summary>Finds the concepts of the kind that somebody typed.</summary>
internal static class KindLookup
{
    /// <summary>Finds the concepts of a kind; of a null kind, all.</summary>
    /// <param name="library">The library.</param>
    /// <param name="kind">The id of a kind, or null.</param>
    /// <param name="concepts">The concepts, in the order of the ids.</param>
    /// <param name="complaint">When no concept is of the kind: a sentence that names the kinds there are.</param>
    public static bool TryFind(
        ConceptLibrary library, string? kind, [NotNullWhen(true)] out IReadOnlyList<Concept>? concepts, [NotNullWhen(false)] out string? complaint)
    {
        concepts = [.. library.All.Where(concept => kind is null || concept.Kind == kind)];
        if (kind is null || concepts.Count > 0)
        {
            complaint = null;
            return true;
        }

        complaint = $"No concept is of the kind '{kind}'. " + Choice.Among("kind", [.. KindsOf(library)], kind);
        return false;
    }

    /// <summary>The kinds that there are concepts of, in ordinal order.</summary>
    public static IEnumerable<string> KindsOf(ConceptLibrary library) =>
        library.All.Select(static concept => concept.Kind).OfType<string>().Distinct().Order(StringComparer.Ordinal);
}
