using ConceptLib.Testing.Markup;

namespace ConceptLib.Testing.Pages;

/// <summary>A page of sources.</summary>
internal static class SourcePage
{
    public static string Render(IEnumerable<Source> sources)
    {
        MarkdownPage page = new();
        page.Heading(1, $"Sources");
        foreach (Source source in sources)
        {
            StatementItems items = new(page, source.Library);
            page.Heading(2, $"{source.Id}");
            page.Paragraph($"{source.ToCitation()}");
            items.Field(0, "as a note", source.ToCitation(CitationStyle.Note));
            items.Field(0, "named in a sentence", source.Name);
            items.Field(0, "type", source.Type);
            items.Field(0, "title", source.Title);
            items.Field(0, "description", source.Description);
            foreach (string role in source.ContributorRoles)
            {
                items.Agents(0, role, source.Contributors(role));
            }

            foreach (KeyValuePair<string, Edtf> date in source.Dates)
            {
                items.Field(0, date.Key, date.Value.ToString());
            }

            foreach (KeyValuePair<string, string> variable in source.Variables)
            {
                items.Field(0, variable.Key, variable.Value);
            }

            items.Field(0, "hash of the text", source.TextHash);
            items.Deprecation(source.IsDeprecated, source.Reason, source.ReplacedBy.Select(successor => successor.Id));
            items.Apparatus(0, source);
        }

        return page.ToString();
    }
}
