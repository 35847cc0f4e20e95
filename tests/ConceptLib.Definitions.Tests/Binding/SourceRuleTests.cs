namespace ConceptLib.Definitions.Tests.Binding;

public sealed class SourceRuleTests : BindingTest
{
    private static readonly (string, string)[] Records =
    [
        ("agents.yaml", "xi: { name: Xi Jinping }\nwu: { name: Zhengyang Wu }\nwang: { name: Wang Yi }"),
        ("events.yaml", "moscow: { type: speech, label: Moscow speech, date: 2013-03-23, agents: [xi] }"),
        ("sources.yaml", "wu-2018: { type: book, title: A Book, author: wu, issued: 2018 }\nother: { type: book, title: Another }\nold: { type: book, title: Old, issued: 2012 }\nweb: { type: webpage, title: Page, accessed: 2019-06 }"),
        ("war.yaml", "label: war\ndefinition: Fighting."),
    ];

    [Theory]
    [InlineData("2013-13-01")]
    [InlineData("23 March 2013")]
    [InlineData("2016/2013")]
    public void Date_that_is_no_EDTF_is_an_error_with_the_reason(string date)
    {
        string problem = Assert.Single(Quote($"date: {date}"));

        Assert.StartsWith($"peace.yaml(3,71): CL0301 '{date}' is not a date in EDTF: ", problem, StringComparison.Ordinal);
        Assert.Matches("[.?]$", problem);
    }

    [Fact]
    public void Period_that_ends_before_it_begins_is_an_error() => Assert.Equal(
        ["peace.yaml(3,51): CL0301 '2016/2013' is not a date in EDTF: the interval ends before it starts."],
        Of("definitions: [{ text: A., source: other, period:  2016/2013 }]"));

    [Theory]
    [InlineData("March 2013", "2013-03")]
    [InlineData("Sept. 2013", "2013-09")]
    [InlineData("23 March 2013", "2013-03-23")]
    [InlineData("March 3rd, 2013", "2013-03-03")]
    [InlineData("23.3.2013", "2013-03-23")]
    [InlineData("2013/03/23", "2013-03-23")]
    [InlineData("2013-3-23", "2013-03-23")]
    [InlineData("2013-2016", "2013/2016")]
    [InlineData("2013–2016", "2013/2016")]
    [InlineData("2013–", "2013/..")]
    [InlineData("since 2013", "2013/..")]
    [InlineData("c. 1990", "1990~")]
    [InlineData("ca 1990", "1990~")]
    [InlineData("1970s", "197X")]
    [InlineData("“2013”", "2013")]
    public void Date_as_people_write_it_gets_its_EDTF(string date, string suggestion) =>
        Assert.EndsWith($". Did you mean '{suggestion}'?", Assert.Single(Quote($"date: '{date}'")), StringComparison.Ordinal);

    [Theory]
    [InlineData("03/04/2013")]
    [InlineData("Marz 2013")]
    [InlineData("31 February 2013")]
    [InlineData("2016-2013")]
    [InlineData("n.d.")]
    [InlineData("May")]
    public void Date_that_could_be_two_or_none_gets_no_suggestion(string date) =>
        Assert.DoesNotContain("Did you mean", Assert.Single(Quote($"date: {date}")), StringComparison.Ordinal);

    [Fact]
    public void Date_of_a_source_is_checked() => Assert.Equal(
        ["sources.yaml(1,39): CL0301"],
        Problems(("sources.yaml", "a: { type: book, title: A, issued:    May }")).Select(problem => problem[..26]));

    [Fact]
    public void Quote_dated_outside_its_event_is_an_error() => Assert.Equal(
        ["peace.yaml(3,86): CL0302 The quote is dated 2014, the event 'moscow' 2013-03-23: they have no day in common"],
        Quote("event: moscow, date: 2014"));

    [Theory]
    [InlineData("2013")]
    [InlineData("2013-03-23?")]
    [InlineData("2010/2015")]
    public void Quote_dated_less_precisely_than_its_event_is_accepted(string date) => Assert.Equal([], Quote($"event: moscow, date: {date}"));

    [Fact]
    public void Definition_of_nobody_is_an_error() => Assert.Equal(
        ["peace.yaml(3,15): CL0303 An entry of 'definitions' is somebody's. Say whose with 'according-to', 'source' or 'quote'; the library's own goes under 'definition'."],
        Of("definitions: [{ text: A. }]"));

    [Fact]
    public void Definition_that_stands_nowhere_is_a_warning() => Assert.Equal(
        ["peace.yaml(3,15): CL0314 Whose definition it is stands here, and not where it can be read. Say so with 'source' or 'quote'."],
        Of("definitions: [{ text: A., according-to: wu }]"));

    [Fact]
    public void History_without_a_source_is_a_warning_and_other_notes_need_none() => Assert.Equal(
        ["peace.yaml(3,9): CL0315 A history note states what happened. Say where that can be read with 'source'."],
        Of("notes: [{ kind: history, text: A. }, { kind: history, text: B., source: other }, { kind: usage, text: C. }]"));

    [Theory]
    [InlineData("quotes: [{ id: q, text: A., source: wu-2018, date:  2018-11 }]")] // some day of that year
    [InlineData("quotes: [{ id: q, text: A., source: other, date:    2019 }]")] // of an unknown year
    [InlineData("quotes: [{ id: q, text: A., source: web, date:      2019 }]")] // a page that was looked at in that year
    [InlineData("quotes: [{ id: q, text: A., source: wu-2018, date:  2019? }]")]
    [InlineData("definitions: [{ text: A., sources: [wu-2018, web], period: 2019/.. }]")] // one of them can know
    [InlineData("definitions: [{ text: A., source: wu-2018, period: 2017/.. }]")]
    public void Date_that_the_source_may_know_is_accepted(string keys) => Assert.Equal([], Of(keys));

