using ConceptLib.Definitions.Verification;

namespace ConceptLib.Generator.Tests;

/// <summary>A build that has the texts of sources compares quotes with them, and no more of them than an edit asks for.</summary>
public sealed class SourceTextTests
{
    private const string Text = "It is said that mutual respect is the important premise of all ties.";

    private readonly GeneratorHost _host = new(
        ("sources.yaml", "book: { type: book, title: Book, text: { file: folder/book.txt } }\nlost: { type: book, title: Lost, text: { file: lost.txt } }"),
        ("peace.yaml", "label: peace\ndefinition: Quiet.\nquotes: [{ id: q, text: mutual respect, source: book }]"),
        ("war.yaml", "label: war\ndefinition: Fighting.\nquotes: [{ id: q, text: the important premise, source: book }]"),
        ("word.yaml", "label: word\ndefinition: A sign.\nquotes: [{ id: q, text: a word, source: lost }]"),
        ("quotes.lock.json", $$"""{ "word/q": { "text": "{{TextHash.Of("a word")}}", "source": "lost", "verdict": "segmented" } }"""));

    [Fact]
    public void The_verdict_of_the_build_is_compiled_and_that_of_the_lock_where_a_text_is_missing()
    {
        GeneratorBuild build = _host.SetText("folder/book.txt", Text).BuildAndCheck("CL0321 sources.yaml(2,48)");
        ConceptLibrary library = build.LoadLibrary();

        Assert.Equal(
            [("peace", Verification.Exact), ("war", Verification.Exact), ("word", Verification.Segmented)],
            library.All.Select(concept => (concept.Id, concept.Verification)));
    }

    [Fact]
    public void Without_a_folder_of_texts_nothing_is_compared_and_nothing_missing() =>
        Assert.Equal(Verification.Unverified, _host.BuildAndCheck().LoadLibrary()["peace"].Verification);

    [Fact]
    public void A_quote_that_is_not_in_its_source_stops_the_build_at_its_words()
    {
        _host.SetText("folder/book.txt", Text).Edit("war.yaml", "the important premise", "this important premise");

        GeneratorBuild build = _host.Build();

        Assert.Equal(["CL0321 sources.yaml(2,48)", "CL0318 war.yaml(3,25)"], build.Problems);
        build.AssertCompiles();
    }

    [Fact]
    public void An_edited_quote_is_compared_again_and_no_other()
    {
        _host.SetText("folder/book.txt", Text).Build();

        Assert.Equal(1, _host.Edit("war.yaml", "the important premise", "important premise").Build().Ran(TrackingNames.Verified));
    }

    [Theory]
    [InlineData("label: peace", "# moved\nlabel: peace")]
    [InlineData("definition: Quiet.", "definition: Quiet.  # a comment")]
    public void A_moved_line_compares_nothing(string old, string moved)
    {
        _host.SetText("folder/book.txt", Text).Build();

        Assert.Equal(0, _host.Edit("peace.yaml", old, moved).Build().Ran(TrackingNames.Verified));
    }

    [Fact]
    public void A_new_concept_compares_its_own_quotes_alone()
    {
        _host.SetText("folder/book.txt", Text).Build();

        Assert.Equal(1, _host.Set("new.yaml", "label: new\ndefinition: Of today.").Build().Ran(TrackingNames.Verified));
    }

    [Fact]
    public void A_new_title_of_a_source_compares_the_record_alone()
    {
        _host.SetText("folder/book.txt", Text).Build();

        Assert.Equal(1, _host.Edit("sources.yaml", "title: Book", "title: Books").Build().Ran(TrackingNames.Verified));
    }

    [Fact]
    public void An_edited_text_is_compared_with_all()
    {
        GeneratorBuild before = _host.SetText("folder/book.txt", Text).Build();
        GeneratorBuild after = _host.SetText("folder/book.txt", Text.Replace("the important", "an important", StringComparison.Ordinal)).Build();

        Assert.Equal(["CL0321 sources.yaml(2,48)"], before.Problems);
        Assert.Equal(["CL0321 sources.yaml(2,48)", "CL0318 war.yaml(3,25)"], after.Problems);
    }

    [Fact]
    public void The_same_text_read_again_compares_nothing()
    {
        _host.SetText("folder/book.txt", Text).Build();

        Assert.Equal(0, _host.SetText("folder/book.txt", Text).Build().Ran(TrackingNames.Verified));
    }
}
