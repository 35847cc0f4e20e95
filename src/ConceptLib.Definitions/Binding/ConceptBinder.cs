using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Quality;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds a concept.</summary>
/// <param name="checkedQuotes">Those of its quotes that were compared with a text just now.</param>
internal sealed class ConceptBinder(StatementBinder statements, EquatableArray<CheckedQuote> checkedQuotes)
{
    public BoundConcept Bind(ConceptModel model)
    {
        ConceptStatus status = model.Status?.Value ?? ConceptStatus.Current;
        statements.References.ReportsDeprecated = status != ConceptStatus.Deprecated;
        string identifier = statements.Identifier(model.Id, model.Identifier);
        BoundKind? kind = Kind(model.Kind);
        EquatableArray<BoundLabel> labels = statements.Labels(model.Labels);
        EquatableArray<BoundQuoteEntry> quotes = new QuoteBinder(statements, model, checkedQuotes).Bind();
        DefinitionBinder definitions = new(statements, model, quotes);
        BoundConcept concept = new(
            model.Id.Value,
            identifier,
            kind?.Id,
            kind?.Identifier,
            model.Domain?.Value,
            status,
            statements.Texts.Text(model.Reason),
            labels,
            definitions.Own(model.Definition),
            definitions.OfOthers(model.Definitions),
            statements.Notes(model.Notes),
            quotes,
            new RelationBinder(statements, model).Bind(),
            Mappings(model.Mappings),
            new AttributeBinder(statements, model).Bind(kind),
            model.IsBroken);
        if (!model.IsBroken)
        {
            ReportMissing(model, concept);
            foreach (Problem problem in ConceptQuality.Check(model, statements.Scope))
            {
                statements.Report(problem);
            }
        }

        return concept;
    }

    private BoundKind? Kind(Anchored<string>? model)
    {
        if (model is not { } named)
        {
            return null;
        }

        EquatableArray<BoundKind> kinds = statements.Scope.Library.Kinds;
        BoundKind? kind = kinds.FirstOrDefault(one => one.Id == named.Value);
        if (kind is null && !statements.Scope.IsLibraryIncomplete)
        {
            string[] ids = [.. kinds.Select(static one => one.Id)];
            statements.Report(Rules.UnknownKind.At(named.Anchor, named.Value, Suggestion.For(NearestName.Find(named.Value, ids), ids)));
        }

        return kind;
    }

    private EquatableArray<BoundMapping> Mappings(EquatableArray<MappingModel> models)
    {
        foreach (MappingModel mapping in models)
        {
            if (IriSyntax.WhyInvalid(mapping.Target.Value) is { } reason)
            {
                statements.Report(Rules.InvalidIri.At(mapping.Target.Anchor, mapping.Type.ToString().ToLowerInvariant(), "https://example.org/peace", reason));
            }
        }

        return models.Select(static mapping => new BoundMapping(mapping.Type, mapping.Target.Value)).ToEquatableArray();
    }

    private void ReportMissing(ConceptModel model, BoundConcept concept)
    {
        if (statements.Texts.LackMain(concept.Labels))
        {
            statements.Report(Rules.MissingPreferredLabel.At(model.Id.Anchor, "concept", concept.Id, statements.Scope.Languages.Default));
        }

        if (concept.Status == ConceptStatus.Deprecated)
        {
            if (model.Reason is null && !model.Relations.Any(static relation => relation.Type.Value == RelationTypeTable.ReplacedBy))
            {
                statements.Report(Rules.DeprecatedWithoutReplacement.At(model.Status!.Value.Anchor, concept.Id));
            }
        }
        else if (model.Definition is null)
        {
            statements.Report(Rules.MissingDefinition.At(model.Id.Anchor, concept.Id));
        }
    }
}
