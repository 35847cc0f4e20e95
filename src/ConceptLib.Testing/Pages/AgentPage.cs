using ConceptLib.Testing.Markup;

namespace ConceptLib.Testing.Pages;

/// <summary>A page of agents.</summary>
internal static class AgentPage
{
    public static string Render(IEnumerable<Agent> agents)
    {
        MarkdownPage page = new();
        page.Heading(1, $"Agents");
        foreach (Agent agent in agents)
        {
            StatementItems items = new(page, agent.Library);
            page.Heading(2, $"{agent.Id}");
            items.Field(0, "name", agent.Name);
            items.Field(0, "type", Words.Of(agent.Type));
            items.Field(0, "family", agent.Family);
            items.Field(0, "given", agent.Given);
            foreach (AgentRole role in agent.Roles)
            {
                items.Field(0, "role", role.Role);
                items.Field(1, "period", role.Period?.ToString());
                items.Apparatus(1, role);
            }

            items.Deprecation(agent.IsDeprecated, agent.Reason, agent.ReplacedBy.Select(successor => successor.Id));
            items.Apparatus(0, agent);
        }

        return page.ToString();
    }
}
