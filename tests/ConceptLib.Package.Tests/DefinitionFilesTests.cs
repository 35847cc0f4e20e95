namespace ConceptLib.Package.Tests;

/// <summary>Which files of a project are definitions, and how the compiler is told.</summary>
[Collection(SharedFeed.Name)]
public sealed class DefinitionFilesTests(PackageFeed feed)
{
    private const string Ids = "Console.WriteLine(string.Join(' ', App.Concepts.Library.All.Select(concept => concept.Id)));";

    [Fact]
    public async Task A_project_may_lie_behind_a_symbolic_link_and_so_may_its_definitions()
    {
        Workspace real = feed.Workspace("real");
        real.WriteApp("App", Definitions.Package, Ids);
        real.Write("App/definitions/peace.yaml", "label: peace\ndefinition: Quiet.");
        real.Write("more/war.yaml", "label: war\ndefinition: Noise.");
        Directory.CreateSymbolicLink(real.PathOf("App/definitions/more"), real.PathOf("more"));
        Directory.CreateSymbolicLink(real.PathOf("link"), real.PathOf("App"));

        Assert.Equal("peace war", await real.BuildAndRun("App"));
        Directory.Delete(real.PathOf("App/bin"), recursive: true);
        Directory.Delete(real.PathOf("App/obj"), recursive: true);
        await real.Build(".", "link/App.csproj");
        Assert.Equal("peace war", await real.Run("App"));
    }

    [Fact]
    public async Task What_the_project_excludes_or_removes_is_no_definition()
    {
        Workspace workspace = feed.Workspace("excluded");
        workspace.WriteApp(
            "App",
            "<PropertyGroup><ConceptDefinitionsDirectory>.</ConceptDefinitionsDirectory></PropertyGroup>"
            + """<ItemGroup><AdditionalFiles Remove="drafts/**" /></ItemGroup>"""
            + Definitions.Package,
            Ids);
        workspace.Write("App/peace.yaml", "label: peace\ndefinition: Quiet.");
        workspace.Write("App/drafts/war.yaml", "- no concept");
        workspace.Write("App/.github/workflow.yaml", "- no concept");
        workspace.Write("App/obj/cache.yaml", "- no concept");

        Assert.Equal("peace", await workspace.BuildAndRun("App"));
    }

    [Fact]
    public async Task Files_of_a_second_folder_are_listed_with_their_paths()
    {
        Workspace workspace = feed.Workspace("two-folders");
        workspace.WriteApp(
            "App",
            """<ItemGroup><AdditionalFiles Include="../shared/**/*.yaml" ConceptDefinition="%(RecursiveDir)%(Filename)%(Extension)" Link="shared/%(RecursiveDir)%(Filename)%(Extension)" /></ItemGroup>"""
            + Definitions.Package,
            Ids);
        workspace.Write("App/definitions/peace.yaml", "label: peace\ndefinition: Quiet.");
        workspace.Write("shared/agents.yaml", "un: { name: United Nations, type: organization }");
        workspace.Write("shared/harm/war.yaml", "label: war\ndefinition: Noise.");

        Assert.Equal("peace war", await workspace.BuildAndRun("App"));
        Assert.DoesNotContain(Configuration(workspace), static line => line.Contains("peace.yaml", StringComparison.Ordinal));
    }

    // The compiler tries each section on each additional file.
    [Fact]
    public async Task The_compiler_is_told_of_the_folder_and_not_of_each_file()
    {
        Workspace workspace = feed.Workspace("folder");
        workspace.WriteApp("App", Definitions.Package, Ids);
        workspace.Write("App/definitions/peace.yaml", "label: peace\ndefinition: Quiet.");
        workspace.Write("texts/a.txt", "Text.");

        Assert.Equal("peace", await workspace.BuildAndRun("App", "-p:ConceptSourceTexts=../texts"));
        Assert.DoesNotContain(Configuration(workspace), static line => line.StartsWith('['));
    }

    private static string[] Configuration(Workspace workspace)
        => File.ReadAllLines(workspace.PathOf("App/obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig"));
}
