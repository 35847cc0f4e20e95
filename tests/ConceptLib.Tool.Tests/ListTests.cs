using ConceptLib.InternationalRelations;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Tests;

public sealed class ListTests
{
    private const string LongId = "community-with-a-shared-future-for-mankind-in-the-new-era-of-the-many";

    private static readonly (string, string)[] s_long =
    [
        ("library.yaml", "languages: [en, zh-Hans]\nkinds: { term: {}, a-kind-with-a-very-long-name: {} }"),
        (LongId + ".yaml", "kind: term\nlabels: { en: a label that is itself too long to stand on one line of a terminal, zh-Hans: 人类命运共同体人类命运共同体人类命运共同体人类命运共同体 }\ndefinition: A."),
        ("game.yaml", "kind: a-kind-with-a-very-long-name\nlabel: game\ndefinition: B."),
    ];

    [Fact]
    public void List_has_a_line_for_each_concept_in_the_order_of_the_ids()
    {
        ToolRun run = ToolRun.Plain("list");

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Equal(
            Concepts.Library.All.Select(concept => concept.Id),
            run.Lines.Where(line => line.Length > 0).Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("list", "--lang", "zh-Hans")]
    public void A_program_gets_one_line_for_each_concept_however_long(params string[] arguments)
    {
        using DefinitionsOnDisk definitions = new(s_long);

        ToolRun run = definitions.Run(arguments);

        Assert.Equal([LongId, "game"], run.Lines.Where(line => line.Length > 0).Select(line => line.Split("  ")[0]));
        Assert.DoesNotContain(run.Lines, line => line.EndsWith(' '));
    }

    [Theory]
    [InlineData(80, "en")]
    [InlineData(80, "zh-Hans")]
    [InlineData(100, "en")]
    public void A_terminal_gets_lines_that_fit_and_whole_ids(int columns, string language)
    {
        using DefinitionsOnDisk definitions = new(s_long);

        ToolRun run = definitions.RunOnTerminal(columns, "list", "--lang", language);

        Assert.All(run.Lines, line => Assert.InRange(TerminalText.Columns(line), 0, columns));
        Assert.Contains(run.Lines, line => line == LongId);
        Assert.Contains(run.Lines, line => line.StartsWith("game ", StringComparison.Ordinal));
        string[] words = language == "en" ? ["itself", "terminal"] : ["人类命运共同体人类命运共同体"];
        Assert.All(words, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
        Assert.Contains("a-kind-with-a-very-l", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_of_a_kind_has_the_concepts_of_that_kind()
    {
        string kind = Concepts.Library.All.Select(concept => concept.Kind).OfType<string>().First();

        ToolRun run = ToolRun.Plain("list", "--kind", kind);

        Assert.Equal(Concepts.Library.All.Count(concept => concept.Kind == kind), run.Lines.Count(line => line.Length > 0));
    }

    [Fact]
    public void List_of_an_unknown_kind_names_the_kinds_there_are_and_the_one_that_was_meant()
    {
        ToolRun run = ToolRun.Plain("list", "--kind", "princple");

        Assert.Equal((ExitCode.NotFound, ""), (run.Code, run.Output));
        Assert.Contains("historical-system", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Did you mean 'principle'?\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_for_want_of_one_in_the_language_says_which_it_is_in()
    {
        using DefinitionsOnDisk definitions = new(
            ("library.yaml", "languages: [en, zh-Hans]"),
            ("a.yaml", "labels: { en: respect, zh-Hans: 尊重 }\ndefinition: A."),
            ("b.yaml", "label: game\ndefinition: B."));

        Assert.Equal("a  尊重\nb  game (en)\n", definitions.Run("list", "--lang", "zh-CN").Output);
        Assert.Equal("a  respect\nb  game\n", definitions.Run("list", "--lang", "en-GB").Output);
    }

    [Fact]
    public void A_domain_tells_homographs_apart()
    {
        using DefinitionsOnDisk definitions = new(
            ("a.yaml", "label: range\ndomain: coverage\ndefinition: A."), ("b.yaml", "label: range\ndomain: mountains\ndefinition: B."));

        Assert.Equal("a  range <coverage>\nb  range <mountains>\n", definitions.Run("list").Output);
    }

    [Fact]
    public void A_library_without_concepts_is_an_empty_list()
    {
        using DefinitionsOnDisk definitions = new(("library.yaml", "id: empty"));

        Assert.Equal(new ToolRun(ExitCode.Found, "", ""), definitions.Run("list"));
        Assert.Equal(new ToolRun(ExitCode.Found, "[]\n", ""), definitions.Run("list", "--json"));
        Assert.Equal("No concept is of the kind 'x'. The library has no kinds.\n", definitions.Run("list", "--kind", "x").Error);
    }
}
