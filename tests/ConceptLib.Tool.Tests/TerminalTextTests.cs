using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Tests;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("[bold]not markup[/]", "[bold]not markup[/]")]
    [InlineData("\u001b[2Jcleared", "[2Jcleared")]
    [InlineData("bell\a, delete\u007f, next line\u0085.", "bell, delete, next line .")]
    [InlineData("two\r\nlines", "two  lines")]
    [InlineData("turned \u202Earound\u202C", "turned around")]
    [InlineData("separated\u2028lines", "separated lines")]
    [InlineData("相互尊重", "相互尊重")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void Text_loses_what_a_terminal_would_obey_and_nothing_else(string text, string clean) =>
        Assert.Equal(clean, TerminalText.Clean(text));

    [Fact]
    public void A_half_of_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFDb", TerminalText.Clean("a\uD800b"));

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 80, "one two three")]
    [InlineData("", 10, "")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("相互尊重", 5, "相互|尊重")]
    [InlineData("a 相互尊重", 5, "a 相|互尊|重")]
    public void Lines_break_at_spaces_and_inside_what_has_none(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', TerminalText.Wrap(text, width)));

    [Theory]
    [InlineData("respect", "respct", 1)]
    [InlineData("respect", "repsect", 1)]
    [InlineData("respect", "respect", 0)]
    [InlineData("", "abc", 3)]
    public void A_typing_mistake_is_one_step(string left, string right, int steps) =>
        Assert.Equal(steps, NearestName.Distance(left, right, 10));

    [Fact]
    public void Words_of_very_different_length_are_further_apart_than_asked() => Assert.True(NearestName.Distance("a", "abcdefgh", 2) > 2);
}
