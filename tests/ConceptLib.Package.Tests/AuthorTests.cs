namespace ConceptLib.Package.Tests;

/// <summary>The author of a library: one package, one YAML file.</summary>
[Collection(SharedFeed.Name)]
public sealed class AuthorTests(PackageFeed feed)
{
    private const string Program = "Console.WriteLine(Acme.Vocabulary.Concepts.ZeroSumGame.Definition?.Text);";

    [Fact]
    public async Task One_file_of_two_lines_makes_a_library_and_the_generator_stays_with_its_author()
    {
        Workspace workspace = feed.Workspace("author");
        Definitions.WriteVocabulary(workspace);
        await workspace.Pack("Acme.Vocabulary", feed.Feed);
        Assert.Contains("ConceptLib.Generator.dll", workspace.AnalyzersOf("Acme.Vocabulary"));

        const string AcmePackage = $"""<ItemGroup><PackageReference Include="Acme.Vocabulary" Version="{Workspace.Version}" /></ItemGroup>""";
        workspace.WriteApp("UserOfPackage", AcmePackage, Program);
        workspace.WriteApp("UserOfProject", Reference("Acme.Vocabulary"), Program);
        workspace.WriteProject("Between", AcmePackage);
        workspace.WriteApp("UserOfProjectOfPackage", Reference("Between"), Program);

        foreach (string user in (string[])["UserOfPackage", "UserOfProject", "UserOfProjectOfPackage"])
        {
            Assert.Equal(Definitions.ZeroSumGameText, await workspace.BuildAndRun(user));
        }

        foreach (string user in (string[])["UserOfPackage", "UserOfProject", "Between", "UserOfProjectOfPackage"])
        {
            IReadOnlyList<string> analyzers = workspace.AnalyzersOf(user);
            Assert.NotEmpty(analyzers); // the SDK's own: the list is that of the compiler
            Assert.DoesNotContain(analyzers, IsOurs);
        }
    }

    [Fact]
    public async Task An_edited_word_is_in_the_next_build_and_so_are_a_new_file_and_a_deleted_one()
    {
        Workspace workspace = feed.Workspace("edit");
        workspace.WriteApp("App", Definitions.Package, "foreach (var concept in App.Concepts.Library.All) Console.WriteLine($\"{concept.Id}: {concept.Definition?.Text}\");");
        workspace.Write("App/definitions/game.yaml", "label: game\ndefinition: One word.");
        Assert.Equal("game: One word.", await workspace.BuildAndRun("App"));

        workspace.Write("App/definitions/game.yaml", "label: game\ndefinition: Another word.");
        Assert.Equal("game: Another word.", await workspace.BuildAndRun("App", "--no-restore"));

        workspace.Write("App/definitions/games/zugzwang.yml", "label: zugzwang\ndefinition: Any move loses.");
        Assert.Equal("game: Another word.\nzugzwang: Any move loses.", await workspace.BuildAndRun("App", "--no-restore"));

        File.Delete(workspace.PathOf("App/definitions/game.yaml"));
        Assert.Equal("zugzwang: Any move loses.", await workspace.BuildAndRun("App", "--no-restore"));
    }

    [Fact]
    public async Task Builds_in_different_folders_and_without_culture_data_generate_the_same_bytes()
    {
        const string Emit = "<PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath><EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup>";
        (string Folder, bool IsInvariant)[] places = [("here", false), ("quite/another/place", false), ("without/cultures", true)];
        List<(string Name, string Text)[]> builds = [];
        foreach ((string folder, bool isInvariant) in places)
        {
            Workspace workspace = feed.Workspace("same-bytes/" + folder, isInvariant);
            Definitions.WriteVocabulary(workspace, Emit);
            foreach (string file in Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "definitions"), "*.yaml"))
            {
                File.Copy(file, workspace.PathOf("Acme.Vocabulary/definitions/" + Path.GetFileName(file)), overwrite: true);
            }

