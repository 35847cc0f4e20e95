using System.Xml.Linq;
using ConceptLib.Tests.Shared;
using Spectre.Console.Testing;

namespace ConceptLib.Tool.Tests;

/// <summary>A new library, as files. That it builds and passes its own tests is shown by ConceptLib.Package.Tests.</summary>
public sealed class InitTests : IDisposable
{
    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("conceptlib-init-");

    private string Folder => Path.Combine(_scratch.FullName, "acme-words");

    private IEnumerable<string> Files => Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'));

    public void Dispose() => _scratch.Delete(recursive: true);

    [Fact]
    public void A_new_library_has_no_problems_and_its_quote_stands_in_its_source()
    {
        ToolRun made = ToolRun.Plain("init", Folder);

        Assert.Equal((ExitCode.Found, ""), (made.Code, made.Error));
        ToolRun listed = ToolRun.Plain("list", "--definitions", Path.Combine(Folder, "definitions"));
        Assert.Equal(("circular-definition  circular definition\ndefinition           definition\n", ""), (listed.Output, listed.Error));
        Assert.Equal((ExitCode.Found, "", ""), Outcome(ToolRun.Plain("fmt", "--check", Path.Combine(Folder, "definitions"))));
        ToolRun verified = ToolRun.Plain("verify", "--definitions", Path.Combine(Folder, "definitions"), "--texts", Path.Combine(Folder, "texts"));
        Assert.Equal((ExitCode.Found, "1 quote: 1 exact\n"), (verified.Code, verified.Output));
    }

    [Fact]
    public void Its_lock_holds_what_a_check_of_its_quote_finds()
    {
        ToolRun.Plain("init", Folder);
        string file = Path.Combine(Folder, "definitions", "quotes.lock.json");
        string made = File.ReadAllText(file);

        ToolRun.Plain("verify", "--definitions", Path.Combine(Folder, "definitions"), "--texts", Path.Combine(Folder, "texts"), "--write");

        Assert.Equal(made, File.ReadAllText(file));
    }

    [Fact]
    public void Its_name_is_made_from_the_folders_unless_it_is_given()
    {
        ToolRun.Plain("init", Folder);
        Assert.Contains("src/AcmeWords/AcmeWords.csproj", Files);
        Assert.Contains("namespace: AcmeWords\n", ReadFile("definitions/library.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(Files, file => file.Contains("Vocabulary.1", StringComparison.Ordinal) || ReadFile(file).Contains("TheNamespace", StringComparison.Ordinal));

        Directory.Delete(Folder, recursive: true);
        ToolRun.Plain("init", Folder, "--name", "Acme.Words-2", "--language", "de");
        Assert.Contains("tests/Acme.Words-2.Tests/Acme.Words-2.Tests.csproj", Files);
        Assert.Equal(
            "id: acme.words-2\ntitle: Acme.Words-2\nnamespace: Acme.Words_2\ndefault-language: de\nlanguages: [de]\nversion: 0.1.0\n",
            ReadFile("definitions/library.yaml"));
    }

    [Fact]
    public void A_name_with_words_of_the_template_stays_as_it_is()
    {
        Assert.Equal(ExitCode.Found, ToolRun.Plain("init", Folder, "--name", "Acme.TheNamespace.the-language", "--namespace", "Acme").Code);

        Assert.Contains("src/Acme.TheNamespace.the-language/Acme.TheNamespace.the-language.csproj", Files);
        Assert.StartsWith("id: acme.thenamespace.the-language\ntitle: Acme.TheNamespace.the-language\nnamespace: Acme\n", ReadFile("definitions/library.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_are_of_the_tools_version_and_others_of_those_tested_here()
    {
        Dictionary<string, string> tested = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => (string)package.Attribute("Include")!, package => (string)package.Attribute("Version")!);
        string version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
        ToolRun.Plain("init", Folder);

        (string Id, string Version)[] references =
        [
            .. Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
                .SelectMany(file => XDocument.Parse(ReadFile(file)).Descendants("PackageReference"))
                .Select(package => ((string)package.Attribute("Include")!, (string)package.Attribute("Version")!)),
        ];

        Assert.Contains(references, package => package.Id == "ConceptLib.Testing");
        Assert.All(references, package => Assert.Equal(package.Id.StartsWith("ConceptLib", StringComparison.Ordinal) ? version : tested[package.Id], package.Version));
        Assert.Contains($"\"version\": \"{version}\"", ReadFile(".config/dotnet-tools.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten_and_nothing_is_written_beside_what_is_there()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "README.md"), "mine");

        ToolRun refused = ToolRun.Plain("init", Folder);

        Assert.Equal(ExitCode.WouldOverwrite, refused.Code);
        Assert.Equal($"Nothing is written, for {Folder}/README.md would be overwritten.\n", refused.Error);
        Assert.Equal(["README.md"], Files);
        Assert.Equal("mine", ReadFile("README.md"));
    }

    [Theory]
    [InlineData("_Words", "words")]
    [InlineData("Acme\u203FWords", "acme-words")]
    [InlineData("_", "library")]
    public void Its_id_is_one_whatever_its_name_is(string name, string id)
    {
        ToolRun made = ToolRun.Plain("init", Folder, "--name", name);

        Assert.Equal((ExitCode.Found, ""), (made.Code, made.Error));
        Assert.StartsWith($"id: {id}\n", ReadFile("definitions/library.yaml"), StringComparison.Ordinal);
        Assert.Equal("", ToolRun.Plain("list", "--definitions", Path.Combine(Folder, "definitions")).Error);
    }

    [Theory]
    [InlineData("--name", "my words")]
    [InlineData("--name", "../words")]
    [InlineData("--namespace", "Acme.2Words")]
    [InlineData("--language", "english!")]
    public void What_a_build_would_refuse_is_refused_before_a_file_is_written(string option, string value)
    {
        ToolRun refused = ToolRun.Plain("init", Folder, option, value);

        Assert.Equal(ExitCode.WrongUsage, refused.Code);
        Assert.Contains(value, refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void At_a_terminal_it_asks_and_asks_again_where_the_answer_is_none()
    {
        using TestConsole terminal = new();
        terminal.Interactive();
        terminal.Input.PushTextWithEnter("my words");
        terminal.Input.PushTextWithEnter("Acme.Words");
        terminal.Input.PushTextWithEnter("");
        terminal.Input.PushTextWithEnter("fr");

        ToolRun made = ToolRun.Typed(terminal, "init", Folder);

        Assert.Equal(ExitCode.Found, made.Code);
        Assert.Contains("'my words' is no name of a package.", terminal.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("namespace: Acme.Words\ndefault-language: fr\n", ReadFile("definitions/library.yaml"), StringComparison.Ordinal);
    }

    private static (ExitCode Code, string Output, string Error) Outcome(ToolRun run) => (run.Code, run.Output, run.Error);

    private string ReadFile(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
