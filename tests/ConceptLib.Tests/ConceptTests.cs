using static ConceptLib.Tests.LibraryBuilder;

namespace ConceptLib.Tests;

public class ConceptTests
{
    private readonly ConceptLibrary _library = SampleLibrary.Open();

    [Fact]
    public void A_concept_says_what_its_record_holds()
    {
        Concept concept = _library["new-type"];
        Assert.Equal("new-type", concept.Id);
        Assert.Same(_library, concept.Library);
        Assert.Null(concept.Kind);
        Assert.Equal(ConceptStatus.Draft, concept.Status);
        Assert.Equal("Not settled.", (string?)concept.Reason);
        Assert.Equal(["new type of relations", "new relations", "new-style relations", "新型国际关系"], concept.Labels.Select(label => label.Text));
        Assert.Equal(["en", "en", "en", "zh-Hans"], concept.Labels.Select(label => label.Language));
        Assert.Equal("title", concept.Labels[1].Citations[0].Locator);
        Mapping mapping = Assert.Single(concept.Mappings);
        Assert.Equal((MappingType.Close, "https://www.wikidata.org/entity/Q1"), (mapping.Type, mapping.Target));
        Assert.Equal((NoteKind.History, "Two names."), (concept.Notes[0].Kind, concept.Notes[0].Text));
        Assert.Equal("new type of relations [new-type]", concept.ToString());
        Assert.Equal("zero sum game <game theory> [zero-sum-game]", _library["zero-sum-game"].ToString());
    }

    [Fact]
    public void A_bare_concept_has_empty_lists_and_no_definition()
    {
        Concept concept = _library["zero-sum-game"];
        Assert.Null(concept.Definition);
        Assert.Null(concept.Reason);
        Assert.Empty(concept.Definitions);
        Assert.Empty(concept.Notes);
        Assert.Empty(concept.Quotes);
        Assert.Empty(concept.Mappings);
        Assert.Empty(concept.Events);
        Assert.Empty(concept.Citations);
        Assert.Equal(Verification.Unverified, concept.Verification);
    }

    [Fact]
    public void A_concept_without_labels_shows_its_id()
    {
        ConceptLibrary library = Open(Term("broken") with { Labels = default });
        Assert.Equal("broken", library["broken"].PreferredLabel.Text);
        Assert.Equal("en", library["broken"].LabelIn("fr").Language);
    }

    [Fact]
    public void A_definition_is_the_librarys_or_somebodys()
    {
        Concept concept = _library["new-type"];
        Definition own = concept.Definition!;
        Assert.Null(own.Attribution);
        Assert.Equal("A concept against zero-sum games.", own.Text);
        TextLink link = Assert.Single(own.Text.Links);
        Assert.Equal("zero-sum games", own.Text.ToString().Substring(link.Start, link.Length));
        Assert.Same(_library["zero-sum-game"], link.Concept);

        Definition foreign = concept.Definitions[1];
        Assert.Equal("U.S. officials, as reported in Wikipedia", foreign.Attribution);
        Assert.Equal(Stance.Questions, foreign.Stance);
        Assert.Equal("2013/2016", foreign.Date!.ToString());
        Assert.Same(_library.Agents["us-officials"], Assert.Single(foreign.AccordingTo));
        Assert.Null(foreign.Quote);
    }

    [Fact]
    public void A_verbatim_definition_takes_from_its_quote_what_it_does_not_say()
    {
        Definition verbatim = _library["new-type"].Definitions[0];
        Quote quote = _library["new-type"].Quotes[0];
        Assert.Same(quote, verbatim.Quote);
        Assert.Equal(quote.Text, verbatim.Text);
        Assert.Equal(quote.Attribution, verbatim.Attribution);
        Assert.Equal(quote.Date, verbatim.Date);
        Assert.Equal(Stance.Advocates, verbatim.Stance);
        Assert.Equal(quote.Citations, verbatim.Citations);
        Assert.Equal(quote.Speakers, verbatim.AccordingTo);
    }

    [Fact]
    public void A_quote_says_whose_words_it_is_and_where_they_stand()
    {
        Quote quote = _library["new-type"].Quotes[1];
        Assert.Equal("new-type/moscow", quote.Id);
        Assert.Same(_library.Agents["xi"], quote.Speaker);
        Assert.Equal(QuoteForm.Direct, quote.Form);
        Assert.Same(_library.Events["moscow"], quote.Event);
        Assert.Same(_library.Sources["wikipedia"], quote.Source);
        Assert.Null(quote.Locator);
        Assert.Equal("section 2", _library["new-type"].Quotes[0].Locator);
        Assert.Null(quote.Note);
        Assert.Equal(Certainty.Stated, quote.CertaintyOf("speaker"));
    }

