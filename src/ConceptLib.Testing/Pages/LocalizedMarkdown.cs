using ConceptLib.Testing.Markup;

namespace ConceptLib.Testing.Pages;

/// <summary>Text in all its languages; those other than the default one are marked.</summary>
internal static class LocalizedMarkdown
{
    public static IEnumerable<Markdown> Languages(ConceptLibrary library, LocalizedText text)
    {
        foreach (string language in text.Languages)
        {
            Markdown markdown = Markdown.Text(text.In(language).Text, text.LinksIn(language));
            yield return language == library.Languages[0] ? markdown : $"*{language}:* {markdown}";
        }
    }

    /// <summary>In one line.</summary>
    public static Markdown Inline(ConceptLibrary library, LocalizedText text) => Markdown.Join(" · ", Languages(library, text));

    /// <summary>As paragraphs, one for each language.</summary>
    public static void Paragraphs(this MarkdownPage page, ConceptLibrary library, LocalizedText text)
    {
        foreach (Markdown language in Languages(library, text))
        {
            page.Paragraph(language);
        }
    }
}
