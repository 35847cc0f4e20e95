using System.Text.Json;

namespace ConceptLib.Package.Tests;

/// <summary>The samples of docs/samples as somebody runs them who has the package and not the repository.</summary>
[Collection(SharedFeed.Name)]
public sealed class SampleTests(PackageFeed feed)
{
    private const string InRepository = "#:project ../../src/ConceptLib.InternationalRelations";
    private const string WithPackage = "#:package ConceptLib.InternationalRelations@";

    [Fact]
    public async Task Glossary_lists_the_terms_and_finds_one_by_its_words_in_any_language()
    {
        Sample glossary = await Build("glossary");

        string all = await glossary.Run();
        string english = await glossary.Run("mutual", "respect");
        string chinese = await glossary.Run("相互尊重");
        ProcessRun missing = await glossary.TryRun("qqqq");

        Assert.Contains("\nzero-sum game: ", all, StringComparison.Ordinal);
        Assert.StartsWith("mutual respect · 相互尊重\n", english, StringComparison.Ordinal);
        Assert.Contains("are treated equally.” (Zhengyang Wu, 2018)", english, StringComparison.Ordinal);
        Assert.Equal(english, chinese);
        Assert.Equal((1, "No term has the words 'qqqq'."), (missing.ExitCode, missing.Output.Trim()));
    }

    [Fact]
    public async Task Bibliography_is_an_array_of_csl_json()
    {
        Sample bibliography = await Build("bibliography");

        using JsonDocument all = JsonDocument.Parse(await bibliography.Run());
        using JsonDocument cited = JsonDocument.Parse(await bibliography.Run("mutual-respect"));

        string[] ids = [.. cited.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];
        Assert.Contains("wu-2018", ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.Subset(all.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToHashSet(), ids.ToHashSet());
    }

    [Fact]
    public async Task Meanings_are_set_side_by_side_with_whose_they_are()
    {
        Sample meanings = await Build("meanings");

        string[] table = (await meanings.Run("core-interests")).Split('\n');

        Assert.Equal("## core interests", table[0]);
        Assert.Contains("| advocates | critics |", table);
        Assert.Contains(table, line => line.StartsWith("| China's interests", StringComparison.Ordinal) && line.EndsWith("(U.S. officials, as reported in Wikipedia) |", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_sample_says_how_it_runs_with_the_package()
    {
        string[] files = Directory.GetFiles(Path.Combine(SourceTree.Root, "docs", "samples"));

        Assert.Equal(["bibliography.cs", "glossary.cs", "meanings.cs"], files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, file =>
        {
            string[] lines = File.ReadAllLines(file);
            Assert.Equal(InRepository, lines[0]);
            Assert.Contains(lines, line => line.Contains(WithPackage, StringComparison.Ordinal));
        });
    }

    /// <summary>Builds a sample with the package in place of the repository's project.</summary>
    private async Task<Sample> Build(string name)
    {
        Workspace workspace = feed.Workspace("samples-" + name);
        string file = name + ".cs";
        workspace.Write(file, (await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "docs", "samples", file)))
            .Replace(InRepository, WithPackage + PackageFeed.Version, StringComparison.Ordinal));

        // A program that is one file is built with few of MSBuild's options.
        await feed.DotNet.Succeed(workspace.Folder, "build", file, "-o", workspace.PathOf("built"), "-p:UseSharedCompilation=false");
        return new Sample(feed.DotNet, workspace.Folder, workspace.PathOf($"built/{name}.dll"));
    }

    private sealed record Sample(DotNet DotNet, string Folder, string Program)
    {
        public async Task<string> Run(params string[] arguments) =>
            (await DotNet.Succeed(Folder, [Program, .. arguments])).Output.ReplaceLineEndings("\n");

        public Task<ProcessRun> TryRun(params string[] arguments) => DotNet.Run(Folder, [Program, .. arguments]);
    }
}
