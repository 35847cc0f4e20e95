using System.Text.RegularExpressions;

namespace ConceptLib.Package.Tests;

/// <summary>The tool as it is installed from its package.</summary>
[Collection(SharedFeed.Name)]
public sealed partial class ToolTests(PackageFeed feed)
{
    [Fact]
    public async Task The_installed_tool_shows_a_concept()
    {
        Workspace workspace = feed.Workspace("tool");
        string conceptlib = await Install(workspace);

        ProcessRun found = await feed.DotNet.RunProgram(conceptlib, workspace.Folder, "show", "mutual-respect");
        ProcessRun missing = await feed.DotNet.RunProgram(conceptlib, workspace.Folder, "show", "mutual-respct");

        Assert.Equal(0, found.ExitCode);
        Assert.Contains("mutual respect", found.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', found.Output);
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("mutual-respect", missing.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_installed_tool_reads_the_files_that_a_build_reads()
    {
        Workspace workspace = feed.Workspace("tool-definitions");
        string conceptlib = await Install(workspace);
        workspace.WriteApp("App", Definitions.Package, "foreach (var concept in App.Concepts.Library.All) Console.WriteLine(concept.Id);");
        foreach (string file in (string[])["a.yaml", "B.YAML", "c.Yml", "deep/d.yml", "bin/e.yaml", "obj/f.yaml", ".hidden/g.yaml", "deep/.git/h.yaml"])
        {
            string id = Path.GetFileNameWithoutExtension(file);
            workspace.Write("App/definitions/" + file, $"label: label {id}\ndefinition: What {id} is.");
        }

        string built = await workspace.BuildAndRun("App");
        ProcessRun listed = await feed.DotNet.RunProgram(conceptlib, workspace.PathOf("App"), "list", "--definitions", "definitions");

        Assert.Equal(built.Split('\n'), listed.Lines.Where(line => line.Length > 0).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task The_installed_tool_says_of_mistakes_what_a_build_says()
    {
        Workspace workspace = feed.Workspace("tool-mistakes");
        string conceptlib = await Install(workspace);
        workspace.WriteProject("Lib", Definitions.Package);
        workspace.Write("Lib/definitions/a.yaml", "label: a\ndefinition: A.\nstatus: curent\nrelations: { broader: [nowhere] }");
        workspace.Write("Lib/definitions/deep/a.yaml", "label: another a\ndefinition: B.\nlabel: again");
        workspace.Write("Lib/definitions/e.yaml", "label: e\ndefinition: \"E\" and more.");

        ProcessRun build = await workspace.TryBuild("Lib");
        ProcessRun tool = await feed.DotNet.RunProgram(conceptlib, workspace.PathOf("Lib"), "list", "--definitions", "definitions");

        Assert.Equal(3, tool.ExitCode);
        string[] errors = [.. tool.Lines.Where(line => line.Length > 0)];
        Assert.Equal(build.Lines.Select(Problem).OfType<string>().Distinct().Order(StringComparer.Ordinal), errors.Order(StringComparer.Ordinal));
        Assert.Equal(errors.OrderBy(line => line.Split('(')[0], StringComparer.Ordinal), errors);
    }

    private async Task<string> Install(Workspace workspace)
    {
        string tools = workspace.PathOf("tools");
        await feed.DotNet.Succeed(workspace.Folder, "tool", "install", "ConceptLib.Tool", "--version", PackageFeed.Version, "--tool-path", tools);
        return Path.Combine(tools, "conceptlib");
    }

    // The compiler prints whole paths, and behind each message a link and the project.
    private static string? Problem(string line) => ErrorLine().Match(line) is { Success: true } match ? match.Groups["problem"].Value : null;

    [GeneratedRegex(@"(?<problem>definitions/[^()]+\(\d+,\d+\): error CL\d{4}: .*?)( \([^ ]*#cl\d{4}\))? \[[^\[]*$")]
    private static partial Regex ErrorLine();
}
