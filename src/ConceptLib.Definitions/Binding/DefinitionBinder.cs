using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds the definitions of a concept: the library's own, and those of others.</summary>
/// <param name="quotes">The quotes of the concept, bound.</param>
internal sealed class DefinitionBinder(StatementBinder statements, ConceptModel concept, EquatableArray<BoundQuoteEntry> quotes)
{
    /// <summary>The library's own definition: nobody's view, whatever its sources. Null without a text.</summary>
    public BoundDefinition? Own(DefinitionModel? model) => model is null ? null : Bind(model, isOwn: true);

    /// <summary>Other people's definitions.</summary>
    public EquatableArray<BoundDefinition> OfOthers(EquatableArray<DefinitionModel> models) =>
        models.Select(model => Bind(model, isOwn: false)).OfType<BoundDefinition>().ToEquatableArray();

    private BoundDefinition? Bind(DefinitionModel model, bool isOwn)
    {
        BoundText? text = statements.Texts.Text(model.Text);
        QuoteReference? reference = model.Quote is { } named ? statements.References.Quote(named, concept) : null;
        EquatableArray<AgentReference> accordingTo = statements.References.Agents(model.AccordingTo);
        BoundApparatus apparatus = statements.Apparatus(model.Apparatus);
        string? period = statements.Date(model.Period);
        if (!isOwn && model.Quote is null && model.Apparatus.Sources.IsEmpty && !concept.IsBroken)
        {
            statements.Report((model.AccordingTo.IsEmpty ? Rules.UnattributedDefinition : Rules.DefinitionWithoutSource).At(model.Anchor));
        }

        if (text is null && reference is null)
        {
            return null;
        }

        IReadOnlyList<SourceEntry> sources = statements.Sources(apparatus);
        statements.CheckDate(period, model.Period?.Anchor ?? model.Anchor, sources);
        BoundQuote? quote = OwnQuote(reference);
        string? stated = isOwn ? null : AttributionWording.OfStatement([.. accordingTo], sources);
        return new(
            reference is null ? text : null,
            reference,
            accordingTo,
            quote?.Attribution ?? (reference is null ? stated : null),
            period,
            period ?? quote?.Date ?? (isOwn || reference is not null ? null : DateOf(sources)),
            model.Stance?.Value ?? quote?.Stance,
            model.Adapted,
            apparatus);
    }

    private BoundQuote? OwnQuote(QuoteReference? reference) => reference?.ConceptId == concept.Id.Value
        ? quotes.OfType<BoundQuote>().FirstOrDefault(quote => quote.Id == reference.QuoteId)
        : null;

    private static string? DateOf(IReadOnlyList<SourceEntry> sources) =>
        sources.Select(static source => source.Date).FirstOrDefault(static date => date is not null);
}
