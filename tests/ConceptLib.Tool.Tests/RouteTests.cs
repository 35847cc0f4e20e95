using ConceptLib.InternationalRelations;

namespace ConceptLib.Tool.Tests;

/// <summary>A library compiled, and the same library opened from its YAML, are one to whoever reads it.</summary>
public sealed class RouteTests
{
    public static TheoryData<string> Ids => [.. Concepts.Library.All.Select(concept => concept.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_concept_is_shown_the_same_compiled_and_from_its_definitions(string id)
    {
        AssertSame("show", id);
        AssertSame("show", id, "--json");
        AssertSame("show", id, "--lang", "zh-CN");
    }

    [Theory]
    [InlineData("list")]
    [InlineData("list", "--json")]
    [InlineData("list", "--lang", "zh-Hans")]
    [InlineData("list", "--kind", "historical-system")]
    [InlineData("list", "--kind", "nonsense")]
    [InlineData("show", "mutual-respct")]
    [InlineData("show", "相互尊重")]
    public void Lists_and_lookups_are_the_same_compiled_and_from_the_definitions(params string[] arguments) => AssertSame(arguments);

    [Theory]
    [InlineData("list", "--definitions")]
    [InlineData("show", "mutual-respect", "--json", "--definitions")]
    public void The_option_reads_the_folder_after_the_verb_and_before_it(params string[] arguments)
    {
        ToolRun compiled = ToolRun.Plain([.. arguments.SkipLast(1)]);

        Assert.Equal(compiled, ToolRun.Plain([.. arguments, RepositoryDefinitions.Folder]));
        Assert.Equal(compiled, ToolRun.Plain(["--definitions", RepositoryDefinitions.Folder + "/", .. arguments.SkipLast(1)]));
    }

    [Fact]
    public void A_library_that_has_no_generated_class_shows_the_attributes_of_its_kinds() =>
        Assert.Contains("  period: 1648/\n", ToolRun.Over(RepositoryDefinitions.Library, "show", "westphalian-system").Output, StringComparison.Ordinal);

    private static void AssertSame(params string[] arguments)
    {
        ToolRun compiled = ToolRun.Plain(arguments);

        Assert.NotEmpty(compiled.Output + compiled.Error);
        Assert.Equal(compiled, ToolRun.Over(RepositoryDefinitions.Library, arguments));
    }
}
