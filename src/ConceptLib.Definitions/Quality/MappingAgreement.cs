using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>
/// Finds mappings to one concept elsewhere in ways that exclude each other, and those that lead back into the library.
/// </summary>
/// <remarks>
/// SKOS keeps the same concept apart from broader and related ones (S46; from narrower ones by S43 and S44), and related ones from
/// broader and narrower ones (S27, by S41). That a concept is not broader and narrower at once is this library's own rule, as within it:
/// SKOS lets a hierarchy have rings.
/// </remarks>
internal static class MappingAgreement
{
    public static IEnumerable<Problem> Check(StatedConcept concept)
    {
        List<Problem> problems = [];
        Dictionary<string, MappingModel> first = new(StringComparer.Ordinal);
        foreach (MappingModel mapping in concept.Model.Mappings)
        {
            string target = mapping.Target.Value;
            if (concept.BaseIri is { Length: > 0 } baseIri && target.StartsWith(baseIri, StringComparison.Ordinal))
            {
                problems.Add(Rules.MappingToOwnLibrary.At(mapping.Target.Anchor, target));
            }

            // A close match excludes nothing. Each two of the others do, so the first says it all.
            if (mapping.Type == MappingType.Close)
            {
                continue;
            }

            if (!first.TryGetValue(target, out MappingModel? other))
            {
                first.Add(target, mapping);
            }
            else if (other.Type != mapping.Type)
            {
                problems.Add(Rules.MappingClash.At(mapping.Target.Anchor, target, Key(other.Type), Key(mapping.Type)));
            }
        }

        return problems;
    }

    private static string Key(MappingType type) => type.ToString().ToLowerInvariant();
}
