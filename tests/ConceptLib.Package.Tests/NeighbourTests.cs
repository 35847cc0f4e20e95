namespace ConceptLib.Package.Tests;

/// <summary>
/// A generator of another package that brings a YamlDotNet of its own. The SDK keeps one analyzer of each file name, the
/// highest; a generator that lost its parser dies with a warning, which stops the builds of these tests.
/// </summary>
[Collection(SharedFeed.Name)]
public sealed class NeighbourTests(PackageFeed feed)
{
    [Fact]
    public Task An_author_may_use_a_generator_with_an_older_parser() => BothGeneratorsRun(
        "Older",
        """<ItemGroup><PackageReference Include="YamlDotNet" Version="11.2.1" GeneratePathProperty="true" PrivateAssets="all" /></ItemGroup>""",
        "$(PkgYamlDotNet)/lib/netstandard1.3/YamlDotNet.dll",
        "new YamlDotNet.Core.Parser(new System.IO.StringReader(\"a: b\")).MoveNext() ? 11 : 0",
        "11");

    [Fact]
    public Task An_author_may_use_a_generator_with_a_newer_parser() => BothGeneratorsRun(
        "Newer",
        """<ItemGroup><ProjectReference Include="../YamlDotNet/YamlDotNet.csproj" PrivateAssets="all" /></ItemGroup>""",
        "$(OutputPath)YamlDotNet.dll",
        "YamlDotNet.Core.OnlyInNinetyNine.Answer",
        "99");

    private async Task BothGeneratorsRun(string name, string parser, string parserFile, string expression, string answer)
    {
        Workspace workspace = feed.Workspace("neighbour-" + name);
        workspace.WriteProject("YamlDotNet", "<PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings><AssemblyVersion>99.0.0.0</AssemblyVersion><FileVersion>99.0.0.0</FileVersion></PropertyGroup>");
        workspace.Write("YamlDotNet/Parser.cs", "namespace YamlDotNet.Core { public static class OnlyInNinetyNine { public static int Answer => 99; } }");
        workspace.WriteProject($"Neighbour.{name}", $"""
            <PropertyGroup>
              <TargetFramework>netstandard2.0</TargetFramework>
              <LangVersion>latest</LangVersion>
              <ImplicitUsings>disable</ImplicitUsings>
              <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
              <IncludeBuildOutput>false</IncludeBuildOutput>
              <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
              <BeforePack>$(BeforePack);PackAnalyzers</BeforePack>
            </PropertyGroup>
            <ItemGroup><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" /></ItemGroup>
            {parser}
            <Target Name="PackAnalyzers" DependsOnTargets="Build">
              <ItemGroup><None Include="$(OutputPath)Neighbour.{name}.dll;{parserFile}" Pack="true" PackagePath="analyzers/dotnet/cs" /></ItemGroup>
            </Target>
            """);
        workspace.Write($"Neighbour.{name}/NeighbourGenerator.cs", $$"""
            using Microsoft.CodeAnalysis;

            [Generator]
            public sealed class NeighbourGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
                        output.AddSource("Neighbour.g.cs", "static class Neighbour { public const int Answer = " + ({{expression}}) + "; }"));
            }
            """);
        await workspace.Pack($"Neighbour.{name}", feed.Feed);

        workspace.WriteApp(
            "App",
            Definitions.Package + $"""<ItemGroup><PackageReference Include="Neighbour.{name}" Version="{Workspace.Version}" PrivateAssets="all" /></ItemGroup>""",
            "Console.WriteLine(Neighbour.Answer);\nConsole.WriteLine(App.Concepts.ZeroSumGame.Definition?.Text);");
        workspace.Write("App/definitions/zero-sum-game.yaml", Definitions.ZeroSumGame);

        Assert.Equal($"{answer}\n{Definitions.ZeroSumGameText}", await workspace.BuildAndRun("App"));
        Assert.Equal(2, workspace.AnalyzersOf("App").Count(analyzer => analyzer == "YamlDotNet.dll"));
    }
}
