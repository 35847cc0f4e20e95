namespace ConceptLib.Package.Tests.Neighbours;

/// <summary>An author's project that is not as others are.</summary>
/// <param name="Folder">Where it lies among its neighbours.</param>
/// <param name="Settings">Properties of its project file.</param>
/// <param name="Code">Its program: it prints the definition.</param>
/// <param name="Items">Items of its project file, and whatever else stands there.</param>
internal sealed record Neighbour(string Folder, string Settings = "", string Code = Neighbour.Print, string Items = "")
{
    /// <summary>The program of most: its namespace is that of the project.</summary>
    public const string Print = "System.Console.WriteLine(App.Concepts.ZeroSumGame.Definition?.Text);";

    /// <summary>Those that build and print the definition, by what is said of them.</summary>
    public static IReadOnlyDictionary<string, Neighbour> Building { get; } = new Dictionary<string, Neighbour>(StringComparer.Ordinal)
    {
        ["lies in a folder with a space"] = new("a b"),
        ["lies in a folder with a number sign"] = new("C# und mehr"),
        ["lies in a folder with brackets and ideographs"] = new("(国际关系)"),
        ["lies in a folder with commas and semicolons"] = new("one, two; three"),
        ["lies in a folder with other signs of MSBuild"] = new("50% [draft] {x}!"),
        ["lies in a folder with an apostrophe"] = new("author's"),
        ["lies in a folder that looks like a property"] = new("$(Configuration) ~^ a=b&c"),
        ["lies in a folder with a name of 200 characters"] = new(string.Concat(Enumerable.Repeat("路é", 10)) + new string('x', 180)),
        ["has types in a namespace System of its own"] = new("system", Code: """
            namespace App
            {
                internal static class Program
                {
                    private static void Main() => global::System.Console.WriteLine(Concepts.ZeroSumGame.Definition?.Text);
                }
            }

            namespace App.System
            {
                internal sealed class Console;

                internal sealed class ObsoleteAttribute;
            }
            """),
        ["has types in a namespace ConceptLib of its own"] = new("conceptlib", Code: Print + "\nnamespace App.ConceptLib { internal sealed class Concept; }"),
        ["has a namespace that is the name of a generated class"] = new("concepts", "<RootNamespace>Concepts</RootNamespace>", "Console.WriteLine(Concepts.Concepts.ZeroSumGame.Definition?.Text);"),
        ["has no usings that it did not write"] = new("no-usings", "<ImplicitUsings>disable</ImplicitUsings>"),
        ["takes usings away"] = new("fewer-usings", Items: """<ItemGroup><Using Remove="System" /><Using Remove="System.Linq" /><Using Include="ConceptLib" /></ItemGroup>"""),
        ["knows nothing of nullable types"] = new("nullable", "<Nullable>disable</Nullable>"),
        ["is C# 11 and no later"] = new("csharp-11", "<LangVersion>11</LangVersion>"),
        ["has every analysis on and no warning off"] = new(
            "analysis",
            """
            <AnalysisMode>All</AnalysisMode>
            <AnalysisLevel>latest</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <IsAotCompatible>true</IsAotCompatible>
            <WarningLevel>9999</WarningLevel>
            <RootNamespace>App</RootNamespace>
            <AssemblyName>App</AssemblyName>
            """,
            """
            using System;
            using App;

            [assembly: CLSCompliant(true)]
            [assembly: System.Runtime.InteropServices.ComVisible(false)]

            Console.WriteLine(Concepts.ZeroSumGame.Definition?.Text);
            """),
        ["complies with the CLS"] = new("cls", Code: "[assembly: System.CLSCompliant(true)]\n" + Print),
        ["is signed"] = new("signed", "<SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>key.snk</AssemblyOriginatorKeyFile>"),
        ["is not deterministic and without symbols"] = new("random", "<Deterministic>false</Deterministic><DebugType>none</DebugType><ProduceReferenceAssembly>false</ProduceReferenceAssembly><CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>"),
        ["has an empty root namespace"] = new("no-namespace", "<RootNamespace></RootNamespace>"),
        ["has a root namespace that is no C#"] = new("no-identifier", "<RootNamespace>2nd-edition.class</RootNamespace>", "System.Console.WriteLine(_2nd_edition.@class.Concepts.ZeroSumGame.Definition?.Text);"),
        ["makes an assembly with a name that is no C#"] = new("assembly", "<AssemblyName>3D-Modelle, C&#35; (路)</AssemblyName>"),
        ["has features from the command line"] = new("strict"),
        ["has more text than the heap of strings holds, and features from the command line"] = new("strict-large", Large, LargeCode),
        ["keeps its output among artifacts"] = new("artifacts"),
        ["is built into a folder of artifacts that the command line names"] = new("artifacts-path"),
        ["keeps what it builds elsewhere"] = new("elsewhere"),
        ["lies in a folder that cannot be written to"] = new("read-only", "<ProvideCommandLineArgs>false</ProvideCommandLineArgs>"),
        ["shares its definitions with another"] = new("shared", "<ConceptDefinitionsDirectory>../../sharing/App/definitions</ConceptDefinitionsDirectory>"),
        ["is that other"] = new("sharing"),
    };

    /// <summary>What the command line of a build would say to one of them.</summary>
    public static IReadOnlyDictionary<string, string> GlobalProperties { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["strict"] = "Features=strict",
        ["strict-large"] = "Features=strict",
        ["artifacts-path"] = "ArtifactsPath=$(MSBuildThisFileDirectory)built;_CommandLineDefinedArtifactsPath=true",
        ["elsewhere"] = "BaseIntermediateOutputPath=$(MSBuildThisFileDirectory)elsewhere-obj/",
        ["read-only"] = "ArtifactsPath=$(MSBuildThisFileDirectory)built-read-only;_CommandLineDefinedArtifactsPath=true",
    };

    /// <summary>The folder of a library of more than 8 million characters, as seen from a project.</summary>
    public const string Large = "<ConceptDefinitionsDirectory>../../large</ConceptDefinitionsDirectory>";

    private const string LargeCode = """
        System.Console.WriteLine(App.Concepts.Concept8.Definition!.Text.ToString().Length == 1_000_000 ? App.Concepts.ZeroSumGame.Definition?.Text : "cut");
        """;
}
