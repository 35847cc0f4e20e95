using System.CommandLine;
using System.Text.Json;
using ConceptLib.InternationalRelations;
using ConceptLib.Tests.Shared;
using Spectre.Console;

namespace ConceptLib.Tool.Tests;

/// <summary>docs/tool.md says all there is. What it shows of runs is held against the tool with the other pages.</summary>
public sealed class ToolPageTests
{
    // The properties of these objects are names of the library's own, languages, or CSL's.
    private static readonly string[] s_maps = 
    [
        "attributes", "certainty", "contributors", "csl", "title", "text", "name", "role", "place", "links",
        "kinds", "statuses", "labels", "definitions", "quotes", "stances", "verdicts", "sources", "agents",
    ];

    private static readonly string s_page = File.ReadAllText(PageFile);

    private static string PageFile => Path.Combine(Repository.Root, "docs", "tool.md");

    [Fact]
    public void Every_property_of_the_JSON_is_named()
    {
        using DefinitionsOnDisk changed = new(("library.yaml", "id: other"), ("peace.yaml", "label: peace\ndefinition: Quiet."));
        string[][] lines =
        [
            .. Concepts.Library.All.Select(concept => (string[])["show", concept.Id]),
            ["list"], ["search", "respect"], ["stats"], ["diff", Repository.Definitions, changed.Folder],
        ];
        Assert.Equal(
            Root().Subcommands.Where(verb => verb.Options.Any(option => option.Name == "--json")).Select(verb => verb.Name).Order(StringComparer.Ordinal),
            lines.Select(line => line[0]).Distinct().Order(StringComparer.Ordinal));

        IEnumerable<string> names = lines.SelectMany(line => Names(Json.Parse(ToolRun.Plain([.. line, "--json"])))).Distinct();

        Assert.All(names, name => Assert.Contains($"`{name}`", s_page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_exit_code_and_every_verb_is_named()
    {
        string words = s_page.Replace("`", "", StringComparison.Ordinal);
        Assert.All(ExitCodeHelp.All, exit => Assert.Contains($"\n| {(int)exit.Code} | {exit.Meaning} |\n", words, StringComparison.Ordinal));
        Assert.All(
            Root().Subcommands.Where(verb => !verb.Hidden),
            verb => Assert.Contains($"\n| [`{verb.Name}`](#{verb.Name}) | ", s_page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_section_of_each_verb_lists_its_options_in_the_words_of_its_help()
    {
        Command root = Root();
        OptionTable[] tables =
        [
            new(root, "# The tool"),
            .. root.Subcommands.Where(verb => !verb.Hidden).SelectMany(verb => verb.Subcommands
                .Select(part => new OptionTable(part, $"### {verb.Name} {part.Name}"))
                .Prepend(new(verb, $"## {verb.Name}"))),
        ];
        if (Environment.GetEnvironmentVariable("AcceptSnapshots") == "true")
        {
            File.WriteAllText(PageFile, tables.Aggregate(s_page, (page, table) => table.PutInto(page)));
            return;
        }

        Assert.All(tables, table => Assert.Equal(table.Markdown, table.FindIn(s_page)));
    }

    private static Command Root() =>
        ConceptLibCommand.Create(new ToolSession(Concepts.Library, AnsiConsole.Console, TextWriter.Null, null), Concepts.Library, 80);

    private static IEnumerable<string> Names(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => (IEnumerable<string>)
            [property.Name, .. IsMap(property) ? [] : Names(property.Value)]),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static bool IsMap(JsonProperty property) => s_maps.Contains(property.Name) && property.Value.ValueKind == JsonValueKind.Object;
}
