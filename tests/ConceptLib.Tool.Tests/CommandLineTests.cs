using ConceptLib.InternationalRelations;

namespace ConceptLib.Tool.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void List_has_a_line_for_each_concept_in_the_order_of_the_ids()
    {
        ToolRun run = ToolRun.Plain("list");

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Equal(
            Concepts.Library.All.Select(concept => concept.Id),
            run.Lines.Where(line => line.Length > 0).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void List_of_a_kind_has_the_concepts_of_that_kind()
    {
        string kind = Concepts.Library.All.Select(concept => concept.Kind).OfType<string>().First();

        ToolRun run = ToolRun.Plain("list", "--kind", kind);

        Assert.Equal(Concepts.Library.All.Count(concept => concept.Kind == kind), run.Lines.Count(line => line.Length > 0));
    }

    [Fact]
    public void List_of_an_unknown_kind_names_the_kinds_there_are()
    {
        ToolRun run = ToolRun.Plain("list", "--kind", "nonsense");

        Assert.Equal(ExitCode.NotFound, run.Code);
        Assert.Contains("principle", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("show")]
    [InlineData("shwo")]
    [InlineData("show", "a", "b")]
    [InlineData("list", "--colour")]
    public void Wrong_usage_is_exit_code_2_and_a_complaint(params string[] arguments)
    {
        ToolRun run = ToolRun.Plain(arguments);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("show", "--help")]
    [InlineData("list", "--help")]
    public void Help_says_what_the_exit_codes_mean(params string[] arguments)
    {
        ToolRun run = ToolRun.Plain(arguments);

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Contains("Exit codes: 0 found, 1 not found, 2 wrong usage.", run.Flowing, StringComparison.Ordinal);
    }
}