    [Theory]
    [InlineData("quotes: [{ id: q, text: A., source: wu-2018, date:  2019 }]", 53, "2019", "wu-2018", "2018")]
    [InlineData("quotes: [{ id: q, text: A., source: old, event:     moscow }]", 53, "2013-03-23", "old", "2012")]
    [InlineData("quotes: [{ id: q, text: A., source: web, date:      2020-05 }]", 53, "2020-05", "web", "2019-06")]
    [InlineData("definitions: [{ text: A., source: wu-2018, period:  2019/.. }]", 53, "2019/..", "wu-2018", "2018")]
    [InlineData("relations: { opposes: { concept: war, source: wu-2018, period: 2019/.. } }", 64, "2019/..", "wu-2018", "2018")]
    public void Date_later_than_the_source_is_a_warning_at_the_date(string keys, int column, string date, string source, string published) => Assert.Equal(
        [$"peace.yaml(3,{column}): CL0316 This is dated {date}, and the source it stands in, '{source}', {published}"],
        Of(keys));

    [Fact]
    public void Confirmed_fact_without_the_place_where_it_was_looked_up_is_a_warning_at_the_field() => Assert.Equal(
        ["agents.yaml(1,30): CL0317 'name' is said to be confirmed. Say where it was looked up with 'note' or 'source'."],
        Problems(
            ("agents.yaml", """
                a: { name: A, certainty: {   name: confirmed } }
                b: { name: B, certainty: { name: confirmed }, note: In C. }
                c: { name: C, certainty: { name: inferred } }
                """)));

    [Fact]
    public void Quote_without_a_source_is_an_error() => Assert.Equal(
        ["peace.yaml(3,10): CL0304 The quote 'q' has no source. Say where these words stand with 'source'."],
        Of("quotes: [{ id: q, text: A. }]"));

    [Fact]
    public void Quote_with_two_sources_is_an_error_at_the_second() => Assert.Equal(
        ["peace.yaml(3,48): CL0305 The quote 'q' has 2 sources. Keep the one these words were taken from; another wording is a quote of its own, with 'version-of'."],
        Of("quotes: [{ id: q, text: A., sources: [wu-2018, other] }]"));

    [Fact]
    public void Quote_id_given_twice_is_an_error_at_the_second() => Assert.Equal(
        ["peace.yaml(5,11): CL0306 The id 'q' is that of an earlier quote of this concept"],
        Of("quotes:\n  - { id: q, text: A., source: other }\n  - { id: q, text: B., source: other }"));

    [Fact]
    public void Speaker_who_took_no_part_in_the_event_is_a_warning() => Assert.Equal(
        ["peace.yaml(3,89): CL0307 'wang' is neither an author of 'wu-2018' nor among the agents of the event 'moscow'"],
        Quote("event: moscow, speaker: wang"));

    [Theory]
    [InlineData("speaker: xi")]
    [InlineData("speaker: wu")]
    public void Speaker_at_the_event_or_author_of_the_source_is_accepted(string speaker) => Assert.Equal([], Quote("event: moscow, " + speaker));

    [Fact]
    public void Reported_speech_of_nobody_is_a_warning() => Assert.Equal(
        ["peace.yaml(3,10): CL0308 'direct: false' reports what somebody else said. Say who with 'speaker'."],
        Quote("direct: false"));

    [Fact]
    public void Quote_that_is_a_version_of_itself_is_an_error() => Assert.Equal(
        ["peace.yaml(3,77): CL0309 The quote 'q' is given as a version of itself"],
        Quote("version-of: q"));

    [Fact]
    public void Source_that_cannot_be_named_is_a_warning() => Assert.Equal(
        ["sources.yaml(1,1): CL0310 The source 'a' has neither title nor description: a reader cannot tell what it is"],
        Problems(("sources.yaml", "a: { type: book }")));

    [Fact]
    public void Source_whose_title_could_not_be_read_is_not_called_nameless() => Assert.Equal(
        ["sources.yaml(1,18): CL0011 'titel' is not a key of a source. Did you mean 'title'?"],
        Problems(("sources.yaml", "a: { type: book, titel: A Book }")));

    [Fact]
    public void Agent_without_a_name_in_the_default_language_is_an_error() => Assert.Equal(
        ["agents.yaml(1,1): CL0311 The agent 'xi' has no name in 'en', the default language"],
        Problems(("library.yaml", "languages: [en, de]"), ("agents.yaml", "xi: { name: { de: Xi Jinping } }")));

    [Fact]
    public void Concept_without_a_definition_of_the_librarys_own_is_a_warning() => Assert.Equal(
        ["peace.yaml(1,1): CL0401 The concept 'peace' has no 'definition' of the library's own"],
        Problems(("peace.yaml", "label: peace")));

    [Fact]
    public void Problems_of_a_file_stand_in_the_order_of_their_places() => Assert.Equal(
        ["(1,1)", "(2,7)", "(3,23)", "(4,18)"],
        Problems(("peace.yaml", "label: peace\nkind: none\nrelations: { broader: a,\n   related:      b }")).Select(problem => problem[10..16].TrimEnd(':')));

    private static string[] Of(string more) => Problems([.. Records, Concept("peace", more)]);

    private static string[] Quote(string more) => Of($"quotes: [{{ id: q, text: Quiet is good for all, source: wu-2018, {more} }}]");
}
