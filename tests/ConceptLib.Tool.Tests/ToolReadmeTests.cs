using System.CommandLine;
using System.Text.RegularExpressions;
using ConceptLib.InternationalRelations;
using ConceptLib.Tests.Shared;
using Spectre.Console;

namespace ConceptLib.Tool.Tests;

/// <summary>The page of the package names each verb with its options.</summary>
public sealed partial class ToolReadmeTests
{
    private static string PageFile => Path.Combine(Repository.Root, "src", "ConceptLib.Tool", "README.md");

    [Fact]
    public void Each_verb_has_a_row_with_the_names_of_its_options()
    {
        Command root = ConceptLibCommand.Create(new ToolSession(Concepts.Library, AnsiConsole.Console, TextWriter.Null, null), Concepts.Library, 80);
        (string Verb, string Options)[] verbs =
        [
            .. root.Subcommands.Where(verb => !verb.Hidden).SelectMany(verb => verb.Subcommands.Count == 0
                ? [(verb.Name, Options(verb))]
                : verb.Subcommands.Select(part => ($"{verb.Name} {part.Name}", Options(part)))),
        ];
        string page = File.ReadAllText(PageFile);
        if (Environment.GetEnvironmentVariable("AcceptSnapshots") == "true")
        {
            page = Row().Replace(page, row => $"{row.Groups["head"].Value} | {verbs.Single(verb => verb.Verb == row.Groups["verb"].Value).Options} |".Replace("|  |", "| |", StringComparison.Ordinal));
            File.WriteAllText(PageFile, page);
        }

        Assert.Equal(verbs, Row().Matches(page).Select(row => (row.Groups["verb"].Value, row.Groups["options"].Value)));
    }

    private static string Options(Command verb) => string.Join(", ", verb.Options.Select(option => $"`{option.Name}`"));

    [GeneratedRegex(@"^(?<head>\| `(?<verb>[a-z ]+)` \| [^|\n]+?) \| (?:(?<options>[^|\n]+) )?\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
