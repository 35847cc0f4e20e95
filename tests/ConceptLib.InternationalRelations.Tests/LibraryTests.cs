namespace ConceptLib.InternationalRelations.Tests;

/// <summary>What holds for the content as compiled, whatever it grows to.</summary>
public sealed class LibraryTests
{
    public static TheoryData<string> Ids => [.. Concepts.Library.All.Select(concept => concept.Id)];

    private static IEnumerable<Quote> Quotes => Concepts.Library.All.SelectMany(concept => concept.Quotes).Distinct();

    [Fact]
    public void A_member_is_the_concept_that_the_library_finds()
    {
        Assert.True(Concepts.Library.TryGet("mutual-respect", out Concept? found));
        Assert.Same(Concepts.MutualRespect, found);
    }

    [Fact]
    public void A_kind_is_a_type_with_its_attributes()
    {
        Assert.All(Concepts.Library.OfKind<HistoricalSystem>(), system => Assert.NotNull(system.Period));
        Assert.Contains(Concepts.WestphalianSystem, Concepts.Library.OfKind<HistoricalSystem>());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_concept_is_found_by_every_label(string id)
    {
        Concept concept = Concepts.Library[id];

        Assert.All(concept.Labels, label => Assert.Contains(
            Concepts.Library.Find(label.Text, label.Language),
            match => match.Concept == concept));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_concept_has_a_definition_in_the_librarys_own_voice(string id) =>
        Assert.False(string.IsNullOrWhiteSpace(Concepts.Library[id].Definition?.Text));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_definition_of_others_and_each_quote_says_whose_it_is(string id)
    {
        Concept concept = Concepts.Library[id];

        Assert.All(concept.Definitions, definition => Assert.False(string.IsNullOrWhiteSpace(definition.Attribution)));
        Assert.All(concept.Quotes, quote => Assert.False(string.IsNullOrWhiteSpace(quote.Attribution)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_relation_is_seen_from_its_other_end(string id)
    {
        Concept concept = Concepts.Library[id];

        Assert.All(concept.Relations, relation => Assert.Contains(
            relation.Target.Relations,
            back => back.Target == concept && back.Type.Equals(relation.Type.Inverse)));
    }

    [Fact]
    public void A_quote_is_among_those_of_its_source_its_speakers_and_its_event()
    {
        Assert.NotEmpty(Quotes);
        Assert.All(Quotes, quote =>
        {
            Assert.Contains(quote, quote.Source.Quotes);
            Assert.All(quote.Speakers, speaker => Assert.Contains(quote, speaker.Quotes));
            if (quote.Event is { } occasion)
            {
                Assert.Contains(quote, occasion.Quotes);
            }
        });
    }

    [Fact]
    public void Each_quote_was_compared_with_its_source_and_stands_there() =>
        Assert.All(Quotes, quote => Assert.InRange(quote.Verification, Verification.Exact, Verification.Reordered));

    [Fact]
    public void Each_source_is_a_citation_and_valid_JSON_for_a_citation_processor()
    {
        Assert.NotEmpty(Concepts.Library.Sources);
        Assert.All(Concepts.Library.Sources, source =>
        {
            Assert.False(string.IsNullOrWhiteSpace(source.ToCitation()));
            using var json = System.Text.Json.JsonDocument.Parse(source.ToCslJson());
            Assert.Equal(source.Id, json.RootElement.GetProperty("id").GetString());
        });
    }
}
