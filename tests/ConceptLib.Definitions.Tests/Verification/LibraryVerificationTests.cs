using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Definitions.Tests.Verification;

/// <summary>A library compared with texts: what is reported where.</summary>
public sealed class LibraryVerificationTests
{
    private const string Text = "It is said that mutual respect is the important premise of all ties between states.\nPage 7\nNothing else is said here.";

    [Fact]
    public void Quotes_that_stand_there_are_no_problem_and_each_has_its_verdict()
    {
        LibraryVerification verification = Verify(
            Record($"sha256: {TextHash.Of(Text)}, furniture: [[84, 90]]"),
            Quotes("the important premise", "all ties between states. Nothing else"));

        Assert.Equal([], Problems(verification));
        Assert.Equal(
            [("peace/q0", VerificationStatus.Exact), ("peace/q1", VerificationStatus.Segmented)],
            verification.Quotes.Select(quote => (quote.Id, quote.Verdict.Status)));
        Assert.All(verification.Quotes, quote => Assert.Equal(("book", TextHash.Of(Text)), (quote.SourceId, quote.SourceHash)));
    }

    [Theory]
    [InlineData(
        "mutual respect is the main foundation of all ties between states",
        "CL0318 The words of 'q0' are not those of 'book'. [-So-] stands in the source, {+so+} in the quote: mutual respect is the [-important premise-] {+main foundation+} of all ties between states")]
    [InlineData(
        "Nothing else is not said here",
        "CL0318 The words of 'q0' are not those of 'book'. [-So-] stands in the source, {+so+} in the quote: Nothing else is {+not+} said here")]
    [InlineData(
        "Partnerships between states are said to be built elsewhere, without alliances of any kind.",
        "CL0319 The words of 'q0' do not stand in 'book'. Most like them is: between states.")]
    [InlineData("Quite", "CL0319 The words of 'q0' do not stand in 'book'.")]
    public void A_quote_that_does_not_stand_there_is_an_error_at_its_words(string quote, string message) =>
        Assert.Equal([$"peace.yaml(4,24): {message}"], Problems(Verify(Record(), Quotes(quote))));

