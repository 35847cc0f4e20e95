using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Tests.Binding;

namespace ConceptLib.Definitions.Tests.Quality;

/// <summary>What each rule on a single concept takes for a mistake, and above all what it does not.</summary>
public sealed class ConceptQualityTests : BindingTest
{
    private const string LibraryYaml = "default-language: en\nlanguages: [en, de, zh-Hans]\nbase-iri: https://vocabulary.example/\n";

    [Theory]
    [InlineData("'zero-sum  game'", "more than one space between words")]
    [InlineData("' zero-sum game'", "white space at its ends")]
    [InlineData("{ text: 'zero-sum game ' }", "white space at its ends")]
    public void A_label_with_white_space_that_nobody_sees_is_reported_with_the_label_meant(string label, string excess)
    {
        string problem = Assert.Single(Problems(("game.yaml", $"label: {label}\ndefinition: A contest in which one side loses what another gains.\n")));

        Assert.EndsWith($" has {excess}. Write it as 'zero-sum game'.", problem, StringComparison.Ordinal);
        Assert.Contains(": CL0402 ", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A zero-sum game between states.")]
    [InlineData("Any of the zero-sum games that states play.")]
    [InlineData("What is called “Zero-Sum Game” by economists.")]
    [InlineData("A [zero-sum game](#sample) of two.")]
    [InlineData("A situation of the kind ZSG. It is studied.")]
    public void A_definition_that_uses_its_label_in_the_first_sentence_is_circular(string definition) =>
        Assert.Equal(["CL0404"], Codes($"labels: {{ en: {{ preferred: zero-sum game, abbreviations: [ZSG] }} }}\ndefinition: '{definition}'\n"));

    [Theory]
    [InlineData("zero-sum game", "A contest whose gains add up to nothing. The zero-sum game was studied by U.S. Army economists.")]
    [InlineData("zero-sum game", "A game in which one gains what another loses.")]
    [InlineData("interference", "The contrary of non-interference in its affairs.")]
    [InlineData("art", "A part of culture.")]
    [InlineData("a", "A letter.")]
    [InlineData("peace", "The aim of [peace studies](#other), a field of study.")]
    public void A_definition_that_uses_other_words_is_not_circular(string label, string definition) =>
        Assert.Equal([], Codes($"label: {label}\ndefinition: '{definition}'\n"));

    [Fact]
    public void A_synonym_that_is_a_part_of_the_preferred_label_may_be_used() => Assert.Equal(
        [],
        Codes("labels: { en: { preferred: colonialism and imperialism, admitted: [colonialism, imperialism] } }\ndefinition: 'The rule over others: colonialism over a land, imperialism by any power.'\n"));

    [Theory]
    [InlineData("United Nations", "UN", "The UN as a body.", true)]
    [InlineData("terms of trade", "term", "A term of exchange.", false)]
    [InlineData("law, lawful war", "law", "A law of arms.", false)]
    [InlineData("lawful war", "law", "A law of arms.", true)]
    public void A_synonym_whose_letters_stand_within_a_word_of_the_preferred_label_is_no_part_of_it(string preferred, string synonym, string definition, bool isCircular) => Assert.Equal(
        isCircular ? ["CL0404"] : [],
        Codes($"labels: {{ en: {{ preferred: '{preferred}', admitted: [{synonym}] }} }}\ndefinition: {definition}\n"));

    [Theory]
    [InlineData("战争", "国家之间的战争状态。", false)]
    [InlineData("零和博弈", "一种零和博弈的状态。", true)]
    [InlineData("零和博弈", "一方所得必为另一方所失的状态。有人称之为零和博弈。", false)]
    public void Where_no_spaces_divide_words_a_label_of_two_letters_may_be_part_of_another_word(string label, string definition, bool isCircular) =>
        Assert.Equal(isCircular ? ["CL0404"] : [], Codes($"labels: {{ en: label, zh-Hans: {label} }}\ndefinition: {{ zh-Hans: {definition} }}\n"));

    [Theory]
    [InlineData("“A contest of two.”", true)]
    [InlineData("\"A contest of two\".", true)]
    [InlineData("A contest of two", true)]
    [InlineData("“Win” or “lose”", false)]
    [InlineData("A contest that is called “fair”.", false)]
    public void A_definition_that_is_somebodys_words_and_nothing_else_is_reported(string definition, bool isQuoted) => Assert.Equal(
        isQuoted ? ["CL0405"] : [],
        Codes($"label: game\ndefinition: '{definition}'\nquotes: [{{ id: q, text: A contest of two., source: book }}]\n"));

    [Theory]
    [InlineData("Is a contest.", "Is")]
    [InlineData("It is a contest.", "It is")]
    [InlineData("This term refers to a contest.", "This term refers")]
    [InlineData("means a contest", "means")]
    public void A_definition_that_begins_with_a_verb_cannot_stand_for_its_label(string definition, string words)
    {
        string problem = Assert.Single(Problems(("game.yaml", $"label: game\ndefinition: {definition}\n")));

        Assert.Contains($"(2,13): CL0406 The definition begins with '{words}'.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Means of persuasion that a state has.", false)]
    [InlineData("Isolation of a state from others.", false)]
    [InlineData("Not a contest.", true)]
    [InlineData("Anything that is not a contest.", true)]
    [InlineData("A contest that is not decided by chance.", false)]
    [InlineData("Ein Wettstreit, nicht mehr.", false)]
    public void A_definition_by_what_a_concept_is_not_is_pointed_out(string definition, bool isNegative) =>
        Assert.Equal(isNegative ? ["CL0407"] : [], Codes($"label: game\ndefinition: {definition}\n").Where(static code => code == "CL0407"));

    [Theory]
    [InlineData("non-interference")]
    [InlineData("nonalignment")]
    public void What_is_an_absence_may_be_defined_by_it(string label) => Assert.Equal([], Codes($"label: {label}\ndefinition: Not taking a side.\n"));

    [Fact]
    public void Verbs_and_articles_of_another_language_are_not_looked_for() =>
        Assert.Equal([], Codes("labels: { en: game, de: Spiel }\ndefinition: { de: Is ein Wettstreit. }\n"));

    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    public void A_definition_of_more_than_a_hundred_words_is_pointed_out(int words, int problems) =>
        Assert.Equal(problems, Codes($"label: game\ndefinition: {string.Join(' ', Enumerable.Repeat("word", words))}\n").Count());

    [Theory]
    [InlineData("{ exact: [https://a.example/1], broad: [https://a.example/1] }", true)]
    [InlineData("{ related: [https://a.example/1], narrow: [https://a.example/1] }", true)]
    [InlineData("{ broad: [https://a.example/1], narrow: [https://a.example/1] }", true)]
    [InlineData("{ exact: [https://a.example/1], close: [https://a.example/1] }", false)]
    [InlineData("{ exact: [https://a.example/1], broad: [https://a.example/2] }", false)]
    public void Mappings_to_one_concept_agree(string mappings, bool isClash) =>
        Assert.Equal(isClash ? ["CL0409"] : [], Codes($"label: game\ndefinition: A contest.\nmappings: {mappings}\n"));

    [Fact]
    public void A_mapping_into_the_library_itself_is_a_relation() =>
        Assert.Equal(["CL0410"], Codes("label: game\ndefinition: A contest.\nmappings: { close: [https://vocabulary.example/war] }\n"));

    [Theory]
    [InlineData("A contest", "CL0411", "CL0412")]
    [InlineData("the contest", "CL0411")]
    [InlineData("contest in which two sides meet.", "CL0413")]
    [InlineData("contest of two; often for money. Played since antiquity", "CL0414")]
    [InlineData("contest of two, such as Go by the U.S. Army")]
    [InlineData("European contest of two")]
    [InlineData("Growth of one side against the growth of another", "CL0412")]
    [InlineData("Growth that outgrowth and growth share", "CL0412")]
    [InlineData("Growth that an outgrowth has")]
    public void The_form_of_standards_is_asked_for_where_a_library_wants_it(string definition, params string[] codes)
    {
        (string, string)[] files = Files($"label: game\ndefinition: '{definition}'\n");
        LibraryOptions strict = Options with { Rules = new(EquatableArray.Of("CL0411", "CL0412", "CL0413", "CL0414")) };

        Assert.Equal(codes, CodesOf(Library.With(strict, files).AllProblems()));
        Assert.Equal([], Codes($"label: game\ndefinition: '{definition}'\n"));
    }

    [Fact]
    public void Labels_in_every_language_are_asked_for_where_a_library_wants_them()
    {
        LibraryOptions strict = Options with { Rules = new(EquatableArray.Of("CL0403")) };

        Assert.Contains(
            "sample.yaml(1,1): CL0403 The concept 'sample' has no preferred label in 'de', 'zh-Hans'",
            Library.With(strict, Files("labels: { en: game, de: { admitted: [Spiel] } }\ndefinition: A contest.\n")).AllProblems());
        Assert.Equal([], Codes("label: game\ndefinition: A contest.\n"));
    }

    [Fact]
    public void A_deprecated_concept_is_left_as_it_was() =>
        Assert.Equal([], Codes("label: 'old  game'\ndefinition: Is an old  game.\nstatus: deprecated\nreason: Nobody plays it.\n"));

    private static (string Path, string Text)[] Files(string concept) =>
    [
        ("library.yaml", LibraryYaml),
        ("sources.yaml", "book: { type: book, title: A Book }\n"),
        ("sample.yaml", concept),
        ("game.yaml", "label: another game\ndefinition: Two sides meet.\n"),
        ("other.yaml", "label: another\ndefinition: What is meant.\n"),
    ];

    private static IEnumerable<string> Codes(string concept) => CodesOf(Problems(Files(concept)));

    private static IEnumerable<string> CodesOf(IEnumerable<string> problems) => problems
        .Where(static problem => problem.StartsWith("sample.yaml", StringComparison.Ordinal))
        .Select(static problem => problem.Split(": ", 2)[1][..6]);
}