            await workspace.Build("Acme.Vocabulary");
            string generated = workspace.PathOf("Acme.Vocabulary/generated/ConceptLib.Generator");
            builds.Add([.. Directory.EnumerateFiles(generated, "*", SearchOption.AllDirectories)
                .Select(file => (Path.GetRelativePath(generated, file), Convert.ToHexString(File.ReadAllBytes(file))))
                .Order()]);
        }

        Assert.NotEmpty(builds[0]);
        Assert.All(builds, build => Assert.Equal(builds[0], build));
    }

    [Fact]
    public async Task Definitions_reach_the_editors_of_users_and_code_of_the_authors_own_needs_no_comments()
    {
        Workspace workspace = feed.Workspace("documented");
        Definitions.WriteVocabulary(workspace);
        workspace.Write("Acme.Vocabulary/Code.cs", "namespace Acme.Vocabulary; public static class Uncommented;");
        Definitions.WriteVocabulary(workspace, "<PropertyGroup><GenerateDocumentationFile>false</GenerateDocumentationFile></PropertyGroup>", "Acme.Undocumented");

        await workspace.Build("Acme.Vocabulary");
        await workspace.Build("Acme.Undocumented");

        Assert.Contains(Definitions.ZeroSumGameText, await File.ReadAllTextAsync(workspace.PathOf("Acme.Vocabulary/bin/Debug/net10.0/Acme.Vocabulary.xml")), StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("Acme.Undocumented/bin/Debug/net10.0/Acme.Undocumented.xml")));
    }

    [Fact]
    public async Task Verdicts_on_quotes_are_compiled_with_them()
    {
        Workspace workspace = feed.Workspace("verified");
        workspace.WriteApp("App", Definitions.Package, "Console.WriteLine(App.Concepts.Peace.Verification);");
        workspace.Write("App/definitions/sources.yaml", "book: { type: book, title: Book }");
        workspace.Write("App/definitions/peace.yaml", "label: peace\ndefinition: Quiet.\nquotes: [{ id: q, text: Peace., source: book }]");
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("Peace."u8));
        workspace.Write("App/definitions/quotes.lock.json", $$"""{ "peace/q": { "text": "{{hash}}", "source": "book", "verdict": "exact" } }""");

        Assert.Equal("Exact", await workspace.BuildAndRun("App"));
    }

    [Fact]
    public async Task A_build_keeps_the_names_that_were_published_until_it_is_told_why_one_is_gone()
    {
        Workspace workspace = feed.Workspace("published");
        workspace.WriteApp("App", Definitions.Package, "Console.WriteLine(string.Join(' ', App.Concepts.Library.All.Select(concept => concept.Id)));");
        workspace.Write("App/definitions/calm.yaml", "label: calm\ndefinition: Quiet.");
        workspace.Write("App/definitions/peace.yaml", "label: peace\ndefinition: Quiet.");
        Assert.Equal("calm peace", await workspace.BuildAndRun("App"));

        workspace.Write("App/definitions/ids.lock.json", """{ "concepts/calm": { "identifier": "Calm" }, "concepts/peace": { "identifier": "Peace" } }""");
        File.Delete(workspace.PathOf("App/definitions/peace.yaml"));
        ProcessRun gone = await workspace.TryBuild("App");
        workspace.Write("App/definitions/ids.lock.json", """{ "concepts/calm": { "identifier": "Calm" }, "concepts/peace": { "identifier": "Peace", "removed": "A slip." } }""");

        Assert.Contains("definitions/ids.lock.json(1,46): error CL0220:", gone.Output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal("calm", await workspace.BuildAndRun("App"));
    }

    [Theory]
    [InlineData("../texts")]
    [InlineData("../texts/")]
    public async Task A_build_that_is_given_the_texts_of_sources_compares_quotes_with_them(string folder)
    {
        Workspace workspace = feed.Workspace("texts");
        workspace.WriteApp("App", Definitions.Package, "Console.WriteLine(App.Concepts.Peace.Verification);");
        workspace.Write("App/definitions/sources.yaml", "book: { type: book, title: Book, text: { file: books/book.txt } }");
        workspace.Write("texts/books/book.txt", "They say: peace is\nkept here.");
        workspace.Write("App/definitions/peace.yaml", "label: peace\ndefinition: Quiet.\nquotes: [{ id: q, text: peace is lost here, source: book }]");

        ProcessRun altered = await workspace.TryBuild("App", "-p:ConceptSourceTexts=" + folder);
        workspace.Write("App/definitions/peace.yaml", "label: peace\ndefinition: Quiet.\nquotes: [{ id: q, text: peace is kept here, source: book }]");

        Assert.Contains("definitions/peace.yaml(3,25): error CL0318:", altered.Output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains("peace is [-kept-] {+lost+} here", altered.Output, StringComparison.Ordinal);
        Assert.Equal("Normalized", await workspace.BuildAndRun("App", "-p:ConceptSourceTexts=" + folder));
    }

    [Fact]
    public async Task A_project_chooses_the_languages_that_are_compiled()
    {
        Workspace workspace = feed.Workspace("languages");
        const string Chosen = """
            <PropertyGroup>
              <ConceptLanguages>
                zh-Hans;
                de
              </ConceptLanguages>
            </PropertyGroup>
            """;
        workspace.WriteApp("App", Chosen + Definitions.Package, "Console.WriteLine(string.Join(' ', App.Concepts.Library.Languages));");
        workspace.Write("App/definitions/library.yaml", "languages: [en, de, fr, zh-Hans]");
        workspace.Write("App/definitions/peace.yaml", "labels: { en: peace, de: Frieden, fr: paix, zh-Hans: 和平 }\ndefinition: Quiet.");

        Assert.Equal("en de zh-Hans", await workspace.BuildAndRun("App"));
        Assert.Equal("en fr zh-Hans", await workspace.BuildAndRun("App", "--no-restore", "-p:ConceptLanguages=fr%3Bzh-Hans"));
    }

    [Fact]
    public async Task An_editor_is_given_the_generator_and_the_definitions()
    {
        Workspace workspace = feed.Workspace("editor");
        Definitions.WriteVocabulary(workspace);

        // What an editor asks for: the compiler's command line, and no compilation.
        await workspace.Build("Acme.Vocabulary", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:BuildProjectReferences=false", "-p:SkipCompilerExecution=true");

        Assert.Contains("ConceptLib.Generator.dll", workspace.AnalyzersOf("Acme.Vocabulary"));
        Assert.Contains("/additionalfile:" + workspace.PathOf("Acme.Vocabulary/definitions/zero-sum-game.yaml"), workspace.ArgumentsOf("Acme.Vocabulary"));
    }

    [Fact]
    public async Task Severities_in_a_globalconfig_hold_for_a_library_without_any_CSharp_file()
    {
        Workspace workspace = feed.Workspace("severity");
        Definitions.WriteVocabulary(workspace);
        workspace.Write("Acme.Vocabulary/definitions/undefined.yaml", "label: undefined");

        ProcessRun strict = await workspace.TryBuild("Acme.Vocabulary");
        workspace.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CL0401.severity = none");
        ProcessRun lenient = await workspace.TryBuild("Acme.Vocabulary");

        Assert.Contains("CL0401", strict.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, strict.ExitCode);
        Assert.DoesNotContain("CL0401", lenient.Output, StringComparison.Ordinal);
        Assert.Equal(0, lenient.ExitCode);
    }

    [Fact]
    public async Task A_project_asks_for_rules_that_are_off_and_for_those_of_the_corpus()
    {
        Workspace workspace = feed.Workspace("rules");
        Definitions.WriteVocabulary(workspace);
        workspace.Write("Acme.Vocabulary/definitions/copy.yaml", Definitions.ZeroSumGame.Replace("zero-sum game", "copy", StringComparison.Ordinal));

        ProcessRun usual = await workspace.TryBuild("Acme.Vocabulary");
        workspace.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CL0413.severity = warning");
        ProcessRun strict = await workspace.TryBuild("Acme.Vocabulary", "-p:ConceptCorpusRules=true");

        Assert.Equal(0, usual.ExitCode);
        Assert.All(["CL0413", "CL0428"], code => Assert.Contains(code, strict.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Definitions_may_lie_elsewhere_or_be_listed_one_by_one()
    {
        Workspace workspace = feed.Workspace("elsewhere");
        workspace.Write("vocabulary/zero-sum-game.yaml", Definitions.ZeroSumGame);
        const string Root = "<PropertyGroup><ConceptNamespace>Acme.Vocabulary</ConceptNamespace>";
        workspace.WriteApp("Elsewhere", Root + "<ConceptDefinitionsDirectory>../vocabulary</ConceptDefinitionsDirectory></PropertyGroup>" + Definitions.Package, Program);
        workspace.WriteApp(
            "Listed",
            Root + "<EnableDefaultConceptItems>false</EnableDefaultConceptItems></PropertyGroup>"
            + """<ItemGroup><AdditionalFiles Include="../vocabulary/zero-sum-game.yaml" ConceptDefinition="zero-sum-game.yaml" /></ItemGroup>"""
            + Definitions.Package,
            Program);
        workspace.Write("Listed/definitions/no-concept.yaml", "- a list");

        Assert.Equal(Definitions.ZeroSumGameText, await workspace.BuildAndRun("Elsewhere"));
        Assert.Equal(Definitions.ZeroSumGameText, await workspace.BuildAndRun("Listed"));
    }

    private static string Reference(string project) =>
        $"""<ItemGroup><ProjectReference Include="../{project}/{project}.csproj" /></ItemGroup>""";

    private static bool IsOurs(string analyzer) =>
        analyzer.StartsWith("ConceptLib", StringComparison.OrdinalIgnoreCase) || analyzer.StartsWith("YamlDotNet", StringComparison.OrdinalIgnoreCase);
}
