using System.CommandLine;
using Spectre.Console;

namespace ConceptLib.Tool;

/// <summary>The command line: <c>conceptlib show</c> and <c>conceptlib list</c>.</summary>
internal static class ConceptLibCommand
{
    private const string ExitCodes = "Exit codes: 0 found, 1 not found, 2 wrong usage.";

    /// <summary>Runs the tool over a library.</summary>
    /// <param name="arguments">What was typed after the tool's name.</param>
    /// <param name="library">The library to read.</param>
    /// <param name="output">Where concepts and help go.</param>
    /// <param name="error">Where complaints go.</param>
    public static ExitCode Run(IReadOnlyList<string> arguments, ConceptLibrary library, IAnsiConsole output, TextWriter error)
    {
        RootCommand root = new($"Reads {library.Title?.ToString() ?? library.Id}: what its concepts mean, and to whom. {ExitCodes}")
        {
            Show(library, output, error),
            List(library, output, error),
        };

        ParseResult result = root.Parse(arguments);
        int code = result.Invoke(new InvocationConfiguration
        {
            Output = output.Profile.Out.Writer,
            Error = error,
            EnableDefaultExceptionHandler = false, // it would end with 1, which is "not found"
        });
        return result.Errors.Count > 0 ? ExitCode.WrongUsage : (ExitCode)code;
    }

    private static Command Show(ConceptLibrary library, IAnsiConsole output, TextWriter error)
    {
        Argument<string> concept = new("concept") { Description = "The id of a concept, or one of its labels in any language." };
        Command command = new("show", $"Prints a concept: its labels, definitions, quotes and relations, each with whose it is. {ExitCodes}") { concept };
        command.SetAction(result => (int)Show(result.GetRequiredValue(concept), library, output, error));
        return command;
    }

    private static ExitCode Show(string name, ConceptLibrary library, IAnsiConsole output, TextWriter error)
    {
        IReadOnlyList<Concept> concepts = ConceptLookup.Find(library, name);
        if (concepts.Count == 0)
        {
            error.WriteLine($"No concept has the id or label '{TerminalText.Clean(name)}'." + Suggestion(ConceptLookup.Nearest(library, name)));
            return ExitCode.NotFound;
        }

        PageWriter page = new(output);
        foreach (Concept concept in concepts)
        {
            if (concept != concepts[0])
            {
                page.BlankLine();
            }

            ConceptPage.Write(page, concept);
        }

        return ExitCode.Found;
    }

    private static Command List(ConceptLibrary library, IAnsiConsole output, TextWriter error)
    {
        Option<string?> kind = new("--kind") { Description = "Only concepts of this kind.", HelpName = "kind" };
        Command command = new("list", $"Prints the id, label and kind of each concept, in the order of the ids. {ExitCodes}") { kind };
        command.SetAction(result => (int)List(result.GetValue(kind), library, output, error));
        return command;
    }

    private static ExitCode List(string? kind, ConceptLibrary library, IAnsiConsole output, TextWriter error)
    {
        Concept[] concepts = [.. library.All.Where(concept => kind is null || concept.Kind == kind)];
        if (concepts.Length == 0)
        {
            string[] kinds = [.. library.All.Select(concept => concept.Kind).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
            error.WriteLine($"No concept is of the kind '{TerminalText.Clean(kind ?? "")}'. The kinds are: {string.Join(", ", kinds)}.");
            return ExitCode.NotFound;
        }

        ConceptTable.Write(new PageWriter(output), concepts);
        return ExitCode.Found;
    }

    private static string Suggestion(IReadOnlyList<Concept> nearest) => nearest.Count == 0
        ? " 'conceptlib list' prints all."
        : $" Did you mean {string.Join(" or ", nearest.Select(concept => $"'{concept.Id}'"))}?";
}
