namespace ConceptLib.Package.Tests.Neighbours;

/// <summary>Definitions in projects that do what projects may, and some that do what they may not.</summary>
[Collection(SharedFeed.Name)]
public sealed class NeighbourhoodTests(Neighbourhood neighbourhood) : IClassFixture<Neighbourhood>
{
    public static TheoryData<string> Building => [.. Neighbour.Building.Keys];

    [Theory]
    [MemberData(nameof(Building))]
    public async Task Definitions_become_a_library_without_a_warning_in_a_project_that(string description)
    {
        Neighbour neighbour = Neighbour.Building[description];

        Assert.Empty(neighbourhood.ProblemsOf(neighbour.Folder));
        Assert.Equal(Definitions.ZeroSumGameText, await neighbourhood.Run(neighbour.Folder));
    }

    [Theory]
    [InlineData("csharp-7", "error CL0501: The project is compiled as C# 7.3.")]
    [InlineData("csharp-10", "error CL0501: The project is compiled as C# 10.0.")]
    [InlineData("csharp-default", "error CL0501: The project is compiled as C# 7.3.")]
    [InlineData("heap", "error CL0504: ")]
    [InlineData("no-folder", "error CL0503: The build property ConceptDefinitionsDirectory cannot be 'definitons': there is no folder ")]
    [InlineData("type", "error CL0503: The build property ConceptNamespace cannot be 'ConceptLib.Concept': ")]
    public void What_cannot_be_built_is_one_error_of_ours(string folder, string beginning)
        => Assert.StartsWith(beginning, Assert.Single(neighbourhood.ProblemsOf(folder)), StringComparison.Ordinal);

    [Fact]
    public void A_path_that_the_compiler_cannot_read_is_one_error_of_ours()
    {
        if (!OperatingSystem.IsWindows())
        {
            What_cannot_be_built_is_one_error_of_ours("bar|s", "error CL0503: The build property ConceptDefinitionsDirectory cannot be ");
        }
    }

    [Theory]
    [InlineData("basic")]
    [InlineData("fsharp")]
    public async Task A_project_in_another_language_uses_a_vocabulary_and_is_told_that_its_own_definitions_are_not_compiled(string folder)
    {
        Assert.StartsWith("warning CLLANGUAGE: ", Assert.Single(neighbourhood.ProblemsOf(folder)), StringComparison.Ordinal);
        Assert.Equal(Definitions.ZeroSumGameText, await neighbourhood.Run(folder));
    }

    [Fact]
    public void A_library_for_several_targets_is_generated_for_each()
    {
        Assert.Empty(neighbourhood.ProblemsOf("targets"));
        foreach (string target in (string[])["net10.0", "netstandard2.0"])
        {
            string documentation = neighbourhood.Workspace("targets").PathOf($"Acme.Vocabulary/bin/Debug/{target}/Acme.Vocabulary.xml");
            Assert.Contains(Definitions.ZeroSumGameText, File.ReadAllText(documentation), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_app_uses_two_libraries_of_its_solution_beside_one_from_a_package()
    {
        Assert.Empty(neighbourhood.ProblemsOf("both"));
        Assert.Equal("False\nacme-first acme-second international-relations", await neighbourhood.Run("both"));
    }

    [Fact]
    public void A_build_adds_to_the_features_of_the_command_line_what_long_text_needs()
        => Assert.Subset(
            neighbourhood.Workspace("strict").ArgumentsOf("App").ToHashSet(),
            new HashSet<string> { "/features:strict", "/features:experimental-data-section-string-literals=1024" });

    [Fact]
    public void A_build_writes_nothing_beside_the_definitions()
        => Assert.Equal(
            ["read-only/App/App.csproj", "read-only/App/Program.cs", "read-only/App/definitions", "read-only/App/definitions/of games", "read-only/App/definitions/of games/zero-sum-game.yaml"],
            neighbourhood.FilesOf("read-only"));

    [Fact]
    public async Task A_second_build_compiles_nothing_and_one_that_is_told_to_compiles_all()
    {
        IReadOnlyDictionary<string, DateTime> first = neighbourhood.Compiled();
        await neighbourhood.BuildAgain("--no-restore");
        IReadOnlyDictionary<string, DateTime> second = neighbourhood.Compiled();
        await neighbourhood.BuildAgain("--no-restore", "--no-incremental");
        IReadOnlyDictionary<string, DateTime> third = neighbourhood.Compiled();

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), third.Keys.Order(StringComparer.Ordinal));
        Assert.All(third, assembly => Assert.True(assembly.Value > first[assembly.Key], assembly.Key));
    }
}
