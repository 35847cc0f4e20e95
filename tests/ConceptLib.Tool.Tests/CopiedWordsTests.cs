using ConceptLib.Tool.Authoring;

namespace ConceptLib.Tool.Tests;

/// <summary>A passage from the clipboard loses the line ends of its page, and no word.</summary>
public sealed class CopiedWordsTests
{
    [Theory]
    [InlineData("one line", "one line")]
    [InlineData(" two \r\n  lines\t here ", "two lines here")]
    [InlineData("first\nparagraph\n\n\nsecond", "first paragraph\nsecond")]
    [InlineData("各国相互\n尊重，\n平等相待", "各国相互尊重，平等相待")]
    [InlineData("GDP 增长\nof China", "GDP 增长 of China")]
    [InlineData("win-\nwin cooperation", "win-win cooperation")]
    [InlineData("from 1990 -\n2000, and -\nso on", "from 1990 - 2000, and - so on")]
    [InlineData("of 2013-\n2016, in the mid-\n19th", "of 2013-2016, in the mid-19th")]
    [InlineData("inter\u00ADna\u00AD\ntional", "international")]
    [InlineData("\uFEFFa page\fanother\u2028line", "a page another line")]
    [InlineData("“curly” — ‘marks’", "“curly” — ‘marks’")]
    [InlineData(" \n \n", "")]
    public void Lines_are_joined_as_they_were_before_the_page_broke_them(string copied, string words) => Assert.Equal(words, CopiedWords.Join(copied));

    [Fact]
    public void A_hyphen_at_the_end_of_a_line_can_be_left_out_and_one_within_a_line_never_is() =>
        Assert.Equal("the well-known cooperation - 5", CopiedWords.Join("the well-known coop-\neration -\n5", (before, after) => before == "the well-known coop-" && after == "eration" ? before[..^1] : "?"));

    [Theory]
    [InlineData("Intro.\n\n## 2.1 Respect ##\n\nIt says so.", "section 2.1 Respect")]
    [InlineData("CHAPTER II.\n\nA long line of text that goes on, and a\nsecond.\n\nIt says so.", "CHAPTER II.")]
    [InlineData("IV. Tactical Dispositions\n\nA short sentence.\n\nIt says so.", "section IV. Tactical Dispositions")]
    [InlineData("only small letters\n\nIt says so.", null)]
    [InlineData("A line of text\nbefore another.\n\nIt says so.", null)]
    [InlineData("It says so.", null)]
    [InlineData("## Arbiters\nIt says so.", "section Arbiters")]
    [InlineData("CHAPTER II.\n\nThe arbiter is chosen by both sides and\nIt says so in all things.", "CHAPTER II.")]
    [InlineData("CHAPTER II.\r\n\r\nThe arbiter is chosen by both sides and\r\nIt says so in all things.", "CHAPTER II.")]
    public void The_place_of_a_passage_is_the_heading_above_it(string text, string? place) =>
        Assert.Equal(place, PassagePlace.Of(text, text.IndexOf("It says so", StringComparison.Ordinal)));
}
