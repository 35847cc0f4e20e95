using ConceptLib.Testing.Markup;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.MarkdownPages;

/// <summary>A library as pages of Markdown that link to each other, to be read on a code host: README.md is the index.</summary>
internal static class LibraryPages
{
    public static IEnumerable<ExportedFile> Files(ExportedLibrary export)
    {
        ConceptLibrary library = export.Library;
        return
        [
            new("README.md", writer => writer.Write(Index(library))),
            .. library.All.Select(static concept => new ExportedFile($"{PageNames.Folder}/{PageNames.Of(concept.Id)}", writer => writer.Write(ConceptMarkdown.Render(concept)))),
            new("sources.md", writer => writer.Write(RecordMarkdown.Sources(library))),
            new("agents.md", writer => writer.Write(RecordMarkdown.Agents(library))),
            new("events.md", writer => writer.Write(RecordMarkdown.Events(library))),
        ];
    }

    private static string Index(ConceptLibrary library)
    {
        MarkdownPage page = new();
        page.Heading(1, $"{library.Title?.ToString() ?? library.Id}");
        if (library.Description is { } description)
        {
            page.Paragraph($"{description.ToString()}");
        }

        foreach (Concept concept in library.All)
        {
            string state = concept.Status == ConceptStatus.Current ? "" : $" ({Words.Of(concept.Status)})";
            page.Item(0, $"{Markdown.Link(concept.PreferredLabel.Text, $"{PageNames.Folder}/{PageNames.AddressOf(concept.Id)}")}{Words.Domain(concept)}{state}");
        }

        page.Paragraph($"[Sources](sources.md) · [Agents](agents.md) · [Events](events.md)");
        if (library.License is { } license)
        {
            page.Paragraph($"License of the library's own text: {license}. Quotations remain their authors'.");
        }

        return page.ToString();
    }
}
