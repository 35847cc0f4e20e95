using System.Globalization;
using System.Text;
using ConceptLib.Testing.Markup;
using Markdig.Syntax;

namespace ConceptLib.Testing.Tests;

/// <summary>Text is shown as it is: a parser of CommonMark gives it back, wherever it stands on a page.</summary>
public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<!-- a comment -->")]
    [InlineData("# no heading")]
    [InlineData("C #")]
    [InlineData("first\n# second\n## third")]
    [InlineData("a line\n===")]
    [InlineData("a line\n---")]
    [InlineData("a | b\n--|--\nc | d")]
    [InlineData("a\n:-: | -\nb")]
    [InlineData("- no item\n+ none\n* none\n1. none\n2) none")]
    [InlineData("> no quote")]
    [InlineData("[!NOTE]\nno alert")]
    [InlineData("[ ] no box")]
    [InlineData("[x] no box")]
    [InlineData("[shown](https://example.org)")]
    [InlineData("![shown](https://example.org/a.png)")]
    [InlineData("[a]: https://example.org\n[a]")]
    [InlineData("[^1]: a note\n[^1]")]
    [InlineData("`code` ``more`` \\`")]
    [InlineData("```\nno fence\n```")]
    [InlineData("~~~\n~~struck~~")]
    [InlineData("*a* **b** _c_ __d__ snake_case")]
    [InlineData("R&D &amp; &copy; &#35; &#x23;")]
    [InlineData("<https://example.org> <a@example.org>")]
    [InlineData("    no code")]
    [InlineData("\tno code")]
    [InlineData(" spaces at both ends ")]
    [InlineData("two spaces  \nand a break")]
    [InlineData("a backslash\\\nand a break \\# \\")]
    [InlineData("one\n\ntwo\n\n\nfour\n")]
    [InlineData("\nbegins with a break")]
    [InlineData("a\rb")]
    [InlineData("***")]
    [InlineData("___")]
    public void Mark_up_in_a_text_is_shown_as_text(string text) => AssertShown(text);

    [Fact]
    public void Any_text_is_shown_unchanged()
    {
        string[] pieces = ["a", "b_c", " ", "  ", "\n", "\t", "1", ".", ")", "(", "[", "]", "!", "#", "##", "-", "--", "=", "+", "*", "**", "_", "`", "~", "<", ">", "/", "&", "amp", ";", ":", "|", "\\", "\"", "'", "…", "国", "é", "^", "x", "http://a.b/", "www.a.b", "@", "{", "}", "$", "\u00A0", "\u00AD", "\u200B", "\U0001F600"];
        Random random = new(7);
        for (int i = 0; i < 5000; i++)
        {
            AssertShown(string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)])));
        }
    }

    [Theory]
    [InlineData("[…] the words [sic] go on: “so” — ‘it’ is, 50 % of 1.5 (or more), a < b, R&D, and/or; A #1!")]
    [InlineData("https://en.wikipedia.org/wiki/New_type_of_international_relations")]
    [InlineData("国家之间的相互尊重。")]
    [InlineData("2017/.. and 2016?")]
    public void What_is_no_mark_up_stays_as_it_is(string text) => Assert.Equal(text, MarkdownText.Escape(text));

    [Theory]
    [InlineData("a\u200Bb", "a&#8203;b")]
    [InlineData("co\u00ADoperation", "co&#173;operation")]
    public void What_a_diff_would_not_show_is_written_out(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Escape(text));

    private static void AssertShown(string text)
    {
        MarkdownPage page = new();
        page.Heading(2, $"{text}");
        page.Paragraph($"{text}");
        page.BlockQuote($"{text}");
        page.Item(0, $"{text}");
        page.Item(1, $"{text}");
        page.Paragraph($"before {text}");
        page.Paragraph($"{text}\\\n{text}");

        foreach (MarkdownDocument document in RenderedPage.Parse(page.ToString()))
        {
            LeafBlock[] blocks = [.. document.Descendants<LeafBlock>()];
            Assert.True(
                blocks.Select(block => block.GetType().Name).SequenceEqual(["HeadingBlock", .. Enumerable.Repeat("ParagraphBlock", 6)])
                && document.Select(block => block.GetType().Name).SequenceEqual(["HeadingBlock", "ParagraphBlock", "QuoteBlock", "ListBlock", "ParagraphBlock", "ParagraphBlock"]),
                $"{Visible(text)} makes other blocks:\n{page}\n{string.Join(' ', blocks.Select(block => block.GetType().Name))}");
            string[] expected = [text, text, text, text, text, "before " + text, text + "\n" + text];
            string[] shown = [.. blocks.Select(RenderedPage.TextOf)];
            Assert.True(expected.SequenceEqual(shown), $"{Visible(text)} is shown as:\n{string.Join('\n', shown.Select(Visible))}\nof\n{page}");
        }
    }

    private static string Visible(string text) => text.EnumerateRunes().Aggregate(
        new StringBuilder("«"),
        (visible, rune) => rune.Value is < ' ' or (> 126 and < 0x300) or 0x200B ? visible.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}") : visible.Append(rune)).Append('»').ToString();
}
