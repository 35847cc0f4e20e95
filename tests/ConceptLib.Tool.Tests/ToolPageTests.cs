using System.CommandLine;
using System.Text.Json;
using ConceptLib.InternationalRelations;
using ConceptLib.Tests.Shared;
using Spectre.Console;

namespace ConceptLib.Tool.Tests;

/// <summary>docs/tool.md says all there is. What it shows of runs is held against the tool with the other pages.</summary>
public sealed class ToolPageTests
{
    // Their properties are names of the library's own, languages, or CSL's.
    private static readonly string[] s_maps = ["attributes", "certainty", "contributors", "csl", "title", "role", "place", "links"];

    private static readonly string s_page = File.ReadAllText(PageFile);

    private static string PageFile => Path.Combine(Repository.Root, "docs", "tool.md");

    [Fact]
    public void Every_property_of_the_JSON_is_named()
    {
        IEnumerable<string> names = Concepts.Library.All.SelectMany(concept => Names(Json.Parse(ToolRun.Plain("show", concept.Id, "--json")))).Distinct();

        Assert.All(names, name => Assert.Contains($"`{name}`", s_page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_exit_code_and_every_verb_is_named()
    {
        Assert.All(Enum.GetValues<ExitCode>(), code => Assert.Contains($"\n| {(int)code} | ", s_page, StringComparison.Ordinal));
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
            [property.Name, .. s_maps.Contains(property.Name) || IsTextInLanguages(property) ? [] : Names(property.Value)]),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static bool IsTextInLanguages(JsonProperty property) => property.Name is "text" or "name" && property.Value.ValueKind == JsonValueKind.Object;
}
