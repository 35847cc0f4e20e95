using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Definitions.Tests.Binding;

public sealed class QuoteLockTests : BindingTest
{
    private const string Words = "Peace is kept.";
    private static readonly string s_source = TextHash.Of("The text.");

    [Fact]
    public void Verdict_of_the_lock_is_that_of_the_quote() =>
        Assert.Equal(VerificationStatus.Segmented, Quote(Words, "book", s_source, [], Lock("segmented")).Verification);

    [Fact]
    public void Quote_that_the_lock_does_not_know_is_unverified() =>
        Assert.Equal(VerificationStatus.Unverified, Quote(Words, "book", s_source, [], """{ "peace/other": { "verdict": "exact" } }""").Verification);

    [Fact]
    public void Quote_edited_since_it_was_verified_is_unverified_and_reported_at_its_words() =>
        Assert.Equal(
            VerificationStatus.Unverified,
            Quote("Peace was kept.", "book", s_source, ["peace.yaml(3,25): CL0312 The quote 'q' was edited since it was compared with its source. Compare it again: conceptlib verify --texts FOLDER --write."], Lock("exact")).Verification);

    [Fact]
    public void Quote_said_to_stand_in_another_source_is_reported_too() =>
        Assert.Equal(VerificationStatus.Unverified, Quote(Words, "other", s_source, ["peace.yaml(3,25): CL0312 The quote 'q' was edited since it was compared with its source. Compare it again: conceptlib verify --texts FOLDER --write."], Lock("exact")).Verification);

    [Fact]
    public void Source_whose_pinned_text_is_another_turns_its_quotes_to_source_changed() =>
        Assert.Equal(
            VerificationStatus.SourceChanged,
            Quote(Words, "book", TextHash.Of("Another text."), ["peace.yaml(3,25): CL0313 The quote 'q' was compared with another text than the one that 'book' pins now. Compare it again: conceptlib verify --texts FOLDER --write."], Lock("exact")).Verification);

    [Fact]
    public void Lock_that_was_written_is_read_without_a_problem_whatever_stands_around_the_words()
    {
        string context = string.Concat(Enumerable.Range(1, 0x24F).Select(i => (char)i)) + "\u2028\uFEFF\uD83D\uDE00汉\uD83D";
        QuoteVerdict verdict = new(VerificationStatus.Normalized, Foldings.WhiteSpace | Foldings.LineEndHyphens, new([new(1, 5), new(9, 12)]), context, context, default);

        string json = QuoteLockWriter.Write([
            new("b/q", TextHash.Of("b"), "book", null, verdict),
            new("a/q", TextHash.Of("a"), "book", s_source, verdict),
            new("a/absent", TextHash.Of("a"), "book", s_source, verdict with { Status = VerificationStatus.Absent }),
        ]);
        ParsedFile file = DefinitionReader.Read(QuoteLockWriter.FileName, json, ReaderLimits.Default);

        Assert.Empty(file.Problems);
        Assert.Equal(
            [("a/q", TextHash.Of("a"), "book", s_source, VerificationStatus.Normalized), ("b/q", TextHash.Of("b"), "book", null, VerificationStatus.Normalized)],
            Assert.IsType<QuoteLockFile>(file.Content).Quotes.Select(quote => (quote.Id, quote.TextHash, quote.Source, quote.SourceHash, quote.Verdict)));
        using var parsed = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal(["white-space", "line-end-hyphens"], parsed.RootElement.GetProperty("a/q").GetProperty("foldings").EnumerateArray().Select(folding => folding.GetString()));
    }

    [Fact]
    public void Lock_without_quotes_is_a_file_too() =>
        Assert.Empty(DefinitionReader.Read(QuoteLockWriter.FileName, QuoteLockWriter.Write([]), ReaderLimits.Default).Problems);

    private static string Lock(string verdict) =>
        $$"""{ "peace/q": { "text": "{{TextHash.Of(Words)}}", "source": "book", "source-text": "{{s_source}}", "verdict": "{{verdict}}" } }""";

    private static BoundQuote Quote(string words, string source, string pinned, string[] problems, string locks)
    {
        Library library = Library.Of(
            ("sources.yaml", $"book: {{ type: book, title: Book, text: {{ file: book.txt, sha256: '{pinned}' }} }}\nother: {{ type: book, title: Other }}"),
            Concept("peace", $"quotes: [{{ id: q, text: {words}, source: {source} }}]"),
            (QuoteLockWriter.FileName, locks));
        Assert.Equal(problems, library.AllProblems());
        return Assert.IsType<BoundQuote>(library.Record<BoundConcept>("peace").Quotes[0]);
    }
}
