using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>Finds the languages in which a concept has no preferred label. The default language is another rule's.</summary>
internal static class LanguageCoverage
{
    public static IEnumerable<Problem> Check(StatedConcept concept)
    {
        if (!concept.Rules.Includes(Rules.MissingTranslation))
        {
            yield break;
        }

        string[] missing = [.. concept.Languages.Tags.Skip(1).Where(tag => !concept.LabelsIn(tag).Any(static label => label.Status == LabelStatus.Preferred))];
        if (missing.Length > 0)
        {
            yield return Rules.MissingTranslation.At(concept.Model.Id.Anchor, concept.Id, string.Join(", ", missing.Select(static tag => $"'{tag}'")));
        }
    }
}
