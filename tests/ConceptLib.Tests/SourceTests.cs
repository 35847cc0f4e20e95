using System.Text.Json;
using ConceptLib.Definitions.Binding;
using static ConceptLib.Tests.LibraryBuilder;
using Model = ConceptLib.Definitions.Model;

namespace ConceptLib.Tests;

public class SourceTests
{
    private static readonly BoundAgent[] People =
    [
        Person("wu", "Zhengyang Wu", "Wu", "Zhengyang"),
        Person("wang", "Wang Yi", "Wang", "Yi"),
        Person("cpc", "Communist Party of China") with { Type = Model.AgentType.Organization },
        Person("machine", "machine translation") with { Type = Model.AgentType.Software },
    ];

    [Fact]
    public void A_paper_is_cited_with_author_year_title_and_place()
    {
        Source source = Open(Source("s", "article-journal", "Connotation and Path", By("author", "wu")) with
        {
            Variables = Variables(("container-title", "China Studies"), ("volume", "3"), ("issue", "4"), ("page", "12–15"), ("DOI", "10.1/x")),
            Dates = Variables(("issued", "2018")),
        });
        Assert.Equal("Wu, Zhengyang. 2018. “Connotation and Path.” China Studies, vol. 3, no. 4, pp. 12–15. https://doi.org/10.1/x", source.ToCitation());
        Assert.Equal("Zhengyang Wu, “Connotation and Path,” China Studies, vol. 3, no. 4, pp. 12–15, 2018, https://doi.org/10.1/x.", source.ToCitation(CitationStyle.Note));
        Assert.Equal("4", source["issue"]);
        Assert.Null(source["publisher"]);
    }

    [Fact]
    public void A_web_page_is_cited_with_its_day_and_when_it_was_read()
    {
        Source source = Open(Source("s", "webpage", "Whither China?", By("author", "wang", "wu", "cpc")) with
        {
            Variables = Variables(("container-title", "Ministry"), ("URL", "https://example.org/a")),
            Dates = Variables(("issued", "2016-07-01"), ("original-date", "2016-06-20"), ("accessed", "2024-01-02")),
        });
        Assert.Equal(
            "Wang, Yi, Zhengyang Wu, and Communist Party of China. 2016. “Whither China?” Ministry, 2016-07-01. First published 2016-06-20. Accessed 2024-01-02: https://example.org/a",
            source.ToCitation());
        Assert.Equal(
            "Wang Yi, Zhengyang Wu, and Communist Party of China, “Whither China?” Ministry, first published 2016-06-20, 2016-07-01, accessed 2024-01-02: https://example.org/a.",
            source.ToCitation(CitationStyle.Note));
        Assert.Equal(("2016-07-01", "2016-06-20", "2024-01-02"), (source.Issued!.ToString(), source.OriginalDate!.ToString(), source.Accessed!.ToString()));
    }

    [Fact]
    public void What_was_inferred_and_what_stands_for_a_title_is_in_square_brackets()
    {
        Source source = Open(Source("s", "article", null, By("translator", "machine")) with
        {
            Description = Text("untitled article"),
            Dates = Variables(("issued", "2016?")),
            Apparatus = new(default, default, List(new BoundCertainty("translator", Model.Certainty.Inferred), new BoundCertainty("issued", Model.Certainty.Inferred))),
        });
        Assert.Equal("[untitled article]. [2016?]. [Machine translation].", source.ToCitation());
        Assert.Equal(Certainty.Inferred, source.CertaintyOf("issued"));
        Assert.Equal(Certainty.Stated, source.CertaintyOf("author"));
    }

    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018~", "ca. 2018")]
    [InlineData("2018%", "ca. 2018?")]
    [InlineData("197X", "1970s")]
    [InlineData("19XX", "1900–1999")]
    [InlineData("2005-03/2005-09", "2005")]
    [InlineData("2013/2016", "2013–2016")]
    [InlineData("2017/..", "2017–")]
    [InlineData("-0043", "44 BC")]
    public void A_year_is_printed_as_readers_expect_it(string issued, string year)
    {
        Source source = Open(Source("s", "book", "Title", By("author", "cpc")) with { Dates = Variables(("issued", issued)) });
        Assert.Equal($"Communist Party of China. {year}. Title.", source.ToCitation());
    }

    [Fact]
    public void A_source_without_author_or_date_says_so()
    {
        Source source = Open(Source("s", "report", "Findings"));
        Assert.Equal("Findings. n.d.", source.ToCitation());
        Assert.Equal("Findings, n.d.", source.ToCitation(CitationStyle.Note));
    }

    [Fact]
    public void A_citation_prints_the_reference_and_the_place_in_it()
    {
        ConceptLibrary library = LibraryBuilder.Open(
            [Term("a") with { Definition = Definition(Text("x"), apparatus: Cites("s", "section 2.1")) }, Source("s", "book", "Title", By("author", "wu")) with { Dates = Variables(("issued", "2018")) }, .. People]);
        Citation citation = library["a"].Citations[0];
        Assert.Equal("Wu, Zhengyang. 2018. Title. Section 2.1.", citation.ToString());
        Assert.Equal("Zhengyang Wu, Title, 2018, section 2.1.", citation.ToString(CitationStyle.Note));
        Assert.Equal(citation, library["a"].Definition!.Citations[0]);
    }

    [Fact]
    public void Quotation_marks_in_a_title_become_single_ones()
    {
        Source source = Open(Source("s", "article", "On \"Core Interests\", “again”"));
        Assert.Equal("“On ‘Core Interests’, ‘again’.” n.d.", source.ToCitation());
    }

