using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>
/// Finds mappings that SKOS rules out: of one concept elsewhere, both as the same and as a broader, narrower or related one
/// (S46), or both as related and as broader or narrower (S27, by S41); and those that lead back into the library.
/// </summary>
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

            // A close match excludes nothing.
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
