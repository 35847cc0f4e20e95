using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ConceptLib.Package.Tests.Neighbours;

/// <summary>
/// Many projects that use the packages, each in its own way, and all built by one command in parallel: each test looks at what the build said
/// of one of them.
/// </summary>
public sealed partial class Neighbourhood(PackageFeed feed) : IAsyncLifetime
{
    private const string Again = "again.proj";
    private const string First = "../../first/Acme.First/Acme.First.csproj";
    private const string Second = "../../second/Acme.Second/Acme.Second.csproj";

    private readonly Dictionary<string, Workspace> _workspaces = new(StringComparer.Ordinal);
    private string[] _lines = [];

    private string Folder { get; } = Path.Combine(feed.Folder, "neighbours");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (Neighbour neighbour in Neighbour.Building.Values)
        {
            Write(neighbour);
        }

        WriteSurroundings();
        WriteRefused();
        WriteLibraries();
        Workspace all = Workspace(".");
        all.Write("all.proj", Traversal("*/*/*.*proj"));
        all.Write(Again, Traversal("targets/*/*.*proj;first/*/*.*proj;both/*/*.*proj;artifacts/*/*.*proj;shared/*/*.*proj"));

        // Some are made to fail.
        _lines = [.. (await feed.DotNet.Build(Folder, "build", "all.proj", "-m:2")).Lines];
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        // The feed deletes all.
        SetWritable(true);
        return Task.CompletedTask;
    }

    /// <summary>A folder among the neighbours: the same at each call, for to make one writes what a build reads.</summary>
    internal Workspace Workspace(string folder)
    {
        if (!_workspaces.TryGetValue(folder, out Workspace? workspace))
        {
            workspace = feed.Workspace(Path.Combine("neighbours", folder));
            _workspaces.Add(folder, workspace);
        }

        return workspace;
    }

    /// <summary>The errors and warnings of a project, each once, without its path.</summary>
    internal string[] ProblemsOf(string folder) =>
        [.. _lines.Where(line => line.Contains(Path.Combine(Folder, folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(line => ProblemLine().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Value.TrimEnd())
            .Distinct()];

    /// <summary>What the built program of a project prints.</summary>
    internal async Task<string> Run(string folder)
    {
        const string Configuration = ".runtimeconfig.json";
        string built = folder switch
        {
            "artifacts-path" => "built",
            "read-only" => "built-read-only",
            _ => folder,
        };
        string program = Assert.Single(Directory.EnumerateFiles(Path.Combine(Folder, built), "*" + Configuration, SearchOption.AllDirectories));
        return (await feed.DotNet.Succeed(Folder, program[..^Configuration.Length] + ".dll")).Output.ReplaceLineEndings("\n").TrimEnd('\n');
    }

    /// <summary>Builds some of the projects once more.</summary>
    internal Task<ProcessRun> BuildAgain(params string[] arguments) => feed.DotNet.SucceedInBuild(Folder, ["build", Again, "-m:2", .. arguments]);

    /// <summary>The assemblies that the compiler wrote for those projects, with the time it did.</summary>
    internal IReadOnlyDictionary<string, DateTime> Compiled() => ((string[])["targets", "first", "both", "artifacts", "shared"])
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.dll", SearchOption.AllDirectories))
        .Where(file => file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}ref", StringComparison.Ordinal))
        .ToDictionary(file => file, File.GetLastWriteTimeUtc);

    /// <summary>What lies in a project's folder, with '/'.</summary>
    internal IEnumerable<string> FilesOf(string folder) => Directory
        .EnumerateFileSystemEntries(Path.Combine(Folder, folder, "App"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private void Write(Neighbour neighbour)
    {
        Workspace workspace = Workspace(neighbour.Folder);
        workspace.WriteApp("App", $"<PropertyGroup>{neighbour.Settings}</PropertyGroup>" + Definitions.Package + neighbour.Items, neighbour.Code);
        if (neighbour.Folder != "shared")
        {
            workspace.Write("App/definitions/of games/zero-sum-game.yaml", Definitions.ZeroSumGame);
        }
    }

    private void WriteSurroundings()
    {
        using RSACryptoServiceProvider key = new(2048);
        File.WriteAllBytes(Workspace("signed").PathOf("App/key.snk"), key.ExportCspBlob(includePrivateParameters: true));
        Workspace("artifacts").Write("App/Directory.Build.props", """
            <Project>
              <Import Project="../Directory.Build.props" />
              <PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup>
            </Project>
            """);
        Workspace large = Workspace("large");
        large.Write("zero-sum-game.yaml", Definitions.ZeroSumGame);
        for (int number = 0; number < 9; number++)
        {
            large.Write($"concept-{number}.yaml", $"label: concept {number}\ndefinition: {new string('x', 1_000_000)}");
        }

        SetWritable(false);
    }

    private void WriteRefused()
    {
        foreach ((string folder, string settings) in ((string, string)[])
            [
                ("csharp-7", "<LangVersion>7.3</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>"),
                ("csharp-10", "<LangVersion>10</LangVersion>"),
                ("csharp-default", "<TargetFramework>netstandard2.0</TargetFramework><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>"),
                ("heap", Neighbour.Large + "<ConceptLibDataSection>false</ConceptLibDataSection>"),
                (OperatingSystem.IsWindows() ? "bars" : "bar|s", ""), // no folder is called so on Windows
                ("no-folder", "<ConceptDefinitionsDirectory>definitons</ConceptDefinitionsDirectory>"),
                ("type", "<ConceptNamespace>ConceptLib.Concept</ConceptNamespace>"),
            ])
        {
            Workspace workspace = Workspace(folder);
            workspace.WriteProject("Lib", $"<PropertyGroup>{settings}</PropertyGroup>" + Definitions.Package);
            workspace.Write("Lib/definitions/zero-sum-game.yaml", Definitions.ZeroSumGame);
        }
    }

    private void WriteLibraries()
    {
        Definitions.WriteVocabulary(Workspace("targets"), "<PropertyGroup><TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>");
        Definitions.WriteVocabulary(Workspace("first"), folder: "Acme.First");
        Definitions.WriteVocabulary(Workspace("second"), folder: "Acme.Second");
        Workspace("both").WriteApp(
            "App",
            $"""<ItemGroup><ProjectReference Include="{First};{Second}" /></ItemGroup>""" + Definitions.ContentPackage,
            """
            using First = Acme.First.Concepts;
            using Second = Acme.Second.Concepts;

            Console.WriteLine(ReferenceEquals(First.ZeroSumGame, Second.ZeroSumGame));
            Console.WriteLine($"{First.Library.Id} {Second.Library.Id} {ConceptLib.InternationalRelations.Concepts.Library.Id}");
            """);

        // Warnings do not stop these two: one is expected.
        const string OtherLanguage = $"""
            <PropertyGroup>
              <OutputType>Exe</OutputType>
              <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
              <Nullable>disable</Nullable>
            </PropertyGroup>
            <ItemGroup><ProjectReference Include="{First}" /></ItemGroup>
            """ + Definitions.Package;
        Workspace basic = Workspace("basic");
        basic.Write("App/App.vbproj", $"<Project Sdk=\"Microsoft.NET.Sdk\">{OtherLanguage}</Project>");
        basic.Write("App/Program.vb", "Module Program\n    Sub Main()\n        System.Console.WriteLine(Acme.First.Concepts.ZeroSumGame.Definition.Text)\n    End Sub\nEnd Module");
        basic.Write("App/definitions/zero-sum-game.yaml", Definitions.ZeroSumGame);
        Workspace fSharp = Workspace("fsharp");
        fSharp.Write("App/App.fsproj", $"<Project Sdk=\"Microsoft.NET.Sdk\">{OtherLanguage}<ItemGroup><Compile Include=\"Program.fs\" /></ItemGroup></Project>");
        fSharp.Write("App/Program.fs", "printfn \"%O\" Acme.First.Concepts.ZeroSumGame.Definition.Text");
        fSharp.Write("App/definitions/zero-sum-game.yaml", Definitions.ZeroSumGame);
    }

    /// <summary>A project that builds others, each with what a command line would say to it.</summary>
    private static string Traversal(string projects) => $"""
        <Project DefaultTargets="Build">
          <ItemGroup>
            <Neighbour Include="{projects}" />
            {string.Join("\n    ", Neighbour.GlobalProperties.Select(pair => $"<Neighbour Update=\"{pair.Key}/**\" AdditionalProperties=\"{pair.Value}\" />"))}
          </ItemGroup>
          {string.Join("\n  ", ((string[])["Restore", "Build", "Rebuild"]).Select(target => $"<Target Name=\"{target}\"><MSBuild Projects=\"@(Neighbour)\" Targets=\"{target}\" BuildInParallel=\"true\" ContinueOnError=\"ErrorAndContinue\" /></Target>"))}
        </Project>
        """;

    // On Windows, only files can be read-only.
    private void SetWritable(bool isWritable)
    {
        string folder = Path.Combine(Folder, "read-only", "App");
        if (OperatingSystem.IsWindows() || !Directory.Exists(folder))
        {
            return;
        }

        UnixFileMode read = UnixFileMode.UserRead | UnixFileMode.GroupRead;
        UnixFileMode write = isWritable ? UnixFileMode.UserWrite : UnixFileMode.None;
        foreach (string entry in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder).ToArray())
        {
            File.SetUnixFileMode(entry, read | write | (Directory.Exists(entry) ? UnixFileMode.UserExecute | UnixFileMode.GroupExecute : UnixFileMode.None));
        }
    }

    [GeneratedRegex(@"(?<=: )?(error|warning) [A-Z]+\d*: [^\[]*")]
    private static partial Regex ProblemLine();
}
