using System.Diagnostics.CodeAnalysis;

namespace ConceptLib.Tool.Lookup;

/// <summary>Finds the concept that somebody typed.</summary>
internal static class ConceptLookup
{
    private const int MaximumSuggestions = 3;

    /// <summary>The concept with that id, else those with that label: several when they are homographs.</summary>
    public static IReadOnlyList<Concept> Find(ConceptLibrary library, string name) =>
        library.TryGet(name, out Concept? concept)
            ? [concept]
            : [.. library.Find(name).Select(match => match.Concept).Distinct()];

    /// <summary>Finds the one concept that a name stands for.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">An id or a label.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="complaint">When there is none, or several that have the label: a sentence that names the nearest, or all.</param>
    public static bool TryFindOne(ConceptLibrary library, string name, [NotNullWhen(true)] out Concept? concept, [NotNullWhen(false)] out string? complaint)
    {
        IReadOnlyList<Concept> found = Find(library, name);
        concept = found is [{ } only] ? only : null;
        complaint = found.Count switch
        {
            0 => NotFound(library, name),
            1 => null,
            _ => $"Several concepts have the label '{name}'. Name one by its id: {string.Join(", ", found.Select(static homograph => homograph.Id))}.",
        };
        return concept is not null;
    }

    /// <summary>The concepts whose id or label is closest to what was typed, the closest first; none when nothing is close.</summary>
    public static IReadOnlyList<Concept> Nearest(ConceptLibrary library, string name)
    {
        int tolerance = Math.Max(1, name.Length / 3);
        IEnumerable<Concept> misspelt = library.All
            .Select(concept => (Concept: concept, Distance: Names(concept).Min(known => NearestName.Distance(name, known, tolerance))))
            .Where(candidate => candidate.Distance <= tolerance)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Concept.Id, StringComparer.Ordinal)
            .Select(candidate => candidate.Concept);
        return [.. misspelt.Concat(library.Search(name).Select(match => match.Concept)).Distinct().Take(MaximumSuggestions)];
    }

    /// <summary>The complaint that no concept was found: a sentence, and the nearest.</summary>
    public static string NotFound(ConceptLibrary library, string name) => $"No concept has the id or label '{name}'." + Suggestion(Nearest(library, name));

    private static string Suggestion(IReadOnlyList<Concept> nearest) => nearest.Count == 0
        ? " 'conceptlib list' prints all."
        : $" Did you mean {string.Join(" or ", nearest.Select(concept => $"'{concept.Id}'"))}?";

    private static IEnumerable<string> Names(Concept concept) =>
        concept.Labels.Select(label => label.Text).Prepend(concept.Id);
}
