namespace ConceptLib.Package.Tests;

/// <summary>The tool as it is installed from its package.</summary>
[Collection(SharedFeed.Name)]
public sealed class ToolTests(PackageFeed feed)
{
    [Fact]
    public async Task The_installed_tool_shows_a_concept()
    {
        Workspace workspace = feed.Workspace("tool");
        string tools = workspace.PathOf("tools");
        await feed.DotNet.Succeed(workspace.Folder, "tool", "install", "ConceptLib.Tool", "--version", PackageFeed.Version, "--tool-path", tools);
        string conceptlib = Path.Combine(tools, "conceptlib");

        ProcessRun found = await feed.DotNet.RunProgram(conceptlib, workspace.Folder, "show", "mutual-respect");
        ProcessRun missing = await feed.DotNet.RunProgram(conceptlib, workspace.Folder, "show", "mutual-respct");

        Assert.Equal(0, found.ExitCode);
        Assert.Contains("mutual respect", found.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', found.Output);
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("mutual-respect", missing.Output, StringComparison.Ordinal);
    }
}
