using ConceptLib.CompilerServices;
using ConceptLib.Definitions.Binding;
using static ConceptLib.Tests.LibraryBuilder;
using Model = ConceptLib.Definitions.Model;

namespace ConceptLib.Tests;

public class ConceptLibraryTests
{
    private readonly ConceptLibrary _library = SampleLibrary.Open();

    [Fact]
    public void The_header_is_read()
    {
        Assert.Equal("test", _library.Id);
        Assert.Equal("测试概念", _library.Title!.In("zh-Hans").Text);
        Assert.Equal("Concepts for tests.", _library.Description);
        Assert.Equal(["en", "zh-Hans"], _library.Languages);
        Assert.Equal(("CC-BY-4.0", "https://example.org/", "1.2.3"), (_library.License, _library.BaseIri, _library.Version));
        Assert.Equal(9, _library.RelationTypes.Count);
    }

    [Fact]
    public void Catalogs_stand_in_the_order_of_ids()
    {
        Assert.Equal(["attitude", "mutual-respect", "new-type", "respect", "zero-sum-game"], _library.All.Select(concept => concept.Id));
        Assert.Equal(["us-officials", "wang", "wu", "xi"], _library.Agents.Select(agent => agent.Id));
        Assert.Equal(2, _library.Sources.Count);
        Assert.Same(_library.Events["moscow"], Assert.Single(_library.Events));
    }

    [Fact]
    public void Every_id_of_a_large_library_is_found_and_no_other()
    {
        string[] ids = [.. Enumerable.Range(0, 3000).Select(i => $"concept-{i}")];
        ConceptLibrary library = Open([.. ids.Select(id => Term(id))]);
        Assert.Equal(3000, library.All.Count);
        Assert.Equal(ids.Order(StringComparer.Ordinal), library.All.Select(concept => concept.Id));
        Assert.All(ids, id => Assert.Equal(id, library[id].Id));
        Assert.All(ids, id => Assert.False(library.TryGet(id + "x", out _)));
        Assert.All(ids, id => Assert.Equal(id, Assert.Single(library.Find("CONCEPT " + id[8..])).Concept.Id));
    }

