namespace ConceptLib.Docs.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Line">The line of its opening fence, from one.</param>
/// <param name="Language">The first word after the fence; empty when there is none.</param>
/// <param name="Annotation">The words after the language, which no reader of the page sees.</param>
/// <param name="Heading">The nearest heading above, without its marks.</param>
/// <param name="Text">The lines between the fences, joined by <c>\n</c>.</param>
/// <param name="FollowsBlock">Whether nothing but white space stands between the block before and this one.</param>
internal sealed record FencedBlock(
    MarkdownPage Page, int Line, string Language, string Annotation, string Heading, string Text, bool FollowsBlock)
{
    /// <summary>The name of its test: <c>docs/authors.md:17</c>.</summary>
    public string Place => $"{Page.Path}:{Line}";

    public string FirstLine => Text.Split('\n')[0];

    /// <summary>The block that stands directly before, or null.</summary>
    public FencedBlock? Before => FollowsBlock ? Page.Blocks[Index - 1] : null;

    /// <summary>What the block is said to print: the text block that stands directly after, or null.</summary>
    public FencedBlock? Output =>
        Index + 1 < Page.Blocks.Count && Page.Blocks[Index + 1] is { FollowsBlock: true, Language: "text" } next ? next : null;

    private int Index
    {
        get
        {
            int index = 0;
            while (!ReferenceEquals(Page.Blocks[index], this))
            {
                index++;
            }

            return index;
        }
    }

    public override string ToString() => Place;
}
