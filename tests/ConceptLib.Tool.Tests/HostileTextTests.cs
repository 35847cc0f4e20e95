using System.CommandLine;
using ConceptLib.CompilerServices;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Packing;
using ConceptLib.Definitions.Reading;
using Spectre.Console;

namespace ConceptLib.Tool.Tests;

/// <summary>
/// Text of a library is text on a terminal. The reader of YAML refuses control characters; a compiled library may come from anywhere, and
/// here each of its texts holds an escape sequence, in both forms that terminals know.
/// </summary>
public sealed class HostileTextTests
{
    private const string Escapes = "\u001b]0;title\a\u009b2J";

    // Characters that may stand in YAML hold their places until the text is packed.
    private const string Places = "☃]0;title☄♞2J";

    private static readonly HostileLibrary s_library = new();

    /// <summary>Command lines of all verbs; of those that print text of a library, in each form they have.</summary>
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
        "stats --json",
        "graph",
        "graph --format dot",
        "graph --format mermaid",
        "init --help",
        "completion bash",
        "complete \"conceptlib show host\"",
        "complete \"conceptlib list --kind \"",

        // These read YAML, whose reader refuses control characters; what they print of it goes the way that the others' text goes.
        "verify --texts . --definitions nowhere",
        "lock --definitions nowhere",
        "diff nowhere nowhere",
        "export --to json out --definitions nowhere",
        "new concept --id a --label a --definitions nowhere",
        "fmt nowhere",
        "schema nowhere",
        "check nowhere",
        "check nowhere --format github",
        "check nowhere --format sarif",
    ];

    public static TheoryData<string> CommandLines => [.. s_lines];

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void No_control_character_of_a_library_reaches_the_terminal(string line)
    {
        string[] arguments = [.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line)];

        ToolRun run = ToolRun.Over(s_library.Value, arguments);

        Assert.DoesNotContain((run.Output + run.Error).Replace("\n", "", StringComparison.Ordinal), char.IsControl);
        Assert.True(run.Code is ExitCode.Found || arguments[0] is "verify" or "check" or "lock" or "diff" or "export" or "fmt" or "schema" or "new", run.Error);
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
        using StringWriter error = new();
        Command root = ConceptLibCommand.Create(new ToolSession(s_library.Value, AnsiConsole.Console, error, null), s_library.Value, 80);

        Assert.Equal(
            root.Subcommands.Select(verb => verb.Name).Order(StringComparer.Ordinal),
            s_lines.Select(line => line.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The library, made once.</summary>
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
