using ConceptLib.Docs.Tests.Pages;
using ConceptLib.Docs.Tests.Yaml;
using ConceptLib.Tool;
using ConceptLib.Tool.Tests;

namespace ConceptLib.Docs.Tests;

/// <summary>
/// Command lines on a page: <c>conceptlib</c> runs, in a folder that holds the YAML files of the page, or at the root of the repository
/// when the page has none. What changes the machine (<c>dotnet</c>) is not run here but held against the packages and projects
/// there are; ConceptLib.Package.Tests runs the set-up of a project as the pages tell it.
/// </summary>
public sealed class CommandBlockTests
{
    private static readonly string[] DotNetVerbs = ["add", "build", "new", "nuget", "pack", "publish", "run", "test", "tool"];
    private static readonly string[] Shell = ["cd", "mkdir", "git"];

    public static TheoryData<string> Places => Documentation.PlacesOf(BlockCheck.Commands);

    [Theory]
    [MemberData(nameof(Places))]
    public void A_command_does_what_the_page_says(string place)
    {
        FencedBlock block = Documentation.Block(place);
        using WorkingFolder folder = new(block.Page);
        foreach (CommandLine command in CommandLine.Of(block))
        {
            string where = $"{block.Page.Path}:{command.Line}: {command.Text}";
            switch (command.Words)
            {
                case ["conceptlib", "init" or "new", .. var options] when folder.IsRepository && !options.Contains("--help"):
                    Assert.Fail($"{where}\nThis would write to the repository: on a page without YAML files, show its help.");
                    break;
                case ["conceptlib", .. var arguments]:
                    RunTool(block.Page, arguments, command.Output, where);
                    break;
                case ["dotnet", "run", "--project", "src/ConceptLib.Tool", "--", .. var arguments]:
                    Environment.CurrentDirectory = Documentation.Root; // where that project is
                    RunTool(block.Page, arguments, command.Output, where);
                    break;
                case ["dotnet", var verb, .. var arguments]:
                    Assert.True(DotNetVerbs.Contains(verb), $"{where}\ndotnet has no verb {verb} that the pages may use.");
                    Assert.All(arguments.Where(ProjectSettings.IsOurs).Where(IsName), name => Assert.True(ProjectSettings.Packages.Contains(name), $"{where}\nThere is no package {name}."));
                    break;
                case [var program, ..]:
                    Assert.True(Shell.Contains(program), $"{where}\nThe pages may not use {program}.");
                    break;
                default:
                    Assert.Fail($"{where}\nThere is no command.");
                    break;
            }
        }
    }

    // A package's id, and not a name that a command gives: dotnet nuget add source … -n ConceptLib.
    private static bool IsName(string word) => word.StartsWith("ConceptLib.", StringComparison.Ordinal) && !word.Contains('/', StringComparison.Ordinal);

    /// <summary>Writes to the page what the tool prints, as <c>dotnet test -e AcceptSnapshots=true</c> asks.</summary>
    private static void Accept(MarkdownPage page, string output, string printed)
    {
        string file = Path.Combine(Documentation.Root, page.Path);
        File.WriteAllText(file, File.ReadAllText(file).Replace($"\n{output}\n", $"\n{printed}\n", StringComparison.Ordinal));
    }

    private static void RunTool(MarkdownPage page, string[] arguments, string? output, string where)
    {
        // What goes to a file is of no interest here, but that the command takes what it is given.
        ToolRun run = ToolRun.Plain([.. arguments.TakeWhile(static word => word is not (">" or ">>"))]);
        if (output is null)
        {
            Assert.True(run.Code == ExitCode.Found, $"{where}\nends with {run.Code}: {run.Error}");
            return;
        }

        string printed = string.Join('\n', (run.Output + run.Error).TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()));
        if (output != printed && Environment.GetEnvironmentVariable("AcceptSnapshots") == "true")
        {
            Accept(page, output, printed);
            return;
        }

        Assert.True(output == printed, $"{where}\nThe page says\n{output}\nand the tool prints\n{printed}");
    }

    /// <summary>The folder that the commands of a block run in, one after the other: with the page's files, or the repository.</summary>
    private sealed class WorkingFolder : IDisposable
    {
        private readonly string _before = Environment.CurrentDirectory;
        private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("conceptlib-docs-");

        public WorkingFolder(MarkdownPage page)
        {
            IReadOnlyDictionary<string, string> files = DefinitionSample.FilesOf(page);
            foreach ((string path, string text) in files)
            {
                string file = Path.Combine(_scratch.FullName, DefinitionSample.Folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text + "\n");
            }

            IsRepository = files.Count == 0;
            Environment.CurrentDirectory = IsRepository ? Documentation.Root : _scratch.FullName;
        }

        public bool IsRepository { get; }

        public void Dispose()
        {
            Environment.CurrentDirectory = _before;
            _scratch.Delete(recursive: true);
        }
    }
}
