using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>
/// Holds definitions to the form of the definitions in standards: a phrase that can replace its label in a sentence, so without an article, a
/// capital or a full stop of its own (ISO 704; ISO 22745-11, 8.3; ISO/IEC Directives, Part 2). An encyclopedia writes sentences: each
/// rule is checked where it is asked for.
/// </summary>
internal static class StandardForm
{
    public static IEnumerable<Problem> Check(StatedConcept concept)
    {
        if (concept.Rules.Optional.IsEmpty)
        {
            return [];
        }

        return concept.Definitions.SelectMany(Check).Where(problem => concept.Rules.Includes(problem.Rule));
    }

    private static IEnumerable<Problem> Check(OwnDefinition definition)
    {
        DefinitionForm form = DefinitionForm.Of(definition);
        if (form.Article is { } article)
        {
            yield return Rules.DefinitionBeginsWithArticle.At(definition.Anchor, article);
        }

        if (form.Capital is { } capital)
        {
            yield return Rules.DefinitionBeginsWithCapital.At(definition.Anchor, capital);
        }

        if (form.Stop is { } stop)
        {
            yield return Rules.DefinitionEndsWithStop.At(definition.Anchor, stop);
        }

        if (!definition.IsOneSentence)
        {
            yield return Rules.DefinitionOfSeveralSentences.At(definition.Anchor);
        }
    }
}