    [Fact]
    public void A_long_quote_is_shown_around_what_differs()
    {
        string words = string.Join(' ', Enumerable.Range(1, 40).Select(number => $"word{number}x"));
        string problem = Assert.Single(Problems(Verify(words, Record(), Quotes(words.Replace("word20x", "another", StringComparison.Ordinal)))));

        Assert.EndsWith(
            ": … word14x word15x word16x word17x word18x word19x [-word20x-] {+another+} word21x word22x word23x word24x word25x word26x …",
            problem,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_not_the_pinned_one_is_a_warning_at_its_hash_and_its_quotes_are_not_compared()
    {
        LibraryVerification verification = Verify(Record($"sha256: {new string('0', 64)}"), Quotes("the important premise", "words from nowhere"));

        Assert.Equal([$"sources.yaml(1,66): CL0320 The text in book.txt has another hash, {TextHash.Of(Text)}: no quote of 'book' is compared with it"], Problems(verification));
        Assert.All(verification.Quotes, quote => Assert.Equal(VerificationStatus.SourceChanged, quote.Verdict.Status));
    }

    [Fact]
    public void A_text_that_is_not_at_hand_is_a_warning_at_its_name()
    {
        LibraryVerification verification = Verify(Record().Replace("book.txt", "boook.txt", StringComparison.Ordinal), Quotes("the important premise"));

        Assert.Equal(["sources.yaml(1,48): CL0321 The folder of texts has no boook.txt: no quote of 'book' is compared."], Problems(verification));
        Assert.Equal(VerificationStatus.SourceUnavailable, Assert.Single(verification.Quotes).Verdict.Status);
    }

    [Fact]
    public void A_text_under_a_name_almost_that_is_suggested()
    {
        ParsedFile sources = Parse("sources.yaml", Record().Replace("book.txt", "boook.txt", StringComparison.Ordinal));
        TextsAtHand texts = TextsAtHand.Create([FileSummarizer.Summarize(sources.Content)], [new("book.txt", Text), new("other.txt", Text)]);

        Assert.EndsWith(
            "is compared. Did you mean 'book.txt'?",
            Assert.Single(FileVerifier.Verify(sources.Content, texts).Problems.Select(problem => problem.Rule.Message(problem.Arguments))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("furniture: [[84, 900]]", 84, 900)]
    [InlineData("reading-order: [{ range: [0, 118], read: [[10, 20], [0, 10]] }]", 0, 118)]
    [InlineData("reading-order: [{ range: [0, 20], read: [[10, 20], [110, 119]] }]", 110, 119)]
    public void A_range_beyond_the_text_is_an_error(string layout, int start, int end) => Assert.Equal(
        [$"sources.yaml(1,40): CL0322 The range [{start}, {end}] ends beyond the text, which has 117 characters (UTF-16)"],
        Problems(Verify(Record(layout), Quotes())));

    [Theory]
    [InlineData("Mutual respect is the important premise of all ties between states.")]
    [InlineData("mutual respect is the\n    important premise of all ties between states")]
    public void A_definition_in_the_words_of_its_source_is_a_quote(string text) => Assert.Equal(
        ["peace.yaml(3,23): CL0323 These are the words of 'book'. Make them a quote, and name it here with 'quote'; or say it in other words."],
        Problems(Verify(Record(), $"definitions: [{{ text: \"{text}\", source: book }}]")));

    [Theory]
    [InlineData("A premise of all ties between states, which is important.")]
    [InlineData("ties between states")] // so few words stand there by chance
    [InlineData("Mutual respect is the important premise of all ties between states, as he says.")]
    public void A_definition_in_other_words_is_none(string text) =>
        Assert.Equal([], Problems(Verify(Record(), $"definitions: [{{ text: \"{text}\", source: book }}]")));

    [Fact]
    public void Findings_take_precedence_over_what_was_recorded_before()
    {
        (string, string)[] files =
        [
            ("sources.yaml", Record()),
            ("peace.yaml", Concept(Quotes("the important premise"))),
            ("quotes.lock.json", $$"""{ "peace/q0": { "text": "{{TextHash.Of("an older wording")}}", "source": "book", "verdict": "reordered" } }"""),
        ];
        ParsedFile[] parsed = [.. files.Select(file => Parse(file.Item1, file.Item2))];
        FileSummary[] summaries = [.. parsed.Select(file => FileSummarizer.Summarize(file.Content))];
        LibraryScope scope = LibraryScope.Create(summaries.ToEquatableArray(), new(null, "Acme", "acme", IsPublic: true, DocumentationLanguage: null));

        BoundFile compared = Bind(TextsAtHand.Create(summaries, [new("book.txt", Text)]));
        BoundFile unavailable = Bind(TextsAtHand.Create(summaries, []));

        Assert.Equal([], compared.Problems.Select(problem => problem.Rule.Code));
        Assert.Equal(VerificationStatus.Exact, StatusOf(compared));
        Assert.Equal(["CL0312"], unavailable.Problems.Select(problem => problem.Rule.Code));
        Assert.Equal(VerificationStatus.Unverified, StatusOf(unavailable));

        BoundFile Bind(TextsAtHand texts) => Binder.Bind(parsed[1].Content, scope, FileVerifier.Verify(parsed[1].Content, texts));

        static VerificationStatus StatusOf(BoundFile file) => ((BoundQuote)((BoundConcept)file.Records[0]).Quotes[0]).Verification;
    }

    private static string Record(string more = "") => $"book: {{ type: book, title: Book, text: {{ file: book.txt{(more.Length == 0 ? "" : ", " + more)} }} }}";

    private static string Quotes(params string[] quotes) =>
        quotes.Length == 0 ? "" : "quotes:\n" + string.Concat(quotes.Select((quote, index) => $"  - {{ id: q{index}, text:    \"{quote}\", source: book }}\n"));

    private static string Concept(string keys) => "label: peace\ndefinition: Quiet.\n" + keys;

    private static ParsedFile Parse(string path, string text) => DefinitionReader.Read(path, text, ReaderLimits.Default);

    private static LibraryVerification Verify(string sources, string keys) => Verify(Text, sources, keys);

    private static LibraryVerification Verify(string text, string sources, string keys)
    {
        BoundDefinitions bound = BoundDefinitions.Bind(
            [new("sources.yaml", sources), new("peace.yaml", Concept(keys))],
            new(null, "Acme", "acme", IsPublic: true, DocumentationLanguage: null),
            ReaderLimits.Default);
        Assert.Equal([], bound.Problems.SelectMany(file => file.Problems, (file, problem) => $"{file.Path}: {problem.Problem.Rule.Message(problem.Problem.Arguments)}"));
        return LibraryVerification.Of(bound, name => name == "book.txt" ? text : null);
    }

    private static IEnumerable<string> Problems(LibraryVerification verification) => verification.Problems.SelectMany(file => file.Problems, (file, problem) =>
        $"{file.Path}({problem.Range.Line + 1},{problem.Range.Column + 1}): {problem.Problem.Rule.Code} {problem.Problem.Rule.Message(problem.Problem.Arguments)}");
}