    [Fact]
    public void An_empty_library_answers_every_question()
    {
        ConceptLibrary library = Open();
        Assert.Empty(library.All);
        Assert.False(library.TryGet("x", out _));
        Assert.Empty(library.Find("x"));
        Assert.Empty(library.Search("x"));
        Assert.False(library.TryGetQuote("x/y", out _));
    }

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        string hit = "mutual-respect";
        string miss = "mutual-disrespect";
        bool found = _library.TryGet(hit, out _) | _library.TryGet(miss, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            found &= _library.TryGet(hit, out _) && !_library.TryGet(miss, out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(found);
    }

    [Fact]
    public void A_missing_id_is_reported_with_the_nearest()
    {
        Assert.Contains("Did you mean 'mutual-respect'?", Assert.Throws<KeyNotFoundException>(() => _library["mutual-respct"]).Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'wikipedia'?", Assert.Throws<KeyNotFoundException>(() => _library.Sources["Wikipedia"]).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", Assert.Throws<KeyNotFoundException>(() => _library["qqq"]).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new-type/core", true)]
    [InlineData("new-type/absent", false)]
    [InlineData("absent/core", false)]
    [InlineData("mutual-respect/core", false)]
    [InlineData("core", false)]
    [InlineData("/", false)]
    [InlineData("", false)]
    public void A_quote_is_found_by_concept_and_id(string id, bool isThere)
    {
        Assert.Equal(isThere, _library.TryGetQuote(id, out Quote? quote));
        Assert.Equal(isThere ? id : null, quote?.Id);
    }

    [Theory]
    [InlineData("New  Relations", null, "new-type", LabelStatus.Admitted)]
    [InlineData("ＭＵＴＵＡＬ respect", null, "mutual-respect", LabelStatus.Preferred)]
    [InlineData("相互尊重", "zh-CN", "mutual-respect", LabelStatus.Preferred)]
    [InlineData("相互尊重", "zh", "mutual-respect", LabelStatus.Preferred)]
    [InlineData("new-style relations", "en-US", "new-type", LabelStatus.Hidden)]
    public void A_label_is_found_whatever_its_case_and_width(string text, string? language, string id, LabelStatus status)
    {
        LabelMatch match = Assert.Single(_library.Find(text, language));
        Assert.Equal((id, status), (match.Concept.Id, match.Label.Status));
    }

    [Theory]
    [InlineData("相互尊重", "en")]
    [InlineData("相互尊重", "zh-Hant")]
    [InlineData("mutual", null)]
    [InlineData("", null)]
    public void What_is_no_label_in_that_language_is_not_found(string text, string? language) => Assert.Empty(_library.Find(text, language));

    [Fact]
    public void Homographs_are_all_found_those_to_show_first()
    {
        ConceptLibrary library = Open(
            Term("range-b", Label("coverage"), Label("Range", status: Model.LabelStatus.Deprecated)),
            Term("range-a", Label("range")),
            Term("range-c", Label("range")));
        Assert.Equal(["range-a", "range-c", "range-b"], library.Find("range").Select(match => match.Concept.Id));
    }

    [Fact]
    public void Search_finds_beginnings_of_words_the_best_first()
    {
        ConceptLibrary library = Open(
            Term("a", Label("respect")),
            Term("b", Label("respectful tone")),
            Term("c", Label("mutual respect")),
            Term("d", Label("disrespect")),
            Term("e", Label("人类命运共同体")),
            Term("f", Label("other"), Label("respect", status: Model.LabelStatus.Hidden)));
        Assert.Equal(["a", "f", "b", "c"], library.Search("Respect").Select(match => match.Concept.Id));
        Assert.Equal(["c"], library.Search("resp mut").Select(match => match.Concept.Id));
        Assert.Equal(["e"], library.Search("命运").Select(match => match.Concept.Id));
        Assert.Empty(library.Search("espect"));
        Assert.Empty(library.Search("  "));
        Assert.Empty(library.Search("!?"));
    }

    [Fact]
    public void References_are_followed_back()
    {
        Source wu2018 = _library.Sources["wu-2018"];
        Assert.Equal(["new-type/core", "new-type/moscow-2"], wu2018.Quotes.Select(quote => quote.Id));
        Assert.Equal(["mutual-respect", "new-type"], wu2018.Concepts.Select(concept => concept.Id));

        Agent xi = _library.Agents["xi"];
        Assert.Equal(["new-type/moscow", "new-type/moscow-2"], xi.Quotes.Select(quote => quote.Id));
        Assert.Equal([_library.Events["moscow"]], xi.Events);
        Assert.Empty(xi.Sources);
        Assert.Equal([wu2018], _library.Agents["wu"].Sources);
        Assert.Equal(["mutual-respect", "new-type"], _library.Agents["wu"].Concepts.Select(concept => concept.Id));
        Assert.Equal(["new-type"], _library.Agents["us-officials"].Concepts.Select(concept => concept.Id));
        Assert.Equal(["new-type"], _library.Agents["wang"].Concepts.Select(concept => concept.Id));

        Event moscow = _library.Events["moscow"];
        Assert.Equal(["new-type/moscow", "new-type/moscow-2"], moscow.Quotes.Select(quote => quote.Id));
        Assert.Equal(["new-type"], moscow.Concepts.Select(concept => concept.Id));
        Assert.Equal([xi], moscow.Agents);
        Assert.Equal(("Moscow speech", "莫斯科"), (moscow.Label, moscow.Place!.In("zh").Text));
    }

    [Fact]
    public void A_reference_to_what_is_not_there_is_reported_by_name()
    {
        ConceptLibrary library = Open(Term("a") with { Relations = List(Relation("broader", "gone")) });
        string message = Assert.Throws<InvalidOperationException>(() => library["a"].Broader).Message;
        Assert.Contains("'gone'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_form_of_another_version_is_refused_by_name()
    {
        InMemoryLibrary packed = new("1" + "5test", [], [], [], [], [], []);
        string message = Assert.Throws<InvalidOperationException>(() => packed.Library).Message;
        Assert.Contains("version 1", message, StringComparison.Ordinal);
        Assert.Contains("version 2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_in_another_version_of_the_packed_form_is_refused_before_it_is_read()
    {
        InMemoryLibrary packed = new("1" + "5test", [new InMemoryBucket("?", ["?"])], [], [], [], [], []);
        string message = Assert.Throws<InvalidOperationException>(() => packed.Bucket(RecordTable.Concepts, 0).Concept(0)).Message;
        Assert.Contains("version 1", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_header_is_reported_as_damage()
    {
        InMemoryLibrary packed = new("2F", [], [], [], [], [], []);
        Assert.Contains("damaged", Assert.Throws<FormatException>(() => packed.Library).Message, StringComparison.Ordinal);
    }
}
