using System.IO.Compression;
using System.Text.RegularExpressions;
using ConceptLib.Docs.Tests;
using ConceptLib.Docs.Tests.Pages;

namespace ConceptLib.Package.Tests;

/// <summary>
/// The set-up of a vocabulary as the pages tell it, read from the pages and run: command lines, YAML files, additions to the project.
/// What is added to a command is the version, for the packages under test are prereleases.
/// </summary>
[Collection(SharedFeed.Name)]
public sealed partial class DocumentedSetupTests(PackageFeed feed)
{
    private const string Project = "Acme.Vocabulary";

    [Fact]
    public async Task The_readme_makes_a_library()
    {
        Workspace workspace = feed.Workspace("documented-readme");

        await Follow(workspace, "README.md", "By hand");

        Assert.Equal(Definitions.ZeroSumGameText, await RunApp(workspace, "Console.WriteLine(Acme.Vocabulary.Concepts.ZeroSumGame.Definition?.Text);"));
    }

    [Fact]
    public async Task The_page_for_vocabulary_teams_makes_a_library_with_kinds_and_its_package()
    {
        Workspace workspace = feed.Workspace("documented-teams");
        MarkdownPage page = await Follow(workspace, "docs/vocabulary-teams.md", "Set up", "Kinds and their attributes", "Relation types");

        Assert.Equal(
            "2 prisoners-dilemma",
            await RunApp(workspace, "foreach (var game in Acme.Vocabulary.Concepts.Library.OfKind<Acme.Vocabulary.Game>().Where(x => x.Players > 0)) Console.WriteLine($\"{game.Players} {game.Id}\");"));

        // A user's folder has no settings around the project, such as one target framework for all.
        workspace.Write("Directory.Build.props", "<Project />");
        string settings = page.Blocks.Single(block => block is { Heading: "Package", Language: "xml" }).Text;
        string project = File.ReadAllText(workspace.PathOf($"{Project}/{Project}.csproj"));
        workspace.Write($"{Project}/{Project}.csproj", TargetFramework().Replace(project, "").Replace("</Project>", settings + "</Project>", StringComparison.Ordinal));
        workspace.Write($"{Project}/README.md", "Concepts of game theory.");
        await workspace.Pack(Project, workspace.PathOf("packages"));

        using ZipArchive package = ZipFile.OpenRead(workspace.PathOf($"packages/{Project}.1.0.0.nupkg"));
        string[] files = [.. package.Entries.Select(entry => entry.FullName)];
        Assert.Contains($"lib/netstandard2.0/{Project}.dll", files);
        Assert.Contains($"lib/net10.0/{Project}.xml", files);
        using StreamReader manifest = new(package.Entries.Single(entry => entry.Name == Project + ".nuspec").Open());
        Assert.Equal(["ConceptLib"], Dependency().Matches(await manifest.ReadToEndAsync()).Select(match => match.Groups["id"].Value).Distinct());
    }

    /// <summary>Does what the blocks of some sections say, in the order of the page, and builds the project.</summary>
    private async Task<MarkdownPage> Follow(Workspace workspace, string path, params string[] headings)
    {
        MarkdownPage page = new(path, await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, path)));
        FencedBlock[] blocks = [.. page.Blocks.Where(block => headings.Contains(block.Heading))];
        Assert.Equal(headings, blocks.Select(block => block.Heading).Distinct());

        string folder = workspace.Folder;
        foreach (FencedBlock block in blocks)
        {
            switch (block.Language)
            {
                case "sh":
                    foreach (CommandLine command in CommandLine.Of(block))
                    {
                        folder = await Run(command, folder);
                    }

                    break;
                case "yaml" when block.Output is null:
                    Write(block, folder);
                    break;
            }
        }

        File.Delete(workspace.PathOf($"{Project}/Class1.cs"));
        await workspace.Build(Project);
        return page;
    }

    /// <summary>Runs a command line; the folder the shell is in afterwards.</summary>
    private async Task<string> Run(CommandLine command, string folder)
    {
        switch (command.Words)
        {
            case ["cd", var target]:
                return Path.GetFullPath(Path.Combine(folder, target));
            case ["mkdir", var target]:
                Directory.CreateDirectory(Path.Combine(folder, target));
                return folder;
            case ["dotnet", "add", "package", var package]:
                await feed.DotNet.Succeed(folder, "add", "package", package, "--version", PackageFeed.Version);
                return folder;
            case ["dotnet", "new", .. var arguments]:
                await feed.DotNet.Succeed(folder, ["new", .. arguments]);
                return folder;
            default:
                throw new InvalidOperationException($"Line {command.Line} is no command that this test knows: {command.Text}");
        }
    }

    // The first line names the file, and may say that the block goes on with it.
    private static void Write(FencedBlock block, string folder)
    {
        Match name = FileName().Match(block.FirstLine);
        Assert.True(name.Success, $"{block.Place}: the block names no file.");
        string file = Path.Combine(folder, name.Groups["path"].Value);
        if (name.Groups["continued"].Success)
        {
            File.AppendAllText(file, block.Text[(block.FirstLine.Length + 1)..] + "\n");
        }
        else
        {
            File.WriteAllText(file, block.Text + "\n");
        }
    }

    private static async Task<string> RunApp(Workspace workspace, string program)
    {
        workspace.WriteApp("App", $"""<ItemGroup><ProjectReference Include="../{Project}/{Project}.csproj" /></ItemGroup>""", program);
        return await workspace.BuildAndRun("App");
    }

    [GeneratedRegex("^# (?<path>definitions/[^,]+)(?<continued>, continued)?$")]
    private static partial Regex FileName();

    [GeneratedRegex("<TargetFramework>.*</TargetFramework>")]
    private static partial Regex TargetFramework();

    [GeneratedRegex("<dependency id=\"(?<id>[^\"]+)\"")]
    private static partial Regex Dependency();
}
