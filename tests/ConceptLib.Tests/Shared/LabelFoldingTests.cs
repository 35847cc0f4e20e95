using System.Globalization;

namespace ConceptLib.Tests.Shared;

public class LabelFoldingTests
{
    [Theory]
    [InlineData("Mutual Respect", "mutual respect")]
    [InlineData("  mutual \t\r\n respect ", "mutual respect")]
    [InlineData("mutual\u00A0respect", "mutual respect")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφος")]
    [InlineData("Ǆ", "ǆ")]
    [InlineData("Ω", "\u2126")]
    [InlineData("café", "cafe\u0301")]
    [InlineData("CAFÉ", "cafe\u0301")]
    [InlineData("win\u00ADwin", "winwin")]
    [InlineData("\uFEFFwin\u200B", "win")]
    [InlineData("ＷＴＯ", "wto")]
    [InlineData("ｶﾞｲﾄﾞ", "ガイド")]
    [InlineData("人类\u3000命运", "人类 命运")]
    [InlineData("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    [InlineData("ᾳ", "αι")]
    [InlineData("Ꙁ", "ꙁ")]
    [InlineData("𐐀", "𐐨")]
    public void Labels_that_differ_in_case_width_space_or_composition_have_one_key(string one, string other) =>
        Assert.Equal(LabelFolding.Fold(one), LabelFolding.Fold(other));

    [Theory]
    [InlineData("resume", "résumé")]
    [InlineData("win-win", "winwin")]
    [InlineData("win win", "winwin")]
    [InlineData("range", "ranges")]
    [InlineData("命运", "命運")]
    public void Labels_that_are_different_words_have_two_keys(string one, string other) =>
        Assert.NotEqual(LabelFolding.Fold(one), LabelFolding.Fold(other));

    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφοσ")]
    [InlineData("İ", "i\u0307")]
    [InlineData("ﬃ", "ffi")]
    [InlineData("\u3000 ", "")]
    [InlineData("A\u0301 B", "\u00E1 b")]
    public void A_key_keeps_its_value_for_ever(string label, string key) => Assert.Equal(key, LabelFolding.Fold(label));

    [Fact]
    public void The_key_of_a_key_is_the_key_for_every_code_point()
    {
        for (int codePoint = 0; codePoint < 0x32000; codePoint++)
        {
            if (codePoint is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            foreach (string text in new[] { char.ConvertFromUtf32(codePoint), "A" + char.ConvertFromUtf32(codePoint) + "\u0345\u0301" })
            {
                string key = LabelFolding.Fold(text);
                if (LabelFolding.Fold(key) != key || !UnicodeNormalization.IsNfc(key))
                {
                    Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}"));
                }
            }
        }
    }

    [Fact]
    public void An_upper_case_letter_has_the_key_of_its_lower_case()
    {
        for (char c = '\0'; c < '\uD7FF'; c++)
        {
            // U+0130 and the letters Unicode added after the tables have their own keys.
            char lower = char.ToLowerInvariant(c);
            if (lower != c && c is not ('\u0130' or '\u1E9E') && c < '\uA7C0' && char.ToUpperInvariant(lower) == c && c is not '\u1C89')
            {
                Assert.Equal(LabelFolding.Fold(lower.ToString()), LabelFolding.Fold(c.ToString()));
            }
        }
    }

    [Fact]
    public void A_character_that_shows_nothing_changes_no_key()
    {
        // It also keeps a label from being taken for its key at a glance.
        for (char c = '\0'; c < '\uD800'; c++)
        {
            foreach (string label in new[] { c.ToString(), "a" + c, "a " + c + "é汉" })
            {
                Assert.Equal(LabelFolding.Fold(label + "\u200B"), LabelFolding.Fold(label));
            }
        }
    }

    [Theory]
    [InlineData("A", "a")]
    [InlineData(" A  b", " a b")]
    public void A_long_label_is_folded_as_a_short_one(string part, string key) =>
        Assert.Equal(string.Concat(Enumerable.Repeat(key, 1_000)).Trim(), LabelFolding.Fold(string.Concat(Enumerable.Repeat(part, 1_000))));

    [Fact]
    public void Whether_a_label_folds_to_a_key_is_known_without_folding_it()
    {
        foreach (string start in new[] { "", "a", "A", "Ab", "7", "汉", "a\u00AD", " " })
        {
            for (int c = 0; c < 0xD800; c++)
            {
                string label = start + (char)c;
                string key = LabelFolding.Fold(label);
                Assert.True(LabelFolding.FoldsTo(label, key), $"U+{c:X4} after '{start}'");
                foreach (string other in new[] { "a", "á", "ab", "abc", "ab汉", "7", "汉", "" })
                {
                    Assert.Equal(key == other, LabelFolding.FoldsTo(label, other));
                }
            }
        }
    }
}
