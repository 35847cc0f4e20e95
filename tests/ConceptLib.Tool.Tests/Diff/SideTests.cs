using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ConceptLib.InternationalRelations;

namespace ConceptLib.Tool.Tests.Diff;

/// <summary>A version may be a folder, a package, an assembly or a git revision: all are read, and say the same when they are the same.</summary>
public sealed class SideTests : IDisposable
{
    private static readonly string s_assembly = typeof(Concepts).Assembly.Location;

    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("conceptlib-diff-");

    public void Dispose() => _scratch.Delete(recursive: true);

    [Fact]
    public void A_compiled_library_says_what_its_definitions_say()
    {
        ToolRun run = ToolRun.Plain("diff", s_assembly, RepositoryDefinitions.Folder);

        Assert.Equal((ExitCode.Found, "", "Both say the same.\n"), (run.Code, run.Error, run.Output));
    }

    [Fact]
    public void A_package_is_read_in_the_newest_framework_that_runs()
    {
        string package = Package(("lib/net10.0/Acme.dll", File.ReadAllBytes(s_assembly)), ("lib/netstandard2.0/Acme.dll", [1, 2, 3]), ("lib/net472/Acme.dll", [1]), ("lib/net999.0/Acme.dll", [1]));

        ToolRun run = ToolRun.Plain("diff", package, RepositoryDefinitions.Folder);

        Assert.Equal((ExitCode.Found, "", "Both say the same.\n"), (run.Code, run.Error, run.Output));
    }

    [Theory]
    [InlineData("lib/net472/Acme.dll", "it holds no assembly in lib/ that .NET runs.")]
    [InlineData("tools/net10.0/Acme.dll", "it holds no assembly in lib/ that .NET runs.")]
    [InlineData("../lib/net10.0/Acme.dll", "it holds no assembly in lib/ that .NET runs.")]
    [InlineData("lib/net10.0/Acme.dll", "it is no .NET assembly:")]
    public void A_package_without_a_library_is_refused(string entry, string reason)
    {
        string package = Package((entry, [1, 2, 3]));

        ToolRun run = ToolRun.Plain("diff", package, RepositoryDefinitions.Folder);

        Assert.Equal((ExitCode.InvalidDefinitions, ""), (run.Code, run.Output));
        Assert.StartsWith($"{package}: error: {reason}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_is_read_whatever_lies_beside_its_library()
    {
        byte[] library = File.ReadAllBytes(s_assembly);
        string package = Package(("lib/net10.0/AAA.dll", [1, 2, 3]), ("lib/net10.0/Acme.dll", library), ("lib/net10.0/acme.dll", library));

        ToolRun run = ToolRun.Plain("diff", package, RepositoryDefinitions.Folder);

        Assert.Equal((ExitCode.Found, "", "Both say the same.\n"), (run.Code, run.Error, run.Output));
    }

    [Fact]
    public void An_assembly_without_a_library_is_refused()
    {
        ToolRun run = ToolRun.Plain("diff", typeof(SideTests).Assembly.Location, RepositoryDefinitions.Folder);

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.EndsWith("ConceptLib.Tool.Tests.dll: error: it holds no concept library.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_is_read_without_being_checked_out()
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label: peace\ndefinition: Quiet."), ("of games/süß.yaml", "id: sweet\nlabel: sweet\ndefinition: Not sour."), (".hidden/x.yaml", "- no concept"));
        string repository = Path.GetDirectoryName(definitions.Folder)!;
        Git(repository, "init", "--quiet");
        Git(repository, "add", ".");
        Git(repository, "commit", "--quiet", "-m", "one");
        Git(repository, "tag", "v1.0");
        definitions.Write("peace.yaml", Encoding.UTF8.GetBytes("label: peace\ndefinition: Quiet and order.\n"));
        Git(repository, "commit", "--quiet", "-am", "two");
        definitions.Write("war.yaml", Encoding.UTF8.GetBytes("label: war\ndefinition: Noise.\n"));

        ToolRun one = definitions.Run("diff", "v1.0");
        ToolRun two = definitions.Run("diff", "HEAD~1:definitions", "HEAD");
        ToolRun same = definitions.Run("diff", "v1.0", "HEAD~1");

        Assert.Equal((ExitCode.Found, ""), (one.Code, one.Error));
        Assert.Equal("Concept peace The definition now reads: Quiet {+and order+}. Concept war It is new: Concepts.War. Version step: minor war: It is new: Concepts.War.", one.Flowing);
        Assert.Equal("Concept peace The definition now reads: Quiet {+and order+}. Version step: patch Every name leads where it led; only what is said has changed.", two.Flowing);
        Assert.Equal("Both say the same.", same.Flowing);
    }

    [Fact]
    public void A_revision_with_errors_is_complained_of_by_its_name()
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label: peace\ndefinitoin: Quiet."));
        string repository = Path.GetDirectoryName(definitions.Folder)!;
        Git(repository, "init", "--quiet");
        Git(repository, "add", ".");
        Git(repository, "commit", "--quiet", "-m", "one");

        ToolRun run = definitions.Run("diff", "HEAD", RepositoryDefinitions.Folder);

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.StartsWith("HEAD:./definitions/peace.yaml(2,1): error CL0011: 'definitoin'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("--upload-pack=touch x")]
    [InlineData("HEAD; touch x")]
    [InlineData("$(touch x)")]
    [InlineData("")]
    public void What_is_neither_a_folder_nor_a_revision_is_complained_of(string name)
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label: peace\ndefinition: Quiet."));
        Git(Path.GetDirectoryName(definitions.Folder)!, "init", "--quiet");

        ToolRun run = ToolRun.Plain("diff", "--json", "--definitions", definitions.Folder, "--", name);

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Contains("there is no such folder", run.Error, StringComparison.Ordinal);
        Assert.Equal(["definitions", ".git"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(definitions.Folder)!).Select(Path.GetFileName).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void JSON_has_the_step_and_each_change()
    {
        using DefinitionsOnDisk old = new(("peace.yaml", "label: peace\ndefinition: Quiet."));
        using DefinitionsOnDisk now = new(("peace.yaml", "label: calm\ndefinition: Quiet."), ("war.yaml", "label: war\ndefinition: Noise."));

        ToolRun run = ToolRun.Plain("diff", old.Folder, now.Folder, "--json");

        System.Text.Json.JsonElement json = Json.Parse(run);
        Assert.Equal("minor", json.GetProperty("step").GetString());
        Assert.Equal(
            ["peace relabelled labels patch", "war added - minor"],
            json.GetProperty("subjects").EnumerateArray().SelectMany(subject => subject.GetProperty("changes").EnumerateArray().Select(change =>
                $"{subject.GetProperty("id")} {change.GetProperty("change")} {(change.TryGetProperty("part", out System.Text.Json.JsonElement part) ? part.GetString() : "-")} {change.GetProperty("step")}")));
    }

    private static void Git(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", .. arguments]) { WorkingDirectory = folder };
        using Process git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    private string Package(params (string Path, byte[] Content)[] entries)
    {
        string path = Path.Combine(_scratch.FullName, "Acme.1.0.0.nupkg");
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach ((string name, byte[] content) in entries)
        {
            using Stream stream = archive.CreateEntry(name).Open();
            stream.Write(content);
        }

        return path;
    }
}
