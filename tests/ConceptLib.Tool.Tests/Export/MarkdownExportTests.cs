using System.Text;
using ConceptLib.Tool.Export.MarkdownPages;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConceptLib.Tool.Tests.Export;

public sealed class MarkdownExportTests
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().Build();

    public static TheoryData<string> Libraries => ExportedFolder.Libraries;

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_link_leads_to_a_page_that_was_written_and_to_an_anchor_on_it(string library)
    {
        string folder = ExportedFolder.Of(library, "markdown").Path;
        foreach (string file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
        {
            string[] links = [.. Parse(file).Descendants<LinkInline>().Where(link => !link.IsAutoLink).Select(link => link.Url!)];

            Assert.NotEmpty(links);
            Assert.All(links, link =>
            {
                string[] parts = link.Split('#');
                string target = Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(parts[0]));
                Assert.True(File.Exists(target), $"{file}: {link}");
                Assert.True(parts.Length == 1 || File.ReadAllText(target).Contains($"<a id=\"{Uri.UnescapeDataString(parts[1])}\"></a>", StringComparison.Ordinal), $"{file}: {link}");
            });
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_page_shows_the_words_of_its_concept_and_none_of_them_is_markup(string library)
    {
        foreach (Concept concept in ExportedFolder.LibraryOf(library).All)
        {
            string file = Path.Combine(ExportedFolder.Of(library, "markdown").Path, PageNames.Folder, PageNames.Of(concept.Id));
            MarkdownDocument page = Parse(file);
            string shown = Shown(Markdown.ToPlainText(File.ReadAllText(file), s_pipeline));

            Assert.Empty(page.Descendants<HtmlBlock>());
            Assert.Empty(page.Descendants<HtmlInline>());
            Assert.DoesNotContain(page.Descendants<EmphasisInline>(), emphasis => emphasis.FirstChild is not LiteralInline language || !language.Content.ToString().EndsWith(':'));
            Assert.Single(page.OfType<HeadingBlock>(), heading => heading.Level == 1);
            Assert.All(concept.Labels, label => Assert.Contains(Shown(label.Text), shown, StringComparison.Ordinal));
            Assert.All(concept.Quotes, quote => Assert.Contains(Shown(quote.Text), shown, StringComparison.Ordinal));
            Assert.All(concept.Definitions, definition => Assert.Contains(Shown(definition.Text), shown, StringComparison.Ordinal));
            Assert.All(concept.Definition?.Text.Languages ?? [], language => Assert.Contains(Shown(concept.Definition!.Text.In(language).Text), shown, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Pages_of_different_concepts_are_different_files_on_every_system()
    {
        string[] ids = ["us", "con", "con.fig", "AUX", "lpt1.x", "\u00E4", "a\u0308", new string('長', 200), new string('長', 199), "漢字", "2030-agenda", "com10", "Upper-Case"];
        string[] names = [.. ids.Select(PageNames.Of)];

        Assert.Equal(names.Length, names.Select(name => name.ToUpperInvariant().Normalize()).Distinct().Count());
        Assert.All(names, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 255));
        Assert.DoesNotContain(names, name => name.Split('.')[0] is "con" or "AUX" or "lpt1");
        Assert.Equal(("us.md", "漢字.md", "2030-agenda.md", "com10.md", "Upper-Case.md"), (PageNames.Of("us"), PageNames.Of("漢字"), PageNames.Of("2030-agenda"), PageNames.Of("com10"), PageNames.Of("Upper-Case")));
    }

    private static MarkdownDocument Parse(string file) => Markdown.Parse(File.ReadAllText(file), s_pipeline);

    private static string Shown(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
