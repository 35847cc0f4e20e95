using System.Text.Json;
using ConceptLib.Tool.Search;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Tests;

public sealed class SearchTests : IDisposable
{
    private readonly DefinitionsOnDisk _definitions = new(
        ("library.yaml", "id: sample\nlanguages: [en, fr, zh-Hans, th]"),
        ("sources.yaml", "paper: { type: book, title: A Paper, author: somebody }"),
        ("agents.yaml", "somebody: { name: Some Body }"),
        ("harbour.yaml", "label: harbour\ndefinition: A place where ships lie safe."),
        ("harbour-master.yaml", "label: harbour master\ndefinition: Who directs a harbour."),
        ("dock.yaml", "label: dock\ndefinition: A part of a harbour, closed by gates."),
        ("pilot.yaml", "label: pilot\ndefinition: Who guides ships.\nnotes: [{ kind: usage, text: The word is also said of those who fly. The harbour has its own. }]"),
        ("ship.yaml", "label: ship\ndefinition: A vessel.\nquotes: [{ id: q, text: 'the ships that pass in the night, and leave the harbour behind', source: paper }]"),
        ("cafe.yaml", "labels: { en: coffee house, fr: café, zh-Hans: 咖啡馆 }\ndefinition: { en: A place for coffee., zh-Hans: 供应咖啡的场所。 }"),
        ("tea.yaml", "labels: { en: tea house, th: โรงน้ำชา }\ndefinition: A place for tea."));

    public void Dispose() => _definitions.Dispose();

    [Theory]
    [InlineData("harbour", "harbour harbour-master dock ship pilot")] // label, beginning of a label, definition, quote, note
    [InlineData("HARBOUR", "harbour harbour-master dock ship pilot")]
    [InlineData("master", "harbour-master")]
    [InlineData("harbour-master", "harbour-master")] // an id
    [InlineData("directs harbour", "harbour-master")] // all words
    [InlineData("cafe", "cafe")]
    [InlineData("CAFÉ", "cafe")]
    [InlineData("咖啡", "cafe")]
    [InlineData("供应", "cafe")]
    [InlineData("น้ำ", "tea")]
    [InlineData("vess", "ship")] // the beginning of a word
    public void The_best_concepts_come_first(string text, string ids) => Assert.Equal(ids, Ids("search", text));

    [Fact]
    public void The_middle_of_a_word_is_not_found() => Assert.Equal(ExitCode.NotFound, _definitions.Run("search", "sel").Code);

    [Fact]
    public void When_no_concept_has_all_words_those_that_have_most_are_found() =>
        Assert.Equal("harbour-master ship", Ids("search", "directs", "harbour", "vessel"));

    [Theory]
    [InlineData("vesel", "No text has 'vesel'. Searched for 'vessel'.", "ship")]
    [InlineData("habrour-master", "No text has 'habrour'. Searched for 'harbour'.", "harbour-master")]
    [InlineData("gats", "No text has 'gats'. Searched for 'gates'.", "dock")]
    public void A_word_with_a_typing_mistake_finds_the_nearest_and_says_so(string text, string said, string ids)
    {
        ToolRun run = _definitions.Run("search", text, "--json");

        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(ids, string.Join(' ', Json.Parse(run).EnumerateArray().Select(Id)));
    }

    [Theory]
    [InlineData("xqzzy")]
    [InlineData("tae")] // too short to be a mistake: nearly all words of three letters are near
    [InlineData("!?")]
    [InlineData("")]
    public void Nothing_found_is_exit_code_1(string text) =>
        Assert.Equal(new ToolRun(ExitCode.NotFound, "", $"No text has '{text}'.\n"), _definitions.Run("search", text));

    [Fact]
    public void A_text_that_is_passed_over_at_a_glance_has_none_of_the_words()
    {
        // Small and capital letters, accents composed and not, wide letters, kana, ideographs of several blocks, marks and signs.
        const string Alphabet = "aAbBeEkKssSß1 -.,;éÉ\u0301ñﬁａｋｶカかｌœЖж共國国\uF900\u2F08人々〇\uD842\uDFB7\u200B\u4DC0\uFE00한";
        Random random = new(11);
        string Some(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Alphabet[random.Next(random.Next(2) == 0 ? 18 : Alphabet.Length)]));
        int passedOver = 0;
        for (int i = 0; i < 20_000; i++)
        {
            string text = Some(random.Next(1, 12));
            int length = 0;
            List<int> hits = [];
            IReadOnlyList<SearchTerm> terms = SearchTerm.Split(Some(random.Next(1, 3)));
            for (WordReader reader = new(text); reader.Read();)
            {
                length += reader.IsRun ? reader.Word.Length : 1;
                foreach (SearchTerm term in terms)
                {
                    hits.Add(term.IndexIn(reader.Word, reader.IsRun, 0, out int matched) >= 0 ? matched : 0);
                }
            }

            Assert.Equal(length, WordReader.Count(text, out bool isPlain));
            if (terms.All(term => !term.MayStandIn(text, isPlain)))
            {
                Assert.All(hits, static matched => Assert.Equal(0, matched));
                passedOver++;
            }
        }

