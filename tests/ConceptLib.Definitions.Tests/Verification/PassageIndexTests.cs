using ConceptLib.Definitions.Verification;

namespace ConceptLib.Definitions.Tests.Verification;

public sealed class PassageIndexTests
{
    [Theory]
    [InlineData("a")] // every place looks like every other
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab")]
    [InlineData("ab")] // nearly every run stands in many places
    [InlineData("the quick brown fox ")]
    public void Places_are_those_that_a_search_finds(string alphabet)
    {
        Random random = new(7);
        string text = new([.. Enumerable.Range(0, 3000).Select(_ => alphabet[random.Next(alphabet.Length)])]);
        PassageIndex index = new(text);

        for (int i = 0; i < 500; i++)
        {
            int start = random.Next(text.Length);
            string passage = text.Substring(start, Math.Min(random.Next(1, i % 5 == 0 ? 900 : 60), text.Length - start));
            int from = random.Next(text.Length);
            Assert.Equal(Search(text, passage, from), index.PlacesOf(passage, from));
            Assert.Empty(index.PlacesOf(passage + "?", 0));
        }
    }

    [Theory]
    [InlineData("", "a passage longer than twenty-three characters")]
    [InlineData("short", "a passage longer than twenty-three characters")]
    [InlineData("a passage longer than twenty-three character", "a passage longer than twenty-three characters")]
    public void A_text_shorter_than_the_passage_has_no_place(string text, string passage) => Assert.Empty(new PassageIndex(text).PlacesOf(passage, 0));

    [Fact]
    public void A_passage_that_is_the_whole_text_is_found()
    {
        const string Text = "A passage that ends the text, and starts it.";

        Assert.Equal([0], new PassageIndex(Text).PlacesOf(Text, 0));
    }

    private static IEnumerable<int> Search(string text, string passage, int from)
    {
        for (int i = text.IndexOf(passage, from, StringComparison.Ordinal); i >= 0; i = text.IndexOf(passage, i + 1, StringComparison.Ordinal))
        {
            yield return i;
        }
    }
}
