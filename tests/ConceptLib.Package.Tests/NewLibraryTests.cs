using System.Text.RegularExpressions;

namespace ConceptLib.Package.Tests;

/// <summary>A new library on the first day: made by the installed tool or by the installed template, built and tested with what the packages bring.</summary>
[Collection(SharedFeed.Name)]
public sealed partial class NewLibraryTests(PackageFeed feed)
{
    [Fact]
    public async Task A_library_that_the_tool_makes_passes_its_own_workflow_and_a_changed_concept_fails_one_test_until_it_is_accepted()
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Folder, "new-by-tool")).FullName;
        string conceptlib = await InstallTool(folder);
        ProcessRun made = await feed.DotNet.RunProgram(conceptlib, folder, "init", "demo");
        Assert.True(made.ExitCode == 0, made.Output);
        string library = Path.Combine(folder, "demo");

        string[] steps = [.. Step().Matches(await File.ReadAllTextAsync(Path.Combine(library, ".github", "workflows", "build.yml"))).Select(step => step.Groups["command"].Value)];
        Assert.Contains("dotnet test --no-build", steps);
        foreach (string step in steps)
        {
            ProcessRun run = await Run(library, step.Split(' ')[1..]);
            Assert.True(run.ExitCode == 0, $"{step}\n{run.Output}");
        }

        string concept = Path.Combine(library, "definitions", "definition.yaml");
        await File.WriteAllTextAsync(concept, (await File.ReadAllTextAsync(concept)).Replace("A statement", "A sentence", StringComparison.Ordinal));
        ProcessRun changed = await Run(library, "test");
        ProcessRun accepting = await Run(library, "test", "--no-build", "-e", "AcceptSnapshots=true");
        ProcessRun accepted = await Run(library, "test", "--no-build");

        Assert.Equal(1, changed.ExitCode);
        Assert.Matches(@"Failed:\s+1, Passed:\s+9,", changed.Output);
        Assert.Contains("VocabularyTests.Concept(id: \"definition\")", changed.Output, StringComparison.Ordinal);
        Assert.Contains("A [-statement-]{+sentence+} that says", changed.Output, StringComparison.Ordinal);
        Assert.True(accepting.ExitCode == 0, accepting.Output);
        Assert.True(accepted.ExitCode == 0, accepted.Output);
    }

    [Fact]
    public async Task The_template_makes_the_library_that_the_tool_makes_and_it_passes_its_tests()
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Folder, "new-by-template")).FullName;
        string[] hive = ["--debug:custom-hive", Path.Combine(folder, "hive")];
        await feed.DotNet.Succeed(folder, ["new", "install", "ConceptLib.Templates@" + PackageFeed.Version, .. hive]);
        await feed.DotNet.Succeed(folder, ["new", "conceptlib", "-n", "Plain", .. hive]);
        await feed.DotNet.Succeed(folder, ["new", "conceptlib", "-n", "Acme.Words-2", "--namespace", "Acme.Words", "--default-language", "de", .. hive]);
        await feed.DotNet.Succeed(folder, ["new", "conceptlib", "-n", "My Words", .. hive]);
        Assert.StartsWith("id: my-words\n", await File.ReadAllTextAsync(Path.Combine(folder, "My Words", "definitions", "library.yaml")), StringComparison.Ordinal);
        string conceptlib = await InstallTool(folder);
        Directory.CreateDirectory(Path.Combine(folder, "by-tool"));
        await feed.DotNet.RunProgram(conceptlib, folder, "init", "by-tool/Plain");
        await feed.DotNet.RunProgram(conceptlib, folder, "init", "by-tool/Acme.Words-2", "--name", "Acme.Words-2", "--namespace", "Acme.Words", "--language", "de");

        Assert.Equal(FilesIn(Path.Combine(folder, "by-tool", "Plain")), FilesIn(Path.Combine(folder, "Plain")));
        Assert.Equal(FilesIn(Path.Combine(folder, "by-tool", "Acme.Words-2")), FilesIn(Path.Combine(folder, "Acme.Words-2")));
        ProcessRun tested = await Run(Path.Combine(folder, "Acme.Words-2"), "test");
        Assert.True(tested.ExitCode == 0, tested.Output);
        Assert.Matches(@"Failed:\s+0, Passed:\s+10,", tested.Output);
    }

    private async Task<string> InstallTool(string folder)
    {
        string tools = Path.Combine(folder, "tools");
        await feed.DotNet.Succeed(folder, "tool", "install", "ConceptLib.Tool", "--version", PackageFeed.Version, "--tool-path", tools);
        return Path.Combine(tools, "conceptlib");
    }

    private Task<ProcessRun> Run(string folder, params string[] arguments) =>
        arguments[0] is "build" or "test" or "pack"
            ? feed.DotNet.Build(folder, arguments)
            : feed.DotNet.RunAtHome(Path.Combine(feed.Folder, "home"), folder, arguments);

    private static SortedDictionary<string, string> FilesIn(string folder) => new(
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    [GeneratedRegex("^ +- run: (?<command>dotnet .*?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Step();
}
