using System.Reflection;
using ConceptLib.Benchmarks.Baselines;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>What is handed to the compiler.</summary>
/// <param name="Output">The assembly to make.</param>
/// <param name="Sources">Files of C#.</param>
internal sealed record Compilation(string Output, IReadOnlyList<string> Sources)
{
    public IReadOnlyList<string> References { get; init; } = [];

    public IReadOnlyList<string> Analyzers { get; init; } = [];

    public IReadOnlyList<string> Definitions { get; init; } = [];

    /// <summary>Further switches.</summary>
    public IReadOnlyList<string> Switches { get; init; } = [];

    /// <summary>Variables of the environment that the compiler runs in.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}

/// <summary>The compiler of the newest SDK, as a build starts it: with documentation and all references of the framework.</summary>
internal static class Compiler
{
    private static readonly string s_compiler = Path.Combine(Newest(Path.Combine(MeasuredProcess.DotNetFolder, "sdk")), "Roslyn", "bincore", "csc.dll");
    private static readonly string s_framework = Newest(Path.Combine(MeasuredProcess.DotNetFolder, "packs", "Microsoft.NETCore.App.Ref"));

    public static string Version { get; } = Path.GetFileName(Newest(Path.Combine(MeasuredProcess.DotNetFolder, "sdk")));

    /// <summary>What a project that references the package hands over beside its definitions.</summary>
    public static IReadOnlyList<string> Generator { get; } =
        [typeof(Generator.ConceptLibraryGenerator).Assembly.Location, typeof(Definitions.Rules).Assembly.Location, typeof(YamlDotNet.Core.Parser).Assembly.Location];

    public static string JsonGenerator { get; } = Path.Combine(s_framework, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    /// <summary>The switch of the package's targets.</summary>
    public const string DataSection = "/features:experimental-data-section-string-literals=1024";

    public static ProcessCost Run(Compilation compilation)
    {
        string[] arguments =
        [
            "/nologo", "/deterministic", "/optimize+", "/debug-", "/langversion:14", "/nullable:enable", "/unsafe", "/nowarn:CS1591", "/target:library",
            $"/out:{compilation.Output}",
            $"/doc:{Path.ChangeExtension(compilation.Output, ".xml")}",
            .. compilation.Switches,
            .. Directory.GetFiles(Path.Combine(s_framework, "ref", "net10.0"), "*.dll").Concat(compilation.References).Select(static path => $"/reference:{path}"),
            .. compilation.Analyzers.Select(static path => $"/analyzer:{path}"),
            .. compilation.Definitions.Select(static path => $"/additionalfile:{path}"),
            .. compilation.Sources,
        ];
        string responses = compilation.Output + ".rsp";
        File.WriteAllLines(responses, arguments.Select(static argument => $"\"{argument}\""));
        return MeasuredProcess.Run(s_compiler, compilation.Environment, "/noconfig", $"@{responses}");
    }

    /// <summary>The assembly, compiled if it is not there yet.</summary>
    public static string Built(Compilation compilation)
    {
        if (!File.Exists(compilation.Output))
        {
            Run(compilation);
        }

        return compilation.Output;
    }

    /// <summary>Writes the source of a baseline, which this assembly carries, into a folder.</summary>
    public static string Baseline(string name, string folder)
    {
        string path = Path.Combine(folder, name + ".cs");
        using Stream source = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".cs")!;
        using FileStream file = File.Create(path);
        source.CopyTo(file);
        return path;
    }

    private static string Newest(string folder) => Directory.GetDirectories(folder)
        .Where(static path => System.Version.TryParse(Path.GetFileName(path), out _))
        .MaxBy(static path => System.Version.Parse(Path.GetFileName(path)))!;
}
