using ConceptLib.InternationalRelations;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Tests;

public sealed class ShowTests
{
    public static TheoryData<string> Ids => [.. Concepts.Library.All.Select(concept => concept.Id)];

    [Fact]
    public void A_concept_is_found_by_id_by_label_and_by_a_label_in_another_language()
    {
        Label chinese = Concepts.Library.All.SelectMany(concept => concept.Labels).First(label => label.Language == "zh-Hans");
        Concept concept = Concepts.Library.Find(chinese.Text).Select(match => match.Concept).First();

        string byId = ToolRun.Plain("show", concept.Id).Output;

        Assert.Equal(byId, ToolRun.Plain("show", concept.PreferredLabel.Text.ToUpperInvariant()).Output);
        Assert.Equal(byId, ToolRun.Plain("show", chinese.Text).Output);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_statement_of_a_concept_is_shown_with_whose_it_is(string id)
    {
        Concept concept = Concepts.Library[id];

        ToolRun run = ToolRun.Plain("show", id);

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Empty(run.Error);
        IEnumerable<string?> expected =
        [
            id,
            .. concept.Labels.Where(label => label.Status != LabelStatus.Hidden).Select(label => label.Text),
            concept.Definition?.Text,
            .. concept.Definitions.SelectMany(definition => (string?[])[definition.Text, definition.Attribution, definition.Date?.ToString()]),
            .. concept.Quotes.SelectMany(quote => (string?[])[quote.Text, quote.Attribution, quote.Date?.ToString()]),
            .. concept.Relations.SelectMany(relation => (string?[])[relation.Target.Id, relation.Role, relation.Attribution]),
        ];
        string shown = WithoutSpaces(run.Output);
        Assert.All(expected.OfType<string>(), text => Assert.Contains(WithoutSpaces(text), shown, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_source_is_given_once_under_the_number_that_stands_with_what_it_bears_out(string id)
    {
        Concept concept = Concepts.Library[id];

        string[] parts = ToolRun.Plain("show", id).Output.Split("\nSources\n");

        string shown = WithoutSpaces(parts[0]);
        string listed = WithoutSpaces(parts[1]);
        Source[] cited = [.. concept.Definitions.SelectMany(definition => definition.Citations).Concat(concept.Quotes.SelectMany(quote => quote.Citations)).Select(citation => citation.Source).Distinct()];
        Assert.Equal(2, parts.Length);
        Assert.All(cited, source =>
        {
            string[] around = listed.Split(WithoutSpaces(source.ToCitation()));
            Assert.Equal(2, around.Length);
            string number = around[0][(around[0].LastIndexOf('[') + 1)..^1];
            Assert.Matches($"[[;]{number}[],;(]", shown);
        });
    }

    [Fact]
    public void Words_that_define_a_concept_are_shown_once()
    {
        Quote quote = Concepts.MutualRespect.Definitions.Select(definition => definition.Quote).OfType<Quote>().First();

        Assert.Equal(2, ToolRun.Plain("show", "mutual-respect").Flowing.Split(quote.Text).Length);
    }

    [Fact]
    public void What_is_said_of_a_label_is_shown_of_the_heading_too()
    {
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", "book: { type: book, title: Games }"),
            ("game.yaml", "label: { text: game, source: { source: book, locator: p. 3 }, note: A loan word., certainty: { text: inferred } }\ndefinition: A contest."));

        Assert.StartsWith("game\ngame\n  en: game [1, p. 3]\n    Inferred: text\n    A loan word.\n\nDefinition\n", definitions.Run("show", "game").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_define_are_shown_with_the_passage_they_stand_in_and_with_the_one_that_takes_them_for_a_definition()
    {
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", "book: { type: book, title: Games, author: ann }\nreview: { type: article, title: On Games }"),
            ("agents.yaml", "ann: { type: person, name: Ann }"),
            ("game.yaml", """
                label: game
                definition: A contest.
                quotes: [{ id: play, text: All play., source: { source: book, locator: p. 3 } }]
                definitions: [{ quote: play, source: review }]
                """));

        Assert.Contains("  “All play.”\n    — Ann [1, p. 3; 2]\n", definitions.Run("show", "game").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_is_shown_unless_the_attribution_ends_with_it()
    {
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", "resolution: { type: report, title: Resolution 2013 }\nbook: { type: book, title: Games, author: ann, issued: 2018 }"),
            ("agents.yaml", "ann: { type: person, name: Ann }"),
            ("game.yaml", "label: game\ndefinitions: [{ text: A contest., source: resolution, period: 2013 }, { text: A match., source: book }]"));

        string shown = definitions.Run("show", "game").Output;

        Assert.Contains("    — “Resolution 2013”; 2013 [1]\n", shown, StringComparison.Ordinal);
        Assert.Contains("    — Ann, 2018 [2]\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_in_adapted_words_says_so()
    {
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", "book: { type: book, title: Games }"),
            ("game.yaml", "label: game\ndefinition: { text: A contest., source: book, adapted: true }"));

        Assert.Contains("  A contest. [1]\n    Adapted\n", definitions.Run("show", "game").Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reported_words_are_never_in_quotation_marks_and_a_speakers_own_always_are(string id)
    {
        string shown = ToolRun.Plain("show", id).Flowing;

        Assert.All(Concepts.Library[id].Quotes, quote =>
        {
            string words = string.Join(' ', quote.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(quote.Form != QuoteForm.Reported, shown.Contains($"“{words}”", StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_fits_80_columns_and_has_no_control_characters_when_it_is_plain(string id)
    {
        ToolRun run = ToolRun.Plain("show", id);

        Assert.All(run.Lines, line =>
        {
            Assert.InRange(TerminalText.Columns(line), 0, 80);
            Assert.DoesNotContain(line, char.IsControl);
            Assert.Equal(line.TrimEnd(), line);
        });
    }

    [Fact]
    public void A_terminal_gets_the_same_words_with_emphasis()
    {
        string id = Concepts.Library.All[0].Id;

        string coloured = ToolRun.Coloured("show", id).Output;

        Assert.Contains("\u001b[", coloured, StringComparison.Ordinal);
        Assert.Equal(ToolRun.Plain("show", id).Output, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public void A_misspelt_id_gets_the_nearest_and_exit_code_1()
    {
        ToolRun run = ToolRun.Plain("show", "mutual-respct");

        Assert.Equal(ExitCode.NotFound, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("Did you mean 'mutual-respect'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_far_from_everything_gets_the_way_to_all_and_no_guess()
    {
        ToolRun run = ToolRun.Plain("show", "qqqqqqqqqqqqqqqqqq");

        Assert.Equal(ExitCode.NotFound, run.Code);
        Assert.Contains("conceptlib list", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_comes_back_without_its_control_characters()
    {
        Assert.DoesNotContain('\u001b', ToolRun.Plain("show", "\u001b[31mred").Error);
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
