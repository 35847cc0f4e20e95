using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Pages;
using ConceptLib.Tool.Verbs;
using ConceptLib.Tool.Wording;
using Spectre.Console;

namespace ConceptLib.Tool;

/// <summary>The command line: <c>conceptlib</c> and its verbs.</summary>
internal static class ConceptLibCommand
{
    // "@name" is text like any other, not the name of a file with more arguments.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    /// <summary>The command with its verbs.</summary>
    public static Command Create(ToolSession session, ConceptLibrary compiled, int width)
    {
        HelpOption help = new();
        help.Action = new VerbHelp((HelpAction)help.Action!, width);

        // A plain command, for a RootCommand takes its name from the file of the program.
        Command root = new("conceptlib", $"Reads a library of concepts: what they mean, and to whom. The library is that of --definitions, or of {DefinitionsFolder.Default}/ where you are; without either, {TerminalText.Clean(compiled.Title?.ToString() ?? compiled.Id)}.")
        {
            // Those of a day first: help lists them in this order.
            InitVerb.Create(session),
            NewVerb.Create(session),
            CheckVerb.Create(session),
            ShowVerb.Create(session),
            SearchVerb.Create(session),
            ListVerb.Create(session),
            StatsVerb.Create(session),
            GraphVerb.Create(session),
            VerifyVerb.Create(session),
            FmtVerb.Create(session),
            SchemaVerb.Create(session),
            ExportVerb.Create(session),
            LockVerb.Create(session),
            DiffVerb.Create(session),
            CompletionVerb.Create(session),
            session.Definitions,
            help,
            new VersionOption(),
        };
        root.Add(CompleteVerb.Create(session, line => root.Parse(line, Configuration)));
        return root;
    }

    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">What was typed after the tool's name.</param>
    /// <param name="compiled">The library to read where none is named.</param>
    /// <param name="output">Where concepts and help go.</param>
    /// <param name="error">Where complaints go.</param>
    /// <param name="terminal">The error stream when it is a terminal, for news of long work; else null.</param>
    /// <param name="keyboard">The terminal when somebody types there, for questions; else null.</param>
    /// <param name="input">The standard input; null for an empty one.</param>
    public static ExitCode Run(
        IReadOnlyList<string> arguments,
        ConceptLibrary compiled,
        IAnsiConsole output,
        TextWriter error,
        IAnsiConsole? terminal = null,
        IAnsiConsole? keyboard = null,
        TextReader? input = null)
    {
        // What the library of commands writes ends its lines as the tool does.
        output.Profile.Out.Writer.NewLine = "\n";
        ToolSession session = new(compiled, output, error, terminal, keyboard, input);
        ParseResult result = Create(session, compiled, output.Profile.Width).Parse(arguments, Configuration);
        if (result.Errors.Count > 0)
        {
            return Complain(result, error);
        }

        try
        {
            return (ExitCode)result.Invoke(new InvocationConfiguration
            {
                Output = output.Profile.Out.Writer,
                Error = error,
                EnableDefaultExceptionHandler = false, // it would end with 1, which is "not found"
            });
        }
        catch (NoAnswerException exception)
        {
            session.Complain(exception.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk, or a stream that was closed. What cannot be read was complained of where it was read.
            session.Complain("The output cannot be written: " + exception.Message);
            return ExitCode.OutputFailed;
        }
    }

    /// <summary>Says what is wrong with a command line, cleaned, for it repeats what was typed.</summary>
    private static ExitCode Complain(ParseResult result, TextWriter error)
    {
        if (result.Action is ParseErrorAction action)
        {
            action.ShowHelp = false;
        }

        using StringWriter complaint = new();
        result.Invoke(new InvocationConfiguration { Output = complaint, Error = complaint });
        foreach (string line in complaint.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            error.WriteLine(TerminalText.Clean(line));
        }

        error.WriteLine($"'{NameOf(result.CommandResult)} --help' says more.");
        return ExitCode.WrongUsage;
    }

    /// <summary>A command as it is typed, with those it is below: <c>conceptlib new concept</c>.</summary>
    private static string NameOf(CommandResult result) => result.Parent is CommandResult above ? $"{NameOf(above)} {result.Command.Name}" : result.Command.Name;
}
