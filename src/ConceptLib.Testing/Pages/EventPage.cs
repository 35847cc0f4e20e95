using ConceptLib.Testing.Markup;

namespace ConceptLib.Testing.Pages;

/// <summary>A page of events.</summary>
internal static class EventPage
{
    public static string Render(IEnumerable<Event> events)
    {
        MarkdownPage page = new();
        page.Heading(1, $"Events");
        foreach (Event occasion in events)
        {
            StatementItems items = new(page, occasion.Library);
            page.Heading(2, $"{occasion.Id}");
            items.Labels(occasion.Labels);
            items.Field(0, "type", occasion.Type);
            items.Field(0, "date", occasion.Date?.ToString());
            items.Field(0, "place", occasion.Place);
            items.Agents(0, "agents", occasion.Agents);
            items.Field(0, "description", occasion.Description);
            items.Deprecation(occasion.IsDeprecated, occasion.Reason, occasion.ReplacedBy.Select(successor => successor.Id));
            items.Apparatus(0, occasion);
        }

        return page.ToString();
    }
}
