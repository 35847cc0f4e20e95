using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Tests.Reading;

/// <summary>Text of an author reads in a message as nothing else than what it is.</summary>
public sealed class ExcerptTests
{
    [Fact]
    public void A_character_that_no_file_may_hold_is_shown_by_its_number_or_as_a_space()
    {
        char[] shown = [.. Enumerable.Range(0, 0x10000).Select(static number => (char)number).Where(static c => Excerpt.Whole($"a{c}b")[1] == c)];

        Assert.DoesNotContain(shown, ForbiddenCharacters.IsForbidden);
        Assert.Contains('国', shown);
        Assert.Equal("aU+FEFFb", Excerpt.Whole("a\uFEFFb"));
        Assert.Equal("a b", Excerpt.Whole("a\u2028b"));
    }

    [Fact]
    public void A_pair_of_surrogates_is_one_character_and_a_half_is_none() => Assert.Equal("U+D83D 😀 U+DE00", Excerpt.Whole("\uD83D 😀 \uDE00"));
}
