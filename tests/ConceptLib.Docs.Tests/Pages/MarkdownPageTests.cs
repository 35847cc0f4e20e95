namespace ConceptLib.Docs.Tests.Pages;

public sealed class MarkdownPageTests
{
    [Fact]
    public void A_block_has_its_line_language_annotation_heading_and_text()
    {
        MarkdownPage page = Page("# One", "", "## Two", "- item", "", "  ```text figure", "  a", "    b", "", "  ```", "after");

        FencedBlock block = Assert.Single(page.Blocks);
        Assert.Equal(("page.md:6", "text", "figure", "Two", "a\n  b\n"), (block.Place, block.Language, block.Annotation, block.Heading, block.Text));
    }

    [Fact]
    public void Output_is_the_text_block_directly_after()
    {
        MarkdownPage page = Page("```csharp", "1", "```", "", "```text", "2", "```", "words", "```text", "3", "```");

        Assert.Equal("2", page.Blocks[0].Output?.Text);
        Assert.Same(page.Blocks[0], page.Blocks[1].Before);
        Assert.Null(page.Blocks[2].Before);
    }

    [Fact]
    public void A_block_that_is_not_closed_is_named()
    {
        InvalidDataException exception = Assert.Throws<InvalidDataException>(() => Page("words", "```sh", "ls"));

        Assert.Contains("page.md:2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Anchors_are_those_of_the_code_host() =>
        Assert.Equal(["libraryyaml", "trimming-native-aot-older-frameworks", "zh-hans-相互尊重"], Page("## library.yaml", "# Trimming, native `AOT`, older frameworks", "### zh-Hans: 相互尊重").Anchors);

    [Fact]
    public void Links_in_code_are_none() =>
        Assert.Equal([(1, "a.md#b")], Page("[a](a.md#b) and `[shown](#id)`", "```text", "[c](d)", "```").Links);

    [Theory]
    [InlineData("conceptlib show \"win-win cooperation\"  # a comment", new[] { "conceptlib", "show", "win-win cooperation" })]
    [InlineData("dotnet pack -c Release -o 'a b'", new[] { "dotnet", "pack", "-c", "Release", "-o", "a b" })]
    public void A_command_line_is_split_as_a_shell_does(string line, string[] words) =>
        Assert.Equal(words, Assert.Single(CommandLine.Of(Page("```sh", line, "```").Blocks[0])).Words);

    [Fact]
    public void A_console_block_has_commands_and_what_they_print()
    {
        IReadOnlyList<CommandLine> commands = CommandLine.Of(Page("```console", "$ a b", "one", "", "two", "$ c", "```").Blocks[0]);

        Assert.Equal([("a b", "one\n\ntwo"), ("c", null)], commands.Select(command => (command.Text, command.Output)));
        Assert.Equal([2, 6], commands.Select(command => command.Line));
    }

    private static MarkdownPage Page(params string[] lines) => new("page.md", string.Join('\n', lines));
}
