using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds an event.</summary>
/// <param name="isFileBroken">Whether what an event lacks may be what could not be read.</param>
internal sealed class EventBinder(StatementBinder statements, bool isFileBroken)
{
    private readonly DeprecationBinder<EventEntry> _deprecations = new(statements, statements.Scope.Events, isFileBroken);

    public BoundEvent Bind(EventModel model)
    {
        BoundDeprecation? deprecation = _deprecations.Bind(model.Id, model.Deprecation);
        string identifier = statements.Identifier(model.Id, model.Identifier);
        EquatableArray<BoundLabel> labels = statements.Labels(model.Labels);
        if (statements.Texts.LackMain(labels))
        {
            statements.Report(Rules.MissingPreferredLabel.At(model.Id.Anchor, "event", model.Id.Value, statements.Scope.Languages.Default));
        }

        return new(
            model.Id.Value,
            identifier,
            model.Type?.Value,
            labels,
            statements.Texts.Text(model.Description),
            statements.Date(model.Date),
            statements.Texts.Text(model.Place),
            statements.References.Agents(model.Agents),
            statements.Apparatus(model.Apparatus),
            deprecation);
    }
}
