using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Finds concepts that share a preferred label.</summary>
internal static class Homographs
{
    public static void Check(IReadOnlyList<ConceptSummary> concepts, LanguageTable languages, ScopeProblems problems)
    {
        IEnumerable<IGrouping<(int Language, string Key), Use>> shared = concepts
            .SelectMany(concept => UsesIn(concept, languages))
            .GroupBy(static use => (use.Language, use.Label.Key))
            .Where(static group => group.Skip(1).Any());
        foreach (IGrouping<(int Language, string Key), Use> group in shared)
        {
            Report([.. group], group.Key.Language == 0, problems);
        }
    }

    private static IEnumerable<Use> UsesIn(ConceptSummary concept, LanguageTable languages)
    {
        for (int i = 0; i < concept.PreferredLabels.Count; i++)
        {
            if (languages.IndexOf(concept.PreferredLabels[i].Language) is { } language)
            {
                yield return new(concept, concept.PreferredLabels[i], language, i);
            }
        }
    }

    private static void Report(Use[] uses, bool isDefaultLanguage, ScopeProblems problems)
    {
        ILookup<string, Use> currentByDomain = uses
            .Where(static use => use.Concept.Status == ConceptStatus.Current)
            .ToLookup(static use => use.Concept.Domain ?? "", StringComparer.Ordinal);
        Use[] inUse = [.. uses.Where(static use => use.Concept.Status != ConceptStatus.Deprecated)];
        foreach (Use use in uses)
        {
            bool mayClash = isDefaultLanguage && use.Concept.Status == ConceptStatus.Current;
            if (mayClash && currentByDomain[use.Concept.Domain ?? ""].FirstOrDefault(other => IsOther(use, other)) is { } same)
            {
                Add(Rules.Homograph, use, same, problems);
            }
            else if (use.Concept.Status != ConceptStatus.Deprecated && inUse.FirstOrDefault(other => IsOther(use, other)) is { } similar)
            {
                Add(Rules.SharedLabel, use, similar, problems);
            }
        }
    }

    private static bool IsOther(Use use, Use other) => use.Concept.Name.Id != other.Concept.Name.Id;

    private static void Add(Rule rule, Use use, Use other, ScopeProblems problems) => problems.Add(
        rule, use.Concept.Path, 0, RecordPart.PreferredLabel, use.Item, use.Label.Text, other.Concept.Name.Id, other.Concept.Path);

    private sealed record Use(ConceptSummary Concept, LabelSummary Label, int Language, int Item);
}
