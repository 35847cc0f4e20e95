using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConceptLib.Testing.Tests;

/// <summary>What a reader sees of Markdown: the text of its blocks, as two parsers of CommonMark understand it.</summary>
internal static class RenderedPage
{
    private static readonly MarkdownPipeline s_plain = new MarkdownPipelineBuilder().Build();

    // The marks that code hosts have beyond CommonMark.
    private static readonly MarkdownPipeline s_codeHost = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseFootnotes().UseAlertBlocks().Build();

    public static MarkdownDocument[] Parse(string markdown) => [Markdig.Markdown.Parse(markdown, s_plain), Markdig.Markdown.Parse(markdown, s_codeHost)];

    /// <summary>The text of all paragraphs and headings, a line break between two of them.</summary>
    public static string TextOf(string markdown) =>
        string.Join('\n', Parse(markdown)[0].Descendants<LeafBlock>().Where(block => block is not LinkReferenceDefinition).Select(TextOf));

    public static string TextOf(LeafBlock block) => block.Inline is null ? block.Lines.ToString() : string.Concat(block.Inline.Select(TextOf));

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => "\n",
        AutolinkInline link => link.Url,
        HtmlInline html => $"(HTML {html.Tag})",
        LinkInline { IsImage: true } => "(image)",
        // This parser takes a box anywhere in an item; code hosts do at its beginning.
        TaskList { PreviousSibling: not null } box => box.Checked ? "[x]" : "[ ]",
        TaskList => "(box)",
        EmphasisInline { DelimiterChar: '~' } => "(struck)",
        DelimiterInline open => open.ToLiteral() + string.Concat(open.Select(TextOf)),
        ContainerInline container => string.Concat(container.Select(TextOf)),
        _ => $"({inline.GetType().Name})",
    };
}
