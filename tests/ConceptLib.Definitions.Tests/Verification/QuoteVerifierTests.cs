using System.Diagnostics;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Definitions.Tests.Verification;

public sealed class QuoteVerifierTests
{
    [Fact]
    public void Pieces_that_overlap_give_no_range_that_runs_backwards()
    {
        QuoteVerdict verdict = Verify("四二", "一二三四", order: [new(new(0, 4), new([new(0, 4), new(1, 4)]))]);

        Assert.Equal([new(3, 4), new(1, 2)], verdict.Ranges);
    }

    [Fact]
    public void A_range_that_ends_between_a_letter_and_its_mark_makes_no_other_letter_of_it()
        => Assert.False(Verify("i", "nai\u0308ve", furniture: [new(3, 3)], order: [new(new(1, 2), new([new(1, 2)]))]).IsConfirmed);

    [Theory]
    [InlineData("cooperation is our approach", "We say that cooperation is our approach to all.")]
    [InlineData("A [new] order [sic]", "A [new] order [sic] was named.")] // brackets of the source's own
    [InlineData("相互尊重", "坚持相互尊重，公平正义。")] // written without spaces: no word begins or ends
    public void Words_that_stand_there_character_by_character_are_exact(string quote, string text)
    {
        QuoteVerdict verdict = Verify(quote, text);

        Assert.Equal((VerificationStatus.Exact, Foldings.None), (verdict.Status, verdict.Foldings));
        Assert.Equal(quote, text[verdict.Ranges[0].Start..verdict.Ranges[0].End]);
    }

    [Theory]
    [InlineData("two words", "two\n  words", Foldings.WhiteSpace)]
    [InlineData("two words", "two\u00A0words", Foldings.WhiteSpace)]
    [InlineData("two words", "two\u3000words", Foldings.WhiteSpace)]
    [InlineData("相互尊重", "相互\n尊重", Foldings.WhiteSpace)]
    [InlineData("China's \"plan\"", "China’s “plan”", Foldings.QuotationMarks)]
    [InlineData("he said \"so, ‘then’", "he said “so, 'then'", Foldings.QuotationMarks)] // nested, and one is never closed
    [InlineData("U.S.-China ties—all", "U.S.-China ties–all", Foldings.Dashes)]
    [InlineData("multi-polarization of power", "multi-\n polarization of power", Foldings.LineEndHyphens)]
    [InlineData("a communiqué", "a communique\u0301", Foldings.Composition)]
    [InlineData("the first office", "the ﬁrst oﬃce", Foldings.Composition)]
    [InlineData("cooperation", "co\u00ADoperation", Foldings.InvisibleCharacters)]
    [InlineData("zero-sum games. Then", "zero-sum games . Then", Foldings.SpacesBeforePunctuation)]
    [InlineData("two “words”.", "two\n\"words\" .", Foldings.WhiteSpace | Foldings.QuotationMarks | Foldings.SpacesBeforePunctuation)]
    public void What_leaves_the_words_alone_is_folded_and_said(string quote, string text, Foldings foldings)
    {
        QuoteVerdict verdict = Verify(quote, $"Before it. {text} After it.");

        Assert.Equal((VerificationStatus.Normalized, foldings), (verdict.Status, verdict.Foldings));
    }

    [Theory]
    [InlineData("the effect was p < 0.05 in all groups", "the effect was p > 0.05 in all groups")]
    [InlineData("the effect was p < 0.05 in all groups", "the effect was p < 0.06 in all groups")]
    [InlineData("we do not seek hegemony anywhere", "we do seek hegemony anywhere")]
    [InlineData("we seek hegemony anywhere", "we never seek hegemony anywhere")]
    [InlineData("growth of -2 percent a year", "growth of −2 percent a year")] // a minus sign is no dash
    [InlineData("growth of 5 percent a year", "growth of 15 percent a year")]
    [InlineData("growth of 5 percent a year", "growth of 1.5 percent a year")]
    [InlineData("a balance of power between states", "A balance of power between states")]
    [InlineData("the countries are all equal", "the сountries are all equal")] // a Cyrillic letter
    public void A_letter_a_digit_a_sign_or_a_negation_is_never_folded(string quote, string text)
    {
        QuoteVerdict verdict = Verify(quote, $"They wrote: {text}, and no more.");

        Assert.Equal(VerificationStatus.Altered, verdict.Status);
        Assert.Contains(verdict.Difference, edit => edit.Kind != WordEditKind.Same);
    }

    [Theory]
    [InlineData("5 percent", "15 percent")]
    [InlineData("5 percent", "-5 percent")]
    [InlineData("art of war", "heart of war")]
    [InlineData("שלום", "השלום")] // scripts with spaces, whose letters have no case
    [InlineData("سلام", "السلام")]
    [InlineData("in 2021", "in 20213")]
    [InlineData("rose by 3", "rose by 3.7")]
    [InlineData("rose by 3", "rose by 3%")]
    public void The_end_of_another_word_or_number_is_no_match(string quote, string text) =>
        Assert.True(Verify(quote, text).Status is VerificationStatus.Altered or VerificationStatus.Absent);