    [Fact]
    public void Reported_words_are_not_printed_in_quotation_marks()
    {
        Assert.StartsWith("“All countries should.”", _library["new-type"].Quotes[1].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("All countries must.", _library["new-type"].Quotes[2].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_stands_with_two_concepts_is_one_instance_with_a_stance_to_each()
    {
        Quote quote = _library["mutual-respect"].Quotes.Single();
        Assert.Same(_library["new-type"].Quotes[0], quote);
        Assert.Equal(Stance.Advocates, _library["new-type"].StanceOf(quote));
        Assert.Equal(Stance.Describes, _library["mutual-respect"].StanceOf(quote));
        Assert.Null(_library["respect"].StanceOf(quote));
        Assert.Equal(["new-type", "mutual-respect"], quote.Concepts.Select(concept => concept.Id));
    }

    [Fact]
    public void Versions_of_a_quote_are_found_from_each_of_them()
    {
        IReadOnlyList<Quote> quotes = _library["new-type"].Quotes;
        Assert.Equal([quotes[2]], quotes[1].Versions);
        Assert.Equal([quotes[1]], quotes[2].Versions);
        Assert.Same(quotes[1], quotes[2].VersionOf);
        Assert.Empty(quotes[0].Versions);
    }

    [Fact]
    public void Quotes_that_are_versions_of_each_other_do_not_go_on_for_ever()
    {
        ConceptLibrary library = Open(
            Term("a") with
            {
                Quotes = List<Definitions.Binding.BoundQuoteEntry>(
                    Quote("x", "X", "s", versionOf: new("a", "y")),
                    Quote("y", "Y", "s", versionOf: new("a", "x"))),
            },
            Source("s"));
        Assert.Equal("a/y", Assert.Single(library["a"].Quotes[0].Versions).Id);
        Assert.Equal("a/x", Assert.Single(library["a"].Quotes[1].Versions).Id);
    }

    [Fact]
    public void Relations_keep_each_view_and_their_role()
    {
        IReadOnlyList<Relation> views = _library["mutual-respect"].RelationsOf(RelationType.PartOf);
        Assert.Equal(["foundation of new-type, Zhengyang Wu", "important premise of new-type, Xu Bu"], views.Select(r => $"{r.Role} of {r.Target.Id}, {r.Attribution}"));
        Assert.Equal("基础", views[0].Role!.In("zh").Text);
        Assert.Equal([_library["new-type"]], _library["mutual-respect"].PartOf);
    }

    [Fact]
    public void An_inverse_is_derived_with_its_attribution()
    {
        Relation inverse = Assert.Single(_library["zero-sum-game"].Relations);
        Assert.Equal(RelationType.OpposedBy, inverse.Type);
        Assert.True(inverse.IsDerived);
        Assert.Equal("Wang Yi in 2016", inverse.Attribution);
        Assert.Same(_library["new-type"], inverse.Target);
        Assert.Equal([_library["new-type"]], _library["zero-sum-game"].OpposedBy);
        Assert.Equal(2, _library["new-type"].RelationsOf(RelationType.HasPart).Count);
        Assert.Equal([_library["mutual-respect"]], _library["new-type"].HasPart);
    }

    [Fact]
    public void A_relation_written_on_both_sides_appears_once()
    {
        Relation only = Assert.Single(_library["mutual-respect"].RelationsOf(RelationType.Broader));
        Assert.False(only.IsDerived);
        Assert.False(Assert.Single(_library["respect"].RelationsOf(RelationType.Narrower), r => r.Target.Id == "mutual-respect").IsDerived);
    }

    [Fact]
    public void Broader_concepts_are_followed_to_the_end_and_round_a_ring() =>
        Assert.Equal(["respect", "attitude"], _library["mutual-respect"].BroaderTransitive().Select(concept => concept.Id));

    [Fact]
    public void A_relation_type_of_the_library_has_its_inverse()
    {
        ConceptLibrary library = Open(
            Library(new Definitions.Binding.BoundRelationType("influences", "influenced-by", "Influences", null)),
            Term("a") with { Relations = List(Relation("influences", "b")) },
            Term("b"));
        Assert.Equal(new RelationType("influenced-by", "influences"), Assert.Single(library["b"].Relations).Type);
        Assert.Contains(library.RelationTypes, type => type.Id == "influenced-by" && type.Inverse.Id == "influences");
        Assert.Equal(11, library.RelationTypes.Count);
    }

    [Fact]
    public void Events_and_citations_come_each_once_in_the_order_of_first_use()
    {
        Concept concept = _library["new-type"];
        Assert.Equal([_library.Events["moscow"]], concept.Events);
        Assert.Equal(
            ["wu-2018 section 1", "wu-2018 section 2", "wikipedia ", "wu-2018 ", "wikipedia lead", "wu-2018 title"],
            concept.Citations.Select(citation => $"{citation.Source.Id} {citation.Locator}"));
    }

    [Theory]
    [InlineData("en", "mutual respect", "en", "zh")]
    [InlineData("zh-Hans", "相互尊重", "zh-CN", "en")]
    [InlineData("zh-Hans", "相互尊重", "zh-Hans-CN", "en")]
    [InlineData("zh-Hans", "相互尊重", "zh_SG", "en")]
    [InlineData("zh-Hans", "相互尊重", "zh", "en")]
    [InlineData("zh-Hans", "相互尊重", "fr", "ZH-hans")]
    [InlineData("en", "mutual respect", "zh-TW", "en")]
    [InlineData("en", "mutual respect", "en-GB", "zh")]
    [InlineData("en", "mutual respect", "fr", "de")]
    public void A_label_is_found_in_the_first_language_that_fits(string language, string text, string first, string second)
    {
        Label label = _library["mutual-respect"].LabelIn(first, second);
        Assert.Equal((language, text), (label.Language, label.Text));
    }

    [Fact]
    public void A_text_is_given_in_the_language_asked_for_with_the_language_found()
    {
        LocalizedText text = _library["new-type"].Definitions[1].Text;
        Assert.Equal(["en", "zh-Hans"], text.Languages);
        Assert.Equal(new LocalizedString("未被采用的词。", "zh-Hans"), text.In("zh-CN"));
        Assert.Equal(new LocalizedString("A term not adopted.", "en"), text.In("de"));
        Assert.Equal("A term not adopted.", text);
        Assert.Null((string?)(LocalizedText?)null);
    }

    [Fact]
    public void A_seed_that_no_library_made_makes_no_concept() =>
        Assert.Throws<InvalidOperationException>(() => new Concept(default));
}
