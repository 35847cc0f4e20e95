using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>
/// The rules of quality that look at one concept by itself. An edit elsewhere changes nothing of what they find, so a build checks the
/// edited file alone.
/// </summary>
internal static class ConceptQuality
{
    private static readonly Func<StatedConcept, IEnumerable<Problem>>[] Checks =
    [
        LabelSpacing.Check,
        LanguageCoverage.Check,
        CircularDefinition.Check,
        QuotedDefinition.Check,
        DefinitionOpening.Check,
        DefinitionLength.Check,
        StandardForm.Check,
        MappingAgreement.Check,
    ];

    /// <summary>What is wrong with a concept whose file could be read whole. A deprecated one is kept as it was.</summary>
    public static IEnumerable<Problem> Check(ConceptModel model, LibraryScope scope)
    {
        if (model.Status?.Value == ConceptStatus.Deprecated)
        {
            return [];
        }

        StatedConcept concept = new(model, scope.Languages, scope.Library.BaseIri, scope.Rules);
        return Checks.SelectMany(check => check(concept));
    }
}
