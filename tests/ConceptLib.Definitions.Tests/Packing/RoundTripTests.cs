extern alias runtime;

using System.Text;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Packing;
using Runtime = runtime::ConceptLib;

namespace ConceptLib.Definitions.Tests.Packing;

/// <summary>What the engine packs, the runtime reads.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Languages = ["en", "de", "zh-Hans"];

    private static readonly BoundLibrary Header = new(
        "acme", "Acme", Text("Title", "Titel", "标题"), Text("Description", null, "说明"), new(Languages), 0, "CC-BY-4.0", "https://example.org/", "1.2.3",
        true, default, EquatableArray.Of(new BoundRelationType("causes", "caused-by", "Causes", null)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65)]
    [InlineData(700)]
    public void Text_in_is_text_out(int count)
    {
        Random random = new(count);
        BoundConcept[] concepts = [.. Enumerable.Range(0, count).Select(number => Concept(number, random))];

        Runtime.ConceptLibrary library = Load(concepts);

        Assert.Equal(count, library.All.Count);
        Assert.Equal(concepts.Select(concept => concept.Id).Order(StringComparer.Ordinal), library.All.Select(concept => concept.Id));
        foreach (BoundConcept expected in concepts)
        {
            Runtime.Concept actual = library[expected.Id];
            Assert.Equal(expected.Labels.Select(label => (Languages[label.Language], label.Text)), actual.Labels.Select(label => (label.Language, label.Text)));
            AssertText(expected.Definition!.Text!, actual.Definition!.Text);
            AssertText(expected.Definitions[0].Text!, actual.Definitions[0].Text);
            Assert.Equal(expected.Definitions[0].Attribution, actual.Definitions[0].Attribution);
            BoundQuote quote = (BoundQuote)expected.Quotes[0];
            Assert.Equal((quote.Text, quote.Attribution, quote.Apparatus.Citations[0].Locator), (actual.Quotes[0].Text, actual.Quotes[0].Attribution, actual.Quotes[0].Locator));
            AssertText(quote.Apparatus.Notes[0].Text, actual.Quotes[0].Note!.Text);
            Assert.Contains(library.Find(expected.Labels[0].Text), match => match.Concept.Id == expected.Id);
        }
    }

    [Theory]
    [InlineData(5_000_000)]
    [InlineData(20_000_000)]
    public void A_record_longer_than_any_page_is_read_back_with_its_neighbours(int length)
    {
        string text = new('y', length);
        BoundConcept longest = Concept(1, new Random(1)) with { Notes = EquatableArray.Of(new BoundNote(NoteKind.Note, Text(text, text, null), default)) };

        Runtime.ConceptLibrary library = Load([Concept(0, new Random(0)), longest, Concept(2, new Random(2))]);

        Assert.Equal(text, library["concept-1"].Notes[0].Text);
        Assert.Equal(text, library["concept-1"].Notes[0].Text.In("de").Text);
        Assert.All(["concept-0", "concept-2"], id => Assert.Equal("2013/..", library[id].Definition!.Date!.ToString()));
    }

    [Fact]
    public void A_bucket_of_more_than_4095_records_on_as_many_pages_is_read_back()
    {
        const int Count = 4_200;
        string filler = new('z', 9_000);
        int mask = BucketPacker.CountFor(Count, BucketPacker.MaximumForConcepts) - 1;
        BoundConcept pattern = Concept(0, new Random(0));
        string[] ids = [.. Enumerable.Range(0, int.MaxValue).Select(number => $"c{number}").Where(id => (StableHash.Of(id) & mask) == 0).Take(Count)];

        Runtime.ConceptLibrary library = Load([.. ids.Select(id => pattern with { Id = id, Notes = EquatableArray.Of(new BoundNote(NoteKind.Note, Text(id + filler, null, null), default)) })]);

        Assert.Equal(ids.Order(StringComparer.Ordinal), library.All.Select(concept => concept.Id));
        Assert.All(ids, id => Assert.Equal(id + filler, library[id].Notes[0].Text));
        Assert.Equal(Count, library.Sources["book"].Quotes.Count);
    }

    [Fact]
    public void Header_is_read_back()
    {
        Runtime.ConceptLibrary library = Load([]);

        Assert.Equal(("acme", "CC-BY-4.0", "https://example.org/", "1.2.3"), (library.Id, library.License, library.BaseIri, library.Version));
        Assert.Equal(Languages, library.Languages);
        AssertText(Header.Title!, library.Title!);
        AssertText(Header.Description!, library.Description!);
        Assert.Contains(library.RelationTypes, type => type.Id == "caused-by" && type.Inverse.Id == "causes");
    }

    [Fact]
    public void References_are_found_from_the_other_end()
    {
        Runtime.ConceptLibrary library = Load([.. Enumerable.Range(0, 40).Select(number => Concept(number, new Random(number)))]);

        Assert.Equal(40, library.Sources["book"].Quotes.Count);
        Assert.Equal(40, library.Agents["speaker"].Quotes.Count);
        Assert.Equal(40, library.Events["speech"].Quotes.Count);
        Assert.Equal(["book"], library.Agents["speaker"].Sources.Select(source => source.Id));
        Assert.Equal(["speech"], library.Agents["speaker"].Events.Select(occasion => occasion.Id));
        Assert.Equal(["concept-1"], library["concept-0"].Narrower.Select(concept => concept.Id));
    }

    [Fact]
    public void Fields_of_sources_agents_and_events_are_read_back()
    {
        Runtime.ConceptLibrary library = Load([]);
        Runtime.Source source = library.Sources["book"];
        Runtime.Agent agent = library.Agents["speaker"];
        Runtime.Event occasion = library.Events["speech"];

        Assert.Equal(("book", "A Book, 2018", "2018", new string('a', 64), "Press"), (source.Type, source.Name, source.Issued?.ToString(), source.TextHash, source["publisher"]));
        AssertText(Text("A Book", "Ein Buch", null), source.Title!);
        Assert.Equal(("Speaker", "Fam", "Giv", "2010/2012"), (agent.Name.ToString(), agent.Family, agent.Given, agent.Roles[0].Period?.ToString()));
        Assert.Equal(("A speech", "2013-03-23", "Moscow"), (occasion.Label, occasion.Date?.ToString(), occasion.Place?.ToString()));
        Assert.Equal("probably", source.Notes[0].Text.ToString());
        Assert.Equal(Runtime.Certainty.Inferred, source.CertaintyOf("title"));
    }

    private static void AssertText(BoundText expected, Runtime.LocalizedText actual)
    {
        Assert.Equal(expected.Languages.Select(text => Languages[text.Language]), actual.Languages);
        Assert.All(expected.Languages, text => Assert.Equal(text.Text, actual.In(Languages[text.Language]).Text));
    }

    private static BoundConcept Concept(int number, Random random)
    {
        BoundApparatus apparatus = new(
            EquatableArray.Of(new BoundCitation(Book, RandomText(random, 20), null)),
            EquatableArray.Of(new BoundNote(NoteKind.Usage, RandomText(random), default)),
            default);
        EquatableArray<AgentReference> speaker = EquatableArray.Of(Speaker);
        BoundQuote quote = new(
            "q", RandomText(random, 400), speaker, QuoteForm.Direct, RandomText(random, 30), new("speech", "Speech", "A speech"), "2013-03-23",
            Stance.Opposes, null, default, null, VerificationStatus.Segmented, apparatus);
        BoundDefinition definition = new(RandomText(random), null, speaker, RandomText(random, 30), "2013/..", "2013/..", null, false, apparatus);
        BoundRelation[] relations = number == 1
            ? [new("broader", new("concept-0", "Concept0", "zero"), RandomText(random), default, null, null, BoundApparatus.None)]
            : [];
        return new(
            $"concept-{number}", $"Concept{number}", null, null, null, ConceptStatus.Current, null,
            EquatableArray.Of(Label(0, random), Label(2, random)),
            definition with { AccordingTo = default, Attribution = null },
            EquatableArray.Of(definition), default, EquatableArray.Of<BoundQuoteEntry>(quote), new(relations), default, default, false);
    }

    private static SourceReference Book { get; } = new("book", "Book", "A Book, 2018", null);

    private static AgentReference Speaker { get; } = new("speaker", "Speaker", "Speaker");

    private static BoundRecord[] Others { get; } =
    [
        new BoundSource(
            "book", "Book", "book", "A Book, 2018", Text("A Book", "Ein Buch", null), null,
            EquatableArray.Of(new BoundContributor("author", EquatableArray.Of(Speaker))),
            EquatableArray.Of(new BoundVariable("publisher", "Press")),
            EquatableArray.Of(new BoundVariable("issued", "2018")),
            new string('a', 64),
            new(default, EquatableArray.Of(new BoundNote(NoteKind.Note, Text("probably", null, null), default)), EquatableArray.Of(new BoundCertainty("title", Certainty.Inferred))),
            null),
        new BoundAgent(
            "speaker", "Speaker", AgentType.Person, Text("Speaker", null, "说话者"), "Fam", "Giv",
            EquatableArray.Of(new BoundAgentRole(Text("Minister", null, null), "2010/2012", BoundApparatus.None)), BoundApparatus.None, null),
        new BoundEvent(
            "speech", "Speech", "speech", EquatableArray.Of(new BoundLabel(0, LabelStatus.Preferred, "A speech", BoundApparatus.None)), null,
            "2013-03-23", Text("Moscow", "Moskau", null), EquatableArray.Of(Speaker), BoundApparatus.None, null),
    ];

    private static Runtime.ConceptLibrary Load(BoundConcept[] concepts)
    {
        PackedLibraryText packed = LibraryPacker.Pack(Header, [.. concepts, .. Others]);
        return new Runtime.CompilerServices.InMemoryLibrary(
            packed.Header, Buckets(packed.Concepts), Buckets(packed.Sources), Buckets(packed.Agents), Buckets(packed.Events),
            [.. packed.LabelShards], [.. packed.ReferenceShards]).Library;
    }

    private static Runtime.CompilerServices.InMemoryBucket[] Buckets(EquatableArray<PackedBucketText> buckets) =>
        [.. buckets.Select(bucket => new Runtime.CompilerServices.InMemoryBucket(bucket.Index, [.. bucket.Pages]))];

    private static BoundText Text(params string?[] byLanguage) => new(
        byLanguage.Select((text, language) => text is null ? null : new BoundLanguageText(language, text, default)).OfType<BoundLanguageText>().ToEquatableArray());

    private static BoundLabel Label(int language, Random random) =>
        new(language, LabelStatus.Preferred, "l" + RandomText(random, 12), BoundApparatus.None);

    private static BoundText RandomText(Random random) => Text(RandomText(random, 200), random.Next(3) == 0 ? RandomText(random, 200) : null, random.Next(2) == 0 ? RandomText(random, 90) : null);

    /// <summary>Any Unicode text: control characters, quotation marks, letters of all planes.</summary>
    private static string RandomText(Random random, int longest)
    {
        StringBuilder text = new();
        for (int i = random.Next(1, longest); i > 0; i--)
        {
            int limit = random.Next(4) switch { 0 => 0x80, 1 => 0x3000, 2 => 0xFFFF, _ => 0x10FFFF };
            int codePoint = random.Next(1, limit);
            text.Append(Rune.IsValid(codePoint) ? new Rune(codePoint).ToString() : "\\");
        }

        return text.ToString();
    }
}
