using System.Text;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Definitions.Tests.Packing;

public sealed class PackingTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(129, 4)]
    [InlineData(10_000, 256)]
    [InlineData(1_000_000, 256)]
    public void Buckets_are_a_power_of_two_for_64_records_each(int records, int buckets) =>
        Assert.Equal(buckets, BucketPacker.CountFor(records, BucketPacker.MaximumForConcepts));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(512, 1)]
    [InlineData(513, 2)]
    [InlineData(50_000, 32)]
    public void Shards_are_a_power_of_two_for_512_concepts_each(int concepts, int shards) =>
        Assert.Equal(shards, IndexShards.CountFor(concepts));

    [Fact]
    public void Plain_source_is_packed_as_documented()
    {
        BoundSource source = new("book", "Book", "book", "A Book", Text("A Book"), null, default, default, default, null, BoundApparatus.None, null);

        PackedRecord packed = RecordPacker.Pack(source, languageCount: 2);

        // Six fields; the first is: type, name, one text in language 0 without links, no text.
        Assert.Equal("6" + "N" + "00000" + "5book" + "7A Book" + "10" + "7A Book" + "0" + "0", packed.Body);
        Assert.Equal([""], packed.LanguageBodies);
        Assert.Equal(StableHash.Of("book"), packed.Hash);
    }

    [Fact]
    public void Text_of_another_language_stands_in_its_own_body()
    {
        BoundText title = new(EquatableArray.Of(new BoundLanguageText(0, "A", default), new BoundLanguageText(1, "Ein", default)));
        BoundSource source = new("book", "Book", "book", "A", title, title, default, default, default, null, BoundApparatus.None, null);

        PackedRecord packed = RecordPacker.Pack(source, languageCount: 2);

        Assert.Equal(["24Ein4Ein"], packed.LanguageBodies);
        Assert.DoesNotContain("Ein", packed.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_bucket_has_an_index_and_no_page()
    {
        PackedBucketText bucket = BucketPacker.Pack([], languageCount: 2);

        Assert.Equal("000" + "0" + "000" + "0000" + "02" + "000" + "000", bucket.Index);
        Assert.True(bucket.Pages.IsEmpty);
    }

    [Fact]
    public void Slots_stand_in_ordinal_order_of_ids_whatever_the_order_given()
    {
        PackedRecord[] records = [Record("b", "B"), Record("a-", "A"), Record("B", "C"), Record("a", "D")];

        PackedBucketText bucket = BucketPacker.Pack(records, languageCount: 1);

        Assert.EndsWith("B" + "a" + "a-" + "b", bucket.Index, StringComparison.Ordinal);
        Assert.Equal(["004" + "001" + "002" + "003" + "CDAB"], bucket.Pages);
        Assert.Equal(bucket, BucketPacker.Pack(records.Reverse(), languageCount: 1));
    }

    [Fact]
    public void Page_ends_before_16384_characters_unless_one_record_alone_is_longer()
    {
        PackedRecord[] records = [.. Enumerable.Range(0, 10).Select(i => Record($"r{i}", new string('x', i == 4 ? 20_000 : 5_000)))];

        PackedBucketText bucket = BucketPacker.Pack(records, languageCount: 1);

        Assert.Equal(["003", "001", "001", "003", "002"], bucket.Pages.Select(page => page[..3]));
        Assert.All(bucket.Pages, page => Assert.True(page[..3] == "001" || page.Length <= 16_384));
    }

    [Fact]
    public void Page_of_exactly_the_limit_is_not_split()
    {
        PackedRecord[] records = [Record("a", new string('x', 8_000)), Record("b", new string('x', 16_384 - 8_000 - (2 * 3)))];

        Assert.Single(BucketPacker.Pack(records, languageCount: 1).Pages);
        Assert.Equal(2, BucketPacker.Pack([records[0], records[1] with { Body = records[1].Body + "x" }], languageCount: 1).Pages.Count);
    }

    [Fact]
    public void Lengths_are_those_of_the_strings_that_are_packed()
    {
        Random random = new(7);
        for (int count = 0; count < 90; count += 11)
        {
            PackedRecord[] slots =
            [
                .. Enumerable.Range(0, count).Select(i => Record($"r{i:d2}", new string('x', random.Next(4_000))) with
                {
                    LanguageBodies = EquatableArray.Of(random.Next(3) == 0 ? new string('y', random.Next(900)) : "", ""),
                }),
            ];

            PackedBucketText bucket = BucketPacker.Pack(slots, languageCount: 3);

            Assert.Equal([bucket.Index.Length, .. bucket.Pages.Select(static page => page.Length)], BucketPacker.Lengths(slots, languageCount: 3));
        }
    }

    [Fact]
    public void Long_pages_are_padded_to_few_sizes_and_short_ones_are_not()
    {
        PackedRecord[] records = [.. Enumerable.Range(0, 60).Select(i => Record($"r{i}", new string(i % 2 == 0 ? 'x' : '国', 3_000 + (17 * i))))];

        PackedBucketText bucket = BucketPacker.Pack(records, languageCount: 1);

        Assert.All(bucket.Pages.Where(static page => page.Length >= 4_096), page => Assert.Equal(0, Encoding.UTF8.GetByteCount(page) % 256));
        Assert.True(bucket.Pages.Count > 10);
        Assert.Equal(["001" + new string('国', 4_092)], BucketPacker.Pack([Record("a", new string('国', 4_092))], languageCount: 1).Pages);
    }

    [Fact]
    public void Label_shard_holds_each_entry_once_and_ascending_in_any_order_of_input()
    {
        IndexEntry[] entries = [new(7, 2), new(7, 1), new(64, 3), new(7, 2)];

        Assert.Equal("000007" + "000001" + "000007" + "000002" + "000010" + "000003", LabelShardPacker.Pack(entries));
        Assert.Equal(LabelShardPacker.Pack(entries), LabelShardPacker.Pack(entries.Reverse()));
    }

    [Fact]
    public void Empty_shards_have_no_entries()
    {
        Assert.Equal("", LabelShardPacker.Pack([]));
        Assert.Equal("0000", ReferenceShardPacker.Pack([]));
    }

    [Fact]
    public void Reference_shard_lists_ids_ascending_and_once() => Assert.Equal(
        "0002" + "000007" + "0000" + "000008" + "000F" + "002" + "000001" + "000002" + "001" + "000001",
        ReferenceShardPacker.Pack([new(8, 1), new(7, 2), new(7, 1), new(7, 2)]));

    [Fact]
    public void Keys_are_the_folded_labels_and_all_that_is_referred_to()
    {
        SourceReference book = new("book", "Book", "A Book", null);
        BoundApparatus cited = new(EquatableArray.Of(new BoundCitation(book, null, null)), default, default);
        BoundQuote quote = new("q", "Q", EquatableArray.Of(new AgentReference("xi", "Xi", "Xi")), QuoteForm.Direct, "", new("speech", "Speech", "S"), null, null, new("war", "w"), default, null, VerificationStatus.Unverified, cited);
        BoundConcept concept = new(
            "peace", "Peace", null, null, null, ConceptStatus.Current, null, EquatableArray.Of(new BoundLabel(0, LabelStatus.Preferred, "Mutual  Respect", BoundApparatus.None)),
            null, default, default, EquatableArray.Of<BoundQuoteEntry>(quote, new BoundQuoteLink(new("war", "v"), null)),
            EquatableArray.Of(new BoundRelation("related", new("trade", "Trade", "trade"), null, default, null, null, BoundApparatus.None)), default, default, false);

        PackedKeys keys = RecordPacker.Keys(concept);

        Assert.Equal([StableHash.Of("mutual respect")], keys.Labels);
        string[] expected = ["c:trade", "q:war/w", "q:war/v", "s:book", "a:xi", "e:speech"];
        Assert.Equal(expected.Select(key => StableHash.Of(key)).Order(), keys.References);
    }

    [Fact]
    public void A_record_in_use_has_no_character_for_being_out_of_use()
    {
        BoundSource source = new("book", "Book", "book", "A Book", null, null, default, default, default, null, BoundApparatus.None, null);
        BoundAgent agent = new("wu", "Wu", AgentType.Person, Text("Wu"), null, null, default, BoundApparatus.None, null);
        BoundEvent occasion = new("fair", "Fair", null, default, null, null, null, default, BoundApparatus.None, null);
        BoundDeprecation replaced = new(EquatableArray.Of(new RecordName("other", "Other")), null);

        // The count of fields first, a digit each for their lengths, then the fields.
        Assert.Equal("6" + "E00000" + "5book" + "7A Book" + "0" + "0", RecordPacker.Pack(source, languageCount: 1).Body);
        Assert.Equal("7" + "E000008" + "5book" + "7A Book" + "0" + "0" + "1" + "6other" + "0", RecordPacker.Pack(source with { Deprecation = replaced }, languageCount: 1).Body);
        Assert.Equal("3" + "900" + "0" + "1" + "0" + "3Wu" + "0" + "0" + "0", RecordPacker.Pack(agent, languageCount: 1).Body);
        Assert.Equal("4", RecordPacker.Pack(agent with { Deprecation = replaced }, languageCount: 1).Body[..1]);
        Assert.Equal("3" + "500" + "00000", RecordPacker.Pack(occasion, languageCount: 1).Body);
        Assert.Equal("4", RecordPacker.Pack(occasion with { Deprecation = replaced }, languageCount: 1).Body[..1]);
    }

    private static PackedRecord Record(string id, string body) => new(id, StableHash.Of(id), body, default);

    private static BoundText Text(string text) => new(EquatableArray.Of(new BoundLanguageText(0, text, default)));
}
