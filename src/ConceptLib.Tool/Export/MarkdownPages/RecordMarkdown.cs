using ConceptLib.Testing.Markup;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.MarkdownPages;

/// <summary>A page each of all sources, agents and events, with what stands in them or with them.</summary>
internal static class RecordMarkdown
{
    public static string Sources(ConceptLibrary library) => Page(library, "Sources", library.Sources, static (page, statements, source) =>
    {
        page.Heading(2, $"{Markdown.Anchor(source.Id)}{source.Name}");
        page.Paragraph($"{source.ToCitation()}");
        statements.Field(0, "Title", source.Title);
        statements.Field(0, "Description", source.Description);
        foreach (string role in source.ContributorRoles)
        {
            statements.Field(0, Words.Capital(Words.OfId(role)), source.Contributors(role).Select(statements.Link));
        }

        statements.Deprecation(source.IsDeprecated, source.Reason, source.ReplacedBy.Select(statements.Link));
        statements.Apparatus(0, source);
        statements.Field(0, "Concepts", source.Concepts.Select(statements.Link));
    });

    public static string Agents(ConceptLibrary library) => Page(library, "Agents", library.Agents, static (page, statements, agent) =>
    {
        page.Heading(2, $"{Markdown.Anchor(agent.Id)}{agent.Name.ToString()}");
        statements.Field(0, "Name", agent.Name);
        statements.Field(0, "Type", Words.Of(agent.Type));
        foreach (AgentRole role in agent.Roles)
        {
            statements.Field(0, "Role", role.Role);
            statements.Field(1, "Period", role.Period?.ToString());
            statements.Apparatus(1, role);
        }

        statements.Deprecation(agent.IsDeprecated, agent.Reason, agent.ReplacedBy.Select(statements.Link));
        statements.Apparatus(0, agent);
        statements.Field(0, "Concepts", agent.Concepts.Select(statements.Link));
    });

    public static string Events(ConceptLibrary library) => Page(library, "Events", library.Events, static (page, statements, occasion) =>
    {
        page.Heading(2, $"{Markdown.Anchor(occasion.Id)}{occasion.Label}");
        statements.Field(0, "Type", occasion.Type);
        statements.Field(0, "Date", occasion.Date?.ToString());
        statements.Field(0, "Place", occasion.Place);
        statements.Field(0, "Agents", occasion.Agents.Select(statements.Link));
        statements.Field(0, "Description", occasion.Description);
        statements.Deprecation(occasion.IsDeprecated, occasion.Reason, occasion.ReplacedBy.Select(statements.Link));
        statements.Apparatus(0, occasion);
        statements.Field(0, "Concepts", occasion.Concepts.Select(statements.Link));
    });

    private static string Page<T>(ConceptLibrary library, string heading, IEnumerable<T> records, Action<MarkdownPage, StatementMarkdown, T> write)
    {
        MarkdownPage page = new();
        page.Heading(1, $"{heading}");
        StatementMarkdown statements = new(page, library, "");
        foreach (T record in records)
        {
            write(page, statements, record);
        }

        page.Paragraph($"[All concepts](README.md)");
        return page.ToString();
    }
}