    [Fact]
    public void An_altered_quote_says_what_was_done_to_the_words_of_the_source()
    {
        QuoteVerdict verdict = Verify("mutual respect is the main foundation of ties", "It says: mutual respect is the important premise of ties. More follows.");

        Assert.Equal(VerificationStatus.Altered, verdict.Status);
        Assert.Equal(
            [
                new(WordEditKind.Same, "mutual respect is the"),
                new(WordEditKind.Deleted, "important premise"),
                new(WordEditKind.Inserted, "main foundation"),
                new(WordEditKind.Same, "of ties"),
            ],
            verdict.Difference);
    }

    [Fact]
    public void Words_of_another_source_are_absent_however_alike_their_subject()
    {
        const string LookAlike = "States should respect the sovereignty of other states and settle disputes by dialogue.";

        QuoteVerdict verdict = Verify("Nations ought to build partnerships, not alliances, and settle all quarrels by talks.", LookAlike);

        Assert.Equal(VerificationStatus.Absent, verdict.Status);
        Assert.Empty(verdict.Difference);
    }

    [Fact]
    public void An_absent_quote_is_told_the_nearest_passage()
    {
        const string Text = "It begins here. Much later comes the passage on partnerships and dialogue that was meant. It ends.";

        QuoteVerdict verdict = Verify("Our partnerships rest on trust, openness, candor, and dialogue among equals", Text);

        Assert.Equal(VerificationStatus.Absent, verdict.Status);
        Assert.Contains("partnerships", Text[verdict.Ranges[0].Start..verdict.Ranges[^1].End], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("share a common […] for all")]
    [InlineData("share a common [...] they say, for all")]
    [InlineData("a common […] future [...] for all")]
    public void Parts_between_marked_omissions_stand_in_order(string quote) =>
        Assert.Equal(VerificationStatus.Segmented, Verify(quote, "They share a common and bright future, they say, for all.").Status);

    [Fact]
    public void Parts_in_another_order_are_no_quote() =>
        Assert.True(Verify("for all […] a common future", "They share a common future, they say, for all.").Status is VerificationStatus.Altered or VerificationStatus.Absent);

    [Fact]
    public void Parts_are_found_where_they_stand_nearest_to_each_other()
    {
        const string Text = "the world. Far away. In the world we want, peace is kept by all.";

        QuoteVerdict verdict = Verify("the world […] peace is kept", Text);

        Assert.Equal(Text.LastIndexOf("the world", StringComparison.Ordinal), verdict.Ranges[0].Start);
    }

    [Theory]
    [InlineData("it has became [sic] possible", VerificationStatus.Normalized)]
    [InlineData("it has [certainly] became possible", VerificationStatus.Segmented)]
    public void Brackets_that_the_source_lacks_are_the_editors(string quote, VerificationStatus status) =>
        Assert.Equal(status, Verify(quote, "Now it has became possible.").Status);

    [Theory]
    [InlineData("a heartless economy", VerificationStatus.Segmented)]
    [InlineData("a bureaucracy", VerificationStatus.Exact)]
    public void Page_furniture_within_a_quote_is_passed_over_when_it_is_declared(string quote, VerificationStatus status)
    {
        const string Text = "a bureaucracy, a\n 12 Journal, page 7\nheartless economy";
        int start = Text.IndexOf(" 12", StringComparison.Ordinal);

        Assert.Equal(status, Verify(quote, Text, furniture: [new(start, Text.IndexOf("heartless", StringComparison.Ordinal))]).Status);
        Assert.NotEqual(VerificationStatus.Segmented, Verify(quote, Text).Status);
    }

    [Fact]
    public void Lines_in_reverse_are_read_in_the_declared_order_and_are_never_exact()
    {
        const string Text = "Start. third line,\nsecond line,\nfirst line, End.";
        ReadingOrderModel order = new(new(7, 42), new([new(32, 43), new(19, 31), new(7, 18)]));

        QuoteVerdict verdict = Verify("first line, second line, third line", Text, order: [order]);

        Assert.Equal(VerificationStatus.Reordered, verdict.Status);
        Assert.Equal(VerificationStatus.Exact, Verify("second line", Text, order: [order]).Status);
        Assert.Equal(VerificationStatus.Reordered, Verify("Start. first line", Text, furniture: [new(43, 44)], order: [order]).Status);
        Assert.Equal(VerificationStatus.Altered, Verify("first line, second line, third line", Text).Status);
    }

    [Theory]
    [InlineData("the cafe", "the cafe\u0301 is open")]
    [InlineData("the ‘cafe’", "the 'cafe\u0301' is open")]
    [InlineData("\u0902 “so” it goes", "\u0939\u0902 \"so\" it goes")]
    [InlineData("\u0902 so it goes", "\u0939\u0902 so it goes")]
    public void A_quote_that_begins_or_ends_between_a_letter_and_its_mark_is_not_confirmed(string quote, string text) =>
        Assert.False(Verify(quote, text).IsConfirmed);

    [Fact]
    public void A_piece_of_the_reading_order_that_holds_no_whole_letter_has_no_place_in_a_verdict()
    {
        const string Text = "naı\u0308ve world";

        // The second piece is the mark alone, and the third is nothing at the end of the text.
        ReadingOrderModel order = new(new(0, Text.Length), new([new(6, Text.Length), new(3, 4), new(Text.Length, Text.Length), new(0, 6)]));

        QuoteVerdict verdict = Verify("world naı\u0308ve", Text, order: [order]);

        Assert.Equal(VerificationStatus.Reordered, verdict.Status);
        Assert.All(verdict.Ranges, static range => Assert.InRange(range.End, range.Start + 1, Text.Length));
    }

    [Theory]
    [InlineData("spread in 2021. The virus")]
    [InlineData("The virus COVID-19 hit the G20 hard")]
    [InlineData("hard, they said. It is strong")]
    public void Numbers_of_footnotes_are_passed_over_and_numbers_that_belong_to_the_words_are_not(string quote)
    {
        const string Text = "It spread in 2021.22 The virus COVID-19 hit the G20 hard,7 they said.23 It is 4strong now.";

        QuoteVerdict verdict = Verify(quote, Text, footnoteMarks: true);

        Assert.True(verdict.Status is VerificationStatus.Exact or VerificationStatus.Normalized);
        Assert.Equal(!Text.Contains(quote, StringComparison.Ordinal), verdict.Foldings == Foldings.FootnoteMarks);
    }

    [Theory]
    [InlineData("The virus COVID-20 hit the G20 hard")]
    [InlineData("The virus COVID-19 hit the G7 hard")]
    [InlineData("It spread in 2022. The virus")]
    public void A_number_of_the_words_may_not_differ_where_footnotes_may(string quote) =>
        Assert.Equal(VerificationStatus.Altered, Verify(quote, "It spread in 2021.22 The virus COVID-19 hit the G20 hard,7 they said.", footnoteMarks: true).Status);

    [Fact]
    public void Numbers_are_no_footnotes_unless_the_source_declares_them() =>
        Assert.Equal(VerificationStatus.Altered, Verify("they said so. It is", "they said so.23 It is").Status);

    [Fact]
    public void Up_to_32_characters_before_and_after_are_kept()
    {
        QuoteVerdict verdict = Verify("the words", new string('a', 40) + " the words " + new string('b', 40));

        Assert.Equal((new string('a', 31) + " ", " " + new string('b', 31)), (verdict.Prefix, verdict.Suffix));
        Assert.Equal(("", ""), (Verify("all", "all").Prefix, Verify("all", "all").Suffix));
    }

    [Theory]
    [InlineData("", "text")]
    [InlineData("[…]", "text")]
    [InlineData("words", "")]
    [InlineData("[", "text]")]
    [InlineData("\uD800", "text")]
    public void Nothing_to_find_is_absent(string quote, string text) =>
        Assert.Equal(VerificationStatus.Absent, Verify(quote, text).Status);

    [Fact]
    public void Ranges_beyond_the_text_are_no_failure()
    {
        Assert.Equal(VerificationStatus.Absent, Verify("missing words", "short text", furniture: [new(5, 500), new(600, 700)], order: [new(new(2, 900), new([new(3, 4), new(500, 800)]))]).Status);
        Assert.Equal(VerificationStatus.Exact, Verify("short", "short text", furniture: [new(6, 500)]).Status);
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("no ", "yes")]
    [InlineData("by and by ", "bye")]
    [InlineData("a  ", "[…] a b")]
    [InlineData("共", "赢")]
    public void A_quote_and_a_text_that_both_repeat_themselves_are_compared_in_proportion_to_their_lengths(string repeated, string end)
    {
        // In proportion to the product of the lengths it takes many minutes, and else a second or two.
        Stopwatch watch = Stopwatch.StartNew();
        SourceText source = new(Repeat(4_000_000) + ".", SourceTextLayout.Plain);

        QuoteVerdict verdict = QuoteVerifier.Verify(Repeat(500_000) + end, source);

        Assert.False(verdict.IsConfirmed);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"It took {watch.Elapsed}.");

        string Repeat(int length) => string.Concat(Enumerable.Repeat(repeated, length / repeated.Length));
    }

    [Fact]
    public void Long_runs_of_white_space_and_of_hyphens_cost_no_more_than_other_text()
    {
        // Looking on from each of them to the end would take minutes.
        string text = "It is a well-\n" + new string(' ', 400_000) + "known word. " + string.Concat(Enumerable.Repeat("- ", 200_000)) + "It ends.";

        Assert.Equal(VerificationStatus.Normalized, Verify("a well-known word", text).Status);
    }

    private static QuoteVerdict Verify(string quote, string text, OffsetRange[]? furniture = null, ReadingOrderModel[]? order = null, bool footnoteMarks = false) =>
        QuoteVerifier.Verify(quote, new SourceText(text, new SourceTextLayout(new(furniture ?? []), footnoteMarks, new(order ?? []))));
}
