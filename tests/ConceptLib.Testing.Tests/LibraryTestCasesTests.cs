using ConceptLib.Tests.Shared;

namespace ConceptLib.Testing.Tests;

/// <summary>The tests that a project has by one line, without a test framework: each is called as one would call it.</summary>
public sealed class LibraryTestCasesTests : IDisposable
{
    private const string Accept = "AcceptSnapshots";

    private readonly string _folder = Directory.CreateTempSubdirectory("conceptlib-testing-").FullName;

    // What a run of these tests accepts is another matter.
    private readonly string? _before = Environment.GetEnvironmentVariable(Accept);

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["peace.yaml"] = "label: peace\ndefinition: A state without war.",
        ["war.yaml"] = "label: war\ndefinition: A fight between states.",
    };

    public LibraryTestCasesTests() => Environment.SetEnvironmentVariable(Accept, null);

    private string Pages => Path.Combine(_folder, "Pages");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Accept, _before);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_concept_without_an_accepted_page_fails_and_leaves_its_page()
    {
        LibraryTestException problem = await Assert.ThrowsAsync<LibraryTestException>(() => Open().Concept("peace"));

        Assert.StartsWith("New: ", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("'dotnet test -e AcceptSnapshots=true' accepts all that differs.", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["Vocabulary.Concept_id=peace.received.md"], FilesIn(Pages));
    }

    [Fact]
    public async Task A_changed_word_fails_the_test_of_its_concept_alone_until_it_is_accepted()
    {
        await AcceptAll();
        _files["peace.yaml"] = "label: peace\ndefinition: A state without violence.";

        LibraryTestException problem = await Assert.ThrowsAsync<LibraryTestException>(() => Open().Concept("peace"));
        await Open().Concept("war");
        Assert.Contains("~ A state without [-war-]{+violence+}.\n", problem.Message, StringComparison.Ordinal);

        await AcceptAll();
        await Open().Concept("peace");
        Assert.DoesNotContain(FilesIn(Pages), file => file.Contains(".received.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_table_of_records_has_a_page_where_it_has_records()
    {
        await AcceptAll();
        Assert.DoesNotContain("Vocabulary.Sources.verified.md", FilesIn(Pages));

        _files["sources.yaml"] = "book: { type: book, title: Book }";
        await Assert.ThrowsAsync<LibraryTestException>(() => Open().Sources());
        await AcceptAll();
        await Open().Sources();
        await Open().Agents();

        _files.Remove("sources.yaml");
        await Assert.ThrowsAsync<LibraryTestException>(() => Open().Sources());
    }

    [Fact]
    public async Task Public_members_are_those_of_the_assembly_of_the_concepts()
    {
        await AcceptAll();

        string members = await File.ReadAllTextAsync(Path.Combine(Pages, "Vocabulary.PublicApi.verified.txt"));

        Assert.Contains("public sealed class LibraryTestCasesTests", members, StringComparison.Ordinal);
        await Open().PublicApi();
    }

    [Fact]
    public async Task A_page_whose_concept_is_gone_is_named_and_goes_when_that_is_accepted()
    {
        await AcceptAll();
        await File.WriteAllTextAsync(Path.Combine(Pages, "Others.Concept_id=war.verified.md"), "of another class");
        _files.Remove("war.yaml");

        LibraryTestException problem = Assert.Throws<LibraryTestException>(() => Open().NoPageOutlivesItsConcept());
        Assert.Contains("Vocabulary.Concept_id=war.verified.md is the page of a concept that is gone.", problem.Message, StringComparison.Ordinal);

        await AcceptAll();
        Open().NoPageOutlivesItsConcept();
        Assert.Equal(
            ["Others.Concept_id=war.verified.md", "Vocabulary.Concept_id=peace.verified.md", "Vocabulary.PublicApi.verified.txt"],
            FilesIn(Pages));
    }

    [Fact]
    public void Rules_name_every_concept_and_quote_that_breaks_them()
    {
        _files["sources.yaml"] = $"read: {{ type: book, title: Read, text: {{ file: read.txt, sha256: {new string('a', 64)} }} }}\nunread: {{ type: book, title: Unread }}\nleft-source: {{ type: book, title: Left, deprecated: true }}";
        _files["war.yaml"] = "label: war\nquotes: [{ id: one, text: War., source: read }, { id: two, text: War., source: unread }]";
        _files["truce.yaml"] = "label: truce\nstatus: draft";
        _files["feud.yaml"] = "label: feud\nstatus: deprecated";
        _files["agents.yaml"] = "left: { name: Left, deprecated: true }\nexplained: { name: Explained, deprecated: true, reason: A slip. }";
        _files["events.yaml"] = "left-event: { label: Left, deprecated: true }\nreplaced: { label: Replaced, deprecated: true, replaced-by: fair }\nfair: { label: Fair }";
        _files["raid.yaml"] = "label: raid\nstatus: deprecated\nreason: Nobody uses it.";
        _files["duel.yaml"] = "label: duel\nstatus: deprecated\nreplaced-by: war";

        Assert.Equal(
            "war has no definition, neither the library's nor anybody's.",
            Assert.Throws<LibraryTestException>(() => Open().EveryConceptIsDefined()).Message);
        Assert.Equal(
            "war/one was not compared with the text of its source since it was written (read). 'conceptlib verify --texts FOLDER --write' compares, and records what it finds.",
            Assert.Throws<LibraryTestException>(() => Open().EveryQuoteStandsInItsSource()).Message);
        Assert.Equal(
            string.Join('\n', "feud left-source left left-event".Split(' ').Select(id => $"{id} is deprecated, and says neither 'replaced-by' nor 'reason'.")),
            Assert.Throws<LibraryTestException>(() => Open().EveryDeprecatedRecordSaysWhatToUse()).Message);
    }

    [Fact]
    public void A_library_that_keeps_the_rules_passes()
    {
        Open().EveryConceptIsDefined();
        Open().EveryQuoteStandsInItsSource();
        Open().EveryDeprecatedRecordSaysWhatToUse();
        Open().NoPageOutlivesItsConcept();
    }

    [Fact]
    public void A_type_without_a_library_is_refused_with_the_one_that_was_meant()
    {
        ArgumentException problem = Assert.Throws<ArgumentException>(() => new NoVocabulary());

        Assert.Contains("typeof(Concepts)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_class_that_its_concepts_cannot_be_asked_of_is_told_why()
    {
        Assert.Contains("is no LibraryTestCases", Assert.Throws<ArgumentException>(() => LibraryTestCases.IdsFor(typeof(string))).Message, StringComparison.Ordinal);
        Assert.Contains("needs a public constructor without parameters", Assert.Throws<ArgumentException>(() => LibraryTestCases.IdsFor(typeof(WrittenVocabulary))).Message, StringComparison.Ordinal);
        Assert.Contains("typeof(Concepts)", Assert.Throws<ArgumentException>(() => LibraryTestCases.IdsFor(typeof(NoVocabulary))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_a_build_made_up_is_named_with_the_setting_that_keeps_it()
    {
        Vocabulary.Folder = "/_/nowhere";
        Concepts.Library = YamlLibrary.Open(_files);

        InvalidOperationException problem = await Assert.ThrowsAsync<InvalidOperationException>(() => new Vocabulary().Concept("peace"));

        Assert.Contains("DeterministicSourcePaths", problem.Message, StringComparison.Ordinal);
    }

    private Vocabulary Open()
    {
        Vocabulary.Folder = _folder;
        Concepts.Library = YamlLibrary.Open(_files);
        return new Vocabulary();
    }

    private async Task AcceptAll()
    {
        Environment.SetEnvironmentVariable(Accept, "true");
        Vocabulary tests = Open();
        foreach (string id in LibraryTestCases.IdsFor(typeof(Vocabulary)))
        {
            await tests.Concept(id);
        }

        await tests.Sources();
        await tests.Agents();
        await tests.Events();
        await tests.PublicApi();
        tests.NoPageOutlivesItsConcept();
        Environment.SetEnvironmentVariable(Accept, null);
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}

/// <summary>Stands for the class that is generated from YAML.</summary>
internal static class Concepts
{
    public static ConceptLibrary Library { get; set; } = null!;
}

internal sealed class Vocabulary() : LibraryTestCases(typeof(Concepts), Path.Combine(Folder, "Tests.cs"))
{
    public static string Folder { get; set; } = "";
}

/// <summary>As one whose tests write to the output of their framework.</summary>
internal sealed class WrittenVocabulary(TextWriter output) : LibraryTestCases(typeof(Concepts), "Tests.cs")
{
    public override void EveryConceptIsDefined() => output.WriteLine(Library.Id);
}

internal sealed class NoVocabulary() : LibraryTestCases(typeof(string), "Tests.cs");