        Assert.InRange(passedOver, 1_000, 19_000);
    }

    [Fact]
    public void Hits_are_shown_in_their_passages_with_whose_words_they_are() => Assert.Equal(
        new ToolRun(
            ExitCode.Found,
            """
            pilot
              Who guides ships.
            ship
              the ships that pass in the night, and leave the harbour behind
                — Some Body

            """.ReplaceLineEndings("\n"),
            ""),
        _definitions.Run("search", "guides", "or", "night"));

    [Fact]
    public void What_is_not_printed_is_counted()
    {
        ToolRun run = _definitions.Run("search", "ships", "--limit", "2");

        Assert.Equal("harbour\n  A place where ships lie safe.\npilot\n  Who guides ships.\n", run.Output);
        Assert.Equal("2 of 3 concepts. '--limit 3' prints all.\n", run.Error);
    }

    [Fact]
    public void On_a_terminal_what_was_found_is_bold() =>
        Assert.Contains("A place where \u001b[1mships\u001b[0m lie safe.", _definitions.RunOnTerminal(80, "search", "ships").Output, StringComparison.Ordinal);

    [Fact]
    public void Hits_in_JSON_are_ranges_of_their_text()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", $"label: a\ndefinition: {string.Concat(Enumerable.Repeat("Bread and butter. ", 50))}And a KÄSE, käse."));

        JsonElement passage = Assert.Single(Json.Parse(definitions.Run("search", "kase", "--json"))[0].GetProperty("passages").EnumerateArray());

        string text = passage.GetProperty("text").GetString()!;
        Assert.Equal(["KÄSE", "käse"], passage.GetProperty("hits").EnumerateArray().Select(hit => text.Substring(hit.GetProperty("start").GetInt32(), hit.GetProperty("length").GetInt32())));
    }

    [Fact]
    public void A_passage_of_a_long_text_has_the_hit_and_fits_the_line()
    {
        using DefinitionsOnDisk definitions = new(
            ("a.yaml", $"label: a\ndefinition: {string.Concat(Enumerable.Repeat("Bread and butter. ", 50))}Cheese too. {string.Concat(Enumerable.Repeat("Bread and butter. ", 50))}"),
            ("b.yaml", $"label: b\ndefinition: {new string('相', 500)}奶酪{new string('互', 500)}"));

        string line = definitions.Run("search", "cheese").Lines[1];
        Assert.Contains("Cheese too.", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 40, 80);
        Assert.Contains("奶酪", definitions.Run("search", "奶酪").Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("奶酪", "相", "互")]
    [InlineData("ชีส", "ก", "ข")]
    public void A_passage_fits_the_line_whatever_its_letters_are_wide(string word, string before, string after)
    {
        using DefinitionsOnDisk definitions = new(
            ("library.yaml", "id: sample"),
            ("a.yaml", $"label: a\ndefinition: {string.Concat(Enumerable.Repeat(before, 300))}{word}{string.Concat(Enumerable.Repeat(after, 300))}"),
            ("b.yaml", $"label: b\ndefinition: {word}{string.Concat(Enumerable.Repeat(after, 300))}"),
            ("c.yaml", $"label: c\ndefinition: {string.Concat(Enumerable.Repeat(before, 300))}{word}"));

        string[] lines = [.. definitions.Run("search", word).Lines.Where(line => line.Contains(word, StringComparison.Ordinal))];

        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Assert.InRange(TerminalText.Columns(line), 70, 80));
    }

    private static string? Id(JsonElement concept) => concept.GetProperty("id").GetString();

    private string Ids(params string[] arguments) => string.Join(' ', Json.Parse(_definitions.Run([.. arguments, "--json"])).EnumerateArray().Select(Id));
}
