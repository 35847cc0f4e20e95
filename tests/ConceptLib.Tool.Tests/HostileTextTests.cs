using System.CommandLine;
using ConceptLib.CompilerServices;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Packing;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Comparison;
using ConceptLib.Tool.Json;
using ConceptLib.Tool.Pages;
using ConceptLib.Tool.Sides;
using Spectre.Console;

namespace ConceptLib.Tool.Tests;

/// <summary>
/// Text of a library is text on a terminal. A compiled library may come from anywhere, and here each of its texts holds an escape sequence, in
/// both forms that terminals know. The reader of YAML refuses control characters; but names of folders and files, the texts of sources, and what
/// was typed may have them, and each verb that reads YAML prints such a thing here.
/// </summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Escapes = "\u001b]0;title\a\u009b2J";

    // What is left of the escape sequences when they are text: it must be there, or nothing hostile was printed.
    private const string Trace = "title";

    // Characters that may stand in YAML hold their places until the text is packed.
    private const string Places = "☃]0;title☄♞2J";

    private static readonly HostileLibrary s_library = new();

    /// <summary>Command lines of all verbs, in each form in which they print text: of the compiled library, or of a hostile folder.</summary>
    private static readonly string[] s_lines =
    [
        "show hostile",
        "show hostile --json",
        "show hostile --lang zh-Hans",
        "list",
        "list --json",
        "search hostile",
        "search hostile --json",
        "stats",
        "graph",
        "graph --format dot",
        "graph --format mermaid",
        "verify --definitions {sound} --texts {texts}",
        "verify --definitions {sound} --texts {texts} --furniture",
        "verify --definitions {broken}",
        "check {broken}",
        "check {broken} --format github",
        "check {broken} --format sarif",
        "check {sound} --texts {texts}",
        "lock --definitions {sound}",
        "lock --definitions {broken}",
        "diff {broken} {sound}",
        "diff {sound} {none}",
        "export --to json {none} --definitions {sound}",
        "export --to json {none} --definitions {broken}",
        "fmt {sound}",
        "fmt --check {sound}",
        "fmt {broken}",
        "schema {sound} --write",
        "schema {none}",
        "init {none} --name Games",
        "init {sound}/.. --name {none}",
        "new concept --label a --definitions {sound}",
        "new concept --label a --id {none} --definitions {sound}",
        "new concept --label a --kind {none} --definitions {sound}",
        "new quote --concept sound --source paper --text \"four words that were printed\" --texts {texts} --definitions {sound}",
        "new quote --concept {none} --definitions {sound}",
        "new source --title t --type {none} --definitions {sound}",
        "new agent --name a --definitions {broken}",
        "new event --label {none} --id a --definitions {sound}",
    ];

    /// <summary>Command lines that print what the tool itself says, or only names that the format allows.</summary>
    private static readonly string[] s_ownWords = ["stats --json", "completion bash", "complete \"conceptlib show host\"", "complete \"conceptlib list --kind \"", "init --help"];

    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory($"conceptlib-{Escapes}-");

    public HostileTextTests()
    {
        Write("sound/library.yaml", "id: sample");
        Write("sound/sources.yaml", "paper: { type: book, title: A book, text: { file: paper.txt, furniture: [[0, 20]] } }");
        Write("sound/sound.yaml", "definition:   In no usual form.\nlabel: sound\nquotes: [{ id: q, text: four other words than were printed, source: paper }]");
        Write("texts/paper.txt", $"{Escapes} is a head.\nHere are four {Escapes} words that {Escapes} were printed.");
        Write($"broken/{Escapes}.yaml", "label: x\n\"\\e]0;title\\a\": \"\\e]0;title\\a\"");
        Write("broken/texts.yaml", "label: \"\\e]0;title\\a\"\nkind: \"\\x9b2Jtitle\"\nquotes: [{ id: \"\\e[2J\", text: \"\\e]0;title\\a\", source: \"title\\a\" }]");
        Write("broken/sources.yaml", "\"\\e]0;title\\a\": { type: \"\\e[2Jbook\", author: \"\\e]0;title\" }");
    }

    public static TheoryData<string> CommandLines => [.. s_lines];

    public static TheoryData<string> LinesOfOwnWords => [.. s_ownWords];

    public void Dispose() => _scratch.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void What_is_hostile_is_printed_and_no_control_character_of_it(string line)
    {
        ToolRun run = Run(line);

        Assert.Contains(Trace, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain((run.Output + run.Error).Replace("\n", "", StringComparison.Ordinal), char.IsControl);
    }

    [Theory]
    [MemberData(nameof(LinesOfOwnWords))]
    public void No_control_character_is_printed_with_the_tools_own_words(string line)
    {
        ToolRun run = Run(line);

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.DoesNotContain((run.Output + run.Error).Replace("\n", "", StringComparison.Ordinal), char.IsControl);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_diff_of_a_hostile_library_prints_its_texts_without_a_control_character(bool isOlder)
    {
        ComparedLibrary sound = FolderSide.Open(PathOf("sound")).Compared!;
        ComparedLibrary hostile = new(s_library.Value, new LibrarySurface("sample", "Acme", true, MembersOf(s_library.Value), []));
        LibraryDifference difference = isOlder ? LibraryComparison.Between(hostile, sound) : LibraryComparison.Between(sound, hostile);
        using StringWriter output = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });

        DifferencePage.Write(new PageWriter(console), difference);
        JsonOutput.Write(output, DifferenceJson.Of(difference));

        Assert.Contains(difference.Subjects, subject => subject.Label.Contains(Escapes, StringComparison.Ordinal));
        Assert.Contains(Trace, output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(output.ToString().ReplaceLineEndings(""), char.IsControl);
    }

    [Fact]
    public void The_library_of_this_test_is_hostile_in_each_text()
    {
        Concept concept = s_library.Value["hostile"];

        Assert.All(
            (string[])[concept.Definition!.Text.ToString(), concept.Notes[0].Text.ToString(), concept.Quotes[0].Text, concept.PreferredLabel.ToString(), concept.Definitions[0].Attribution!],
            text => Assert.Contains(Escapes, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_verb_is_tried()
    {
        Command root = ConceptLibCommand.Create(new ToolSession(s_library.Value, AnsiConsole.Console, TextWriter.Null, null), s_library.Value, 80);

        Assert.Equal(
            root.Subcommands.Select(verb => verb.Name).Order(StringComparer.Ordinal),
            s_lines.Concat(s_ownWords).Select(line => line.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            root.Subcommands.Single(verb => verb.Name == "new").Subcommands.Select(record => record.Name).Order(StringComparer.Ordinal),
            s_lines.Where(line => line.StartsWith("new ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]).Distinct().Order(StringComparer.Ordinal));
    }

    private static Dictionary<(SubjectSort Sort, string Id), string> MembersOf(ConceptLibrary library) => library.All.Select(concept => (SubjectSort.Concept, concept.Id))
        .Concat(library.Sources.Select(source => (SubjectSort.Source, source.Id)))
        .Concat(library.Agents.Select(agent => (SubjectSort.Agent, agent.Id)))
        .Concat(library.Events.Select(occasion => (SubjectSort.Event, occasion.Id)))
        .ToDictionary(name => name, name => name.Id);

    private ToolRun Run(string line)
    {
        string[] arguments = [.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line).Select(word => word
            .Replace("{sound}", PathOf("sound"), StringComparison.Ordinal)
            .Replace("{broken}", PathOf("broken"), StringComparison.Ordinal)
            .Replace("{texts}", PathOf("texts"), StringComparison.Ordinal)
            .Replace("{none}", PathOf("none"), StringComparison.Ordinal))];
        return ToolRun.Over(s_library.Value, arguments);
    }

    private string PathOf(string path) => Path.Combine(_scratch.FullName, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text + "\n");
    }

    /// <summary>The compiled library, made once.</summary>
    private sealed class HostileLibrary() : Lazy<ConceptLibrary>(Make)
    {
        private static ConceptLibrary Make()
        {
            BoundDefinitions bound = BoundDefinitions.Bind(
                [
                    new("library.yaml", $"id: sample\ntitle: 'A {Places}'\nlanguages: [en, zh-Hans]\nkinds: {{ thing: {{ description: 'K {Places}', attributes: {{ a: text }} }} }}"),
                    new("agents.yaml", $"somebody: {{ name: 'N {Places}' }}"),
                    new("events.yaml", $"fair: {{ label: 'E {Places}', place: 'P {Places}', date: 2013 }}"),
                    new("sources.yaml", $"paper: {{ type: book, title: 'T {Places}', author: somebody, publisher: 'P {Places}', issued: 2014 }}"),
                    new("other.yaml", "label: other\ndefinition: Another."),
                    new("hostile.yaml", $$"""
                        kind: thing
                        attributes: { a: 'A {{Places}}' }
                        labels: { en: { preferred: 'hostile {{Places}}', admitted: ['h {{Places}}'] }, zh-Hans: '敌 {{Places}}' }
                        domain: 'D {{Places}}'
                        definition: { en: 'Text {{Places}}', zh-Hans: '文 {{Places}}' }
                        definitions: [{ text: 'Theirs {{Places}}', according-to: somebody, source: paper }]
                        notes: [{ kind: usage, text: 'Note {{Places}}' }]
                        quotes: [{ id: q, text: 'Quote {{Places}}', source: { source: paper, locator: 'p. {{Places}}' }, event: fair, speaker: somebody, speaker-as-printed: 'S {{Places}}', note: 'N {{Places}}' }]
                        relations: { part-of: { concept: other, role: 'R {{Places}}', source: paper } }
                        """),
                ],
                new LibraryOptions(null, "Acme", "acme", IsPublic: true, DocumentationLanguage: null),
                ReaderLimits.Default);
            Assert.DoesNotContain(bound.Problems.SelectMany(file => file.Problems), problem => problem.Problem.Rule.Severity == RuleSeverity.Error);
            PackedLibraryText packed = LibraryPacker.Pack(bound.Library, bound.Records);
            return new InMemoryLibrary(
                Hostile(packed.Header), Buckets(packed.Concepts), Buckets(packed.Sources), Buckets(packed.Agents), Buckets(packed.Events),
                [.. packed.LabelShards.Select(Hostile)], [.. packed.ReferenceShards.Select(Hostile)]).Library;
        }

        private static InMemoryBucket[] Buckets(EquatableArray<PackedBucketText> buckets) =>
            [.. buckets.Select(bucket => new InMemoryBucket(bucket.Index, [.. bucket.Pages.Select(Hostile)]))];

        private static string Hostile(string packed) =>
            packed.Replace('☃', '\u001b').Replace('☄', '\a').Replace('♞', '\u009b');
    }
}
