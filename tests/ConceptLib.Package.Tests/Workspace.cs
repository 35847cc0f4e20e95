namespace ConceptLib.Package.Tests;

/// <summary>A folder of projects that use the packages, as a user writes them.</summary>
internal sealed class Workspace
{
    /// <summary>The version of packages made in a workspace: a prerelease, as what they depend on is one.</summary>
    public const string Version = "1.0.0-test.1";

    private const string CommandLine = "compiler-arguments.txt";
    private readonly DotNet _dotNet;

    public Workspace(string folder, DotNet dotNet)
    {
        Folder = folder;
        _dotNet = dotNet;

        // Warnings stop these builds: a generator that dies is a mere warning (CS8785), and so is one that is dropped (CS9057).
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Version>{Version}</Version>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
              </PropertyGroup>
            </Project>
            """);

        // What the compiler was really called with, beside each project.
        Write("Directory.Build.targets", $"""
            <Project>
              <Target Name="WriteCompilerArguments" AfterTargets="CoreCompile" Condition="'@(CscCommandLineArgs)' != ''">
                <WriteLinesToFile File="$(MSBuildProjectDirectory)/{CommandLine}" Lines="@(CscCommandLineArgs)" Overwrite="true" />
              </Target>
            </Project>
            """);
    }

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Write(string file, string text)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text + "\n");
    }

    /// <summary>Writes a project file that holds <paramref name="content"/>.</summary>
    public void WriteProject(string project, string content) =>
        Write($"{project}/{project}.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{content}\n</Project>");

    /// <summary>Writes an app: its project file and its program.</summary>
    public void WriteApp(string project, string content, string program)
    {
        WriteProject(project, "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>\n" + content);
        Write($"{project}/Program.cs", program);
    }

    public Task<ProcessRun> Build(string project, params string[] arguments) =>
        _dotNet.SucceedInBuild(PathOf(project), ["build", .. arguments]);

    /// <summary>Builds a project, however that ends.</summary>
    public Task<ProcessRun> TryBuild(string project, params string[] arguments) =>
        _dotNet.Build(PathOf(project), ["build", .. arguments]);

    public Task<ProcessRun> Pack(string project, string feed) =>
        _dotNet.SucceedInBuild(PathOf(project), "pack", "-o", feed);

    public Task<ProcessRun> Publish(string project, string target, params string[] arguments) =>
        _dotNet.SucceedInBuild(PathOf(project), ["publish", "-o", target, .. arguments]);

    /// <summary>Runs a built app; what it printed, without the last line end.</summary>
    public async Task<string> Run(string project)
    {
        ProcessRun run = await _dotNet.Succeed(PathOf(project), PathOf($"{project}/bin/Debug/net10.0/{project}.dll"));
        return run.Output.ReplaceLineEndings("\n").TrimEnd('\n');
    }

    public async Task<string> BuildAndRun(string project, params string[] arguments)
    {
        await Build(project, arguments);
        return await Run(project);
    }

    /// <summary>What the compiler of a built project was called with.</summary>
    public IReadOnlyList<string> ArgumentsOf(string project) => File.ReadAllLines(PathOf($"{project}/{CommandLine}"));

    /// <summary>The analyzers and generators that the compiler of a built project was given.</summary>
    public IReadOnlyList<string> AnalyzersOf(string project)
    {
        const string Option = "/analyzer:";
        return [.. ArgumentsOf(project)
            .Where(argument => argument.StartsWith(Option, StringComparison.Ordinal))
            .Select(argument => Path.GetFileName(argument[Option.Length..].Trim('"')))];
    }
}
