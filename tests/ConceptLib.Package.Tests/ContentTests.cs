using System.Text.Json;

namespace ConceptLib.Package.Tests;

/// <summary>The app of somebody who uses the content package.</summary>
[Collection(SharedFeed.Name)]
public sealed class ContentTests(PackageFeed feed)
{
    private const string NewerVersion = "0.2.0-test.1";

    [Fact]
    public async Task An_app_runs_and_its_trimmed_publication_prints_the_same_without_a_warning()
    {
        Workspace workspace = feed.Workspace("content");
        workspace.WriteApp("App", Definitions.ContentPackage, Definitions.ContentProgram);

        string output = await workspace.BuildAndRun("App");
        await workspace.Publish(
            "App",
            workspace.PathOf("published"),
            "--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:TrimmerSingleWarn=false");
        ProcessRun trimmed = await feed.DotNet.RunProgram(workspace.PathOf("published/App"), workspace.Folder);

        Assert.Contains("mutual-respect principle mutual respect", output, StringComparison.Ordinal);
        Assert.Equal(output, trimmed.Output.ReplaceLineEndings("\n").TrimEnd('\n'));
        Assert.DoesNotContain(workspace.AnalyzersOf("App"), analyzer => analyzer.StartsWith("ConceptLib", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_user_wants_to_write_compiles_and_runs()
    {
        Workspace workspace = feed.Workspace("consumer");
        string program = Path.Combine(SourceTree.Root, "tests", "ConceptLib.Package.Tests", "Consumer", "Program.cs");
        workspace.WriteApp("App", Definitions.ContentPackage, await File.ReadAllTextAsync(program));

        string[] lines = (await workspace.BuildAndRun("App")).Split('\n');

        Assert.Contains(lines, line => line.StartsWith("Sabine Mokry, 2018: ", StringComparison.Ordinal)); // 4
        Assert.Contains(lines, line => line.EndsWith(" label of community-with-a-shared-future-for-mankind", StringComparison.Ordinal)); // 5
        Assert.Contains("mutual-respect", lines); // 7
        Assert.Contains("westphalian-system", lines); // 8
        Assert.Contains("foundation of new-type-of-international-relations, Zhengyang Wu, 2018", lines); // 9
        Assert.StartsWith("<b lang=\"", lines[^1], StringComparison.Ordinal); // 12
        using JsonDocument bibliography = JsonDocument.Parse(await File.ReadAllTextAsync(workspace.PathOf("App/ir.json"))); // 10
        Assert.Equal(JsonValueKind.Array, bibliography.RootElement.ValueKind);
    }

    [Fact]
    public async Task An_app_prints_the_same_with_the_assets_for_netstandard()
    {
        Workspace workspace = feed.Workspace("netstandard");
        workspace.WriteApp("App", Definitions.ContentPackage, Definitions.ContentProgram);
        workspace.WriteApp(
            "Older",
            $"""
            <ItemGroup>
              <PackageReference Include="ConceptLib" Version="{PackageFeed.Version}" ExcludeAssets="all" GeneratePathProperty="true" />
              <PackageReference Include="ConceptLib.InternationalRelations" Version="{PackageFeed.Version}" ExcludeAssets="all" GeneratePathProperty="true" />
              <Reference Include="$(PkgConceptLib)/lib/netstandard2.0/ConceptLib.dll" />
              <Reference Include="$(PkgConceptLib_InternationalRelations)/lib/netstandard2.0/ConceptLib.InternationalRelations.dll" />
            </ItemGroup>
            """,
            Definitions.ContentProgram + "\nConsole.WriteLine(typeof(Concept).Assembly.GetCustomAttributes(typeof(System.Runtime.Versioning.TargetFrameworkAttribute), false)[0] is System.Runtime.Versioning.TargetFrameworkAttribute { FrameworkName: var name } ? name : null);");

        string output = await workspace.BuildAndRun("App");

        Assert.Equal(output + "\n.NETStandard,Version=v2.0", await workspace.BuildAndRun("Older"));
    }

    [Fact]
    public async Task A_library_compiled_against_this_version_runs_on_a_newer_one()
    {
        Workspace workspace = feed.Workspace("newer");
        string repository = workspace.PathOf("repository");
        SourceTree.CopyTo(repository);
        ChangeRuntime(Path.Combine(repository, "src", "ConceptLib"));
        await feed.Pack(repository, "ConceptLib", NewerVersion);

        workspace.WriteApp("Before", Definitions.ContentPackage, Definitions.ContentProgram);
        workspace.WriteApp(
            "After",
            Definitions.ContentPackage + $"""<ItemGroup><PackageReference Include="ConceptLib" Version="{NewerVersion}" /></ItemGroup>""",
            Definitions.ContentProgram + "\nConsole.WriteLine(Concepts.MutualRespect.AddedLater);");

        string before = await workspace.BuildAndRun("Before");

        Assert.Equal(before + "\nadded later", await workspace.BuildAndRun("After"));
    }

    /// <summary>Adds a member, and a field before the others, to a type that generated classes derive from; renames an internal type.</summary>
    private static void ChangeRuntime(string folder)
    {
        string concept = Path.Combine(folder, "Concept.cs");
        string source = File.ReadAllText(concept);
        int body = source.IndexOf('{', source.IndexOf("public class Concept", StringComparison.Ordinal)) + 1;
        File.WriteAllText(concept, source.Insert(body, """

                private readonly object _added = new();

                /// <summary>A member of the next version.</summary>
                public virtual string AddedLater => _added is null ? "missing" : "added later";

            """));

        string[] files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories);
        Assert.Contains(files, file => File.ReadAllText(file).Contains("struct PackedReader", StringComparison.Ordinal));
        foreach (string file in files)
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("PackedReader", "RenamedReader", StringComparison.Ordinal));
        }
    }
}
