using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds a source.</summary>
/// <param name="isFileBroken">Whether what a source lacks may be what could not be read.</param>
internal sealed class SourceBinder(StatementBinder statements, bool isFileBroken)
{
    // CSL's type for a source of which no more is known.
    private const string UnstatedType = "document";

    private readonly DeprecationBinder<SourceEntry> _deprecations = new(statements, statements.Scope.Sources, isFileBroken);

    public BoundSource Bind(SourceModel model)
    {
        BoundDeprecation? deprecation = _deprecations.Bind(model.Id, model.Deprecation);
        string identifier = statements.Identifier(model.Id, model.Identifier);
        if (model.Title is null && model.Description is null && !isFileBroken)
        {
            statements.Report(Rules.NamelessSource.At(model.Id.Anchor, model.Id.Value));
        }

        return new(
            model.Id.Value,
            identifier,
            model.Type?.Value ?? UnstatedType,
            statements.Scope.Sources.Find(model.Id.Value)?.Reference.Name ?? model.Id.Value,
            statements.Texts.Text(model.Title),
            statements.Texts.Text(model.Description),
            Contributors(model.Contributors),
            model.Variables.Select(static variable => new BoundVariable(variable.Name, variable.Value.Value)).ToEquatableArray(),
            Dates(model.Dates),
            model.Text?.Sha256?.Value,
            statements.Apparatus(model.Apparatus),
            deprecation);
    }

    private EquatableArray<BoundContributor> Contributors(EquatableArray<ContributorModel> models) => models
        .Select(model => new BoundContributor(model.Role, statements.References.Agents(model.Agents)))
        .Where(static contributor => !contributor.Agents.IsEmpty)
        .ToEquatableArray();

    private EquatableArray<BoundVariable> Dates(EquatableArray<VariableModel> models)
    {
        List<BoundVariable> dates = [];
        foreach (VariableModel model in models)
        {
            if (statements.Date(model.Value) is { } date)
            {
                dates.Add(new(model.Name, date));
            }
        }

        return dates.ToEquatableArray();
    }
}
