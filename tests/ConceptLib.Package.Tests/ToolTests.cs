namespace ConceptLib.Package.Tests;

/// <summary>The tool as it is installed from its package.</summary>
[Collection(SharedFeed.Name)]
public sealed class ToolTests(PackageFeed feed)
{
    [Fact]
    public async Task The_installed_tool_shows_a_concept()
    {
        Workspace workspace = feed.Workspace("tool");
        await feed.DotNet.Succeed(workspace.Folder, "new", "tool-manifest");
        await feed.DotNet.Succeed(workspace.Folder, "tool", "install", "ConceptLib.Tool", "--version", PackageFeed.Version);

        ProcessRun found = await feed.DotNet.Succeed(workspace.Folder, "conceptlib", "show", "mutual-respect");
        ProcessRun missing = await feed.DotNet.Run(workspace.Folder, "conceptlib", "show", "mutual-respct");

        Assert.Contains("mutual respect", found.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', found.Output);
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("mutual-respect", missing.Output, StringComparison.Ordinal);
    }
}
