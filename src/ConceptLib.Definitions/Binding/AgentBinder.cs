using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds an agent.</summary>
/// <param name="isFileBroken">Whether what an agent lacks may be what could not be read.</param>
internal sealed class AgentBinder(StatementBinder statements, bool isFileBroken)
{
    private readonly DeprecationBinder<AgentEntry> _deprecations = new(statements, statements.Scope.Agents, isFileBroken);

    public BoundAgent Bind(AgentModel model)
    {
        BoundDeprecation? deprecation = _deprecations.Bind(model.Id, model.Deprecation);
        string identifier = statements.Identifier(model.Id, model.Identifier);
        return new(
            model.Id.Value,
            identifier,
            model.Type?.Value ?? AgentType.Person,
            Name(model),
            model.Family,
            model.Given,
            Roles(model.Roles),
            statements.Apparatus(model.Apparatus),
            deprecation);
    }

    private BoundText Name(AgentModel model)
    {
        BoundText? name = statements.Texts.Text(model.Name);
        if ((name is null || name.Languages[0].Language != 0) && !statements.Scope.IsLibraryIncomplete)
        {
            statements.Report(Rules.NamelessAgent.At(model.Id.Anchor, model.Id.Value, statements.Scope.Languages.Default));
        }

        return name ?? new(EquatableArray.Of(new BoundLanguageText(0, model.Id.Value, default)));
    }

    private EquatableArray<BoundAgentRole> Roles(EquatableArray<AgentRoleModel> models)
    {
        List<BoundAgentRole> roles = [];
        foreach (AgentRoleModel model in models)
        {
            string? period = statements.Date(model.Period);
            BoundApparatus apparatus = statements.Apparatus(model.Apparatus);
            if (statements.Texts.Text(model.Role) is { } role)
            {
                roles.Add(new(role, period, apparatus));
            }
        }

        return roles.ToEquatableArray();
    }
}