    [Fact]
    public void Csl_json_has_names_dates_and_variables()
    {
        Source source = Open(Source("s", "webpage", "Title", By("author", "wang", "cpc"), By("translator", "machine")) with
        {
            Variables = Variables(("container-title", "Ministry"), ("original-language", "zh-Hans")),
            Dates = Variables(("issued", "2016-07-01"), ("original-date", "2013-03/2016~")),
        });
        Assert.Equal(
            Json(
                "{'id':'s','type':'webpage','title':'Title','author':[{'family':'Wang','given':'Yi'},{'literal':'Communist Party of China'}],"
                + "'translator':[{'literal':'machine translation'}],'issued':{'date-parts':[[2016,7,1]]},'original-date':{'date-parts':[[2013],[2016]],'circa':true},"
                + "'container-title':'Ministry','custom':{'original-language':'zh-Hans'}}"),
            source.ToCslJson());
    }

    [Fact]
    public void Several_sources_are_one_array_in_the_order_given()
    {
        ConceptLibrary library = LibraryBuilder.Open([Source("a", "book", "A"), Source("b", "book", "B")]);

        using JsonDocument json = JsonDocument.Parse(ConceptLib.Source.ToCslJson(library.Sources.Reverse()));

        Assert.Equal(["b", "a"], json.RootElement.EnumerateArray().Select(source => source.GetProperty("id").GetString()));
        Assert.Equal("[]", ConceptLib.Source.ToCslJson([]));
        Assert.Throws<ArgumentNullException>(() => ConceptLib.Source.ToCslJson(null!));
    }

    [Theory]
    [InlineData("2018", "{'date-parts':[[2018]]}")]
    [InlineData("2018-05", "{'date-parts':[[2018,5]]}")]
    [InlineData("2018?", "{'date-parts':[[2018]],'circa':true}")]
    [InlineData("-0043-03-15", "{'date-parts':[[-44,3,15]]}")]
    [InlineData("2017/..", "{'literal':'2017/..'}")]
    [InlineData("197X", "{'literal':'197X'}")]
    public void A_date_is_written_as_csl_can_hold_it(string issued, string expected)
    {
        Source source = Open(Source("s", "book", "Title") with { Dates = Variables(("issued", issued)) });
        Assert.Equal(Json("{'id':'s','type':'book','title':'Title','issued':" + expected + "}"), source.ToCslJson());
    }

    [Fact]
    public void Any_text_gives_valid_json_that_reads_back_the_same()
    {
        string title = string.Concat(Enumerable.Range(0, 0x180).Select(i => (char)i)) + "\u2028\u2029\"\\/</script>\U0001F600汉";
        Source source = Open(Source("s", "book", title));
        using JsonDocument json = JsonDocument.Parse(source.ToCslJson());
        Assert.Equal(title, json.RootElement.GetProperty("title").GetString());

        Source broken = Open(Source("s", "book", "a\uD800b"));
        Assert.Contains(@"a\ud800b", broken.ToCslJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_untitled_source_has_its_description_in_brackets_for_a_title()
    {
        using JsonDocument json = JsonDocument.Parse(Open(Source("s") with { Description = Text("untitled article") }).ToCslJson());
        Assert.Equal("[untitled article]", json.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void A_record_out_of_use_says_so_and_why_and_leads_to_what_takes_its_place()
    {
        BoundDeprecation deprecation = new(List(new RecordName("new", "New"), new RecordName("newer", "Newer")), Text("A slip.", "笔误。"));
        ConceptLibrary library = LibraryBuilder.Open(
        [
            Source("old") with { Deprecation = deprecation }, Source("new"), Source("newer"),
            Person("old", "Old") with { Deprecation = deprecation }, Person("new", "New"), Person("newer", "Newer"),
            Occasion("old", "Old") with { Deprecation = deprecation }, Occasion("new", "New"), Occasion("newer", "Newer"),
        ]);
        (Source source, Agent agent, Event occasion) = (library.Sources["old"], library.Agents["old"], library.Events["old"]);

        Assert.All([source.IsDeprecated, agent.IsDeprecated, occasion.IsDeprecated], Assert.True);
        Assert.All([source.Reason, agent.Reason, occasion.Reason], reason => Assert.Equal(("A slip.", "笔误。"), (reason!.ToString(), reason.In("zh-Hans").Text)));
        Assert.Equal([library.Sources["new"], library.Sources["newer"]], source.ReplacedBy);
        Assert.Equal([library.Agents["new"], library.Agents["newer"]], agent.ReplacedBy);
        Assert.Equal([library.Events["new"], library.Events["newer"]], occasion.ReplacedBy);
    }

    [Fact]
    public void A_record_out_of_use_may_have_neither_a_successor_nor_a_reason()
    {
        Source source = Open(Source("s") with { Deprecation = new(default, null) });

        Assert.True(source.IsDeprecated);
        Assert.Null(source.Reason);
        Assert.Empty(source.ReplacedBy);
    }

    [Fact]
    public void A_record_in_use_is_not_deprecated()
    {
        Source source = Open(Source("s"));

        Assert.False(source.IsDeprecated);
        Assert.Null(source.Reason);
        Assert.Empty(source.ReplacedBy);
    }

    private static string Json(string singleQuoted) => singleQuoted.Replace('\'', '"');

    private static Source Open(BoundSource source) => LibraryBuilder.Open([source, .. People]).Sources[source.Id];

    private static Definitions.EquatableArray<BoundVariable> Variables(params (string Name, string Value)[] variables) =>
        new([.. variables.Select(variable => new BoundVariable(variable.Name, variable.Value))]);
}
