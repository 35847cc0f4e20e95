using System.CommandLine;
using System.CommandLine.Parsing;
using ConceptLib.InternationalRelations;
using ConceptLib.Tool.Verbs;
using Spectre.Console;

namespace ConceptLib.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("show")]
    [InlineData("shwo")]
    [InlineData("show", "a", "b")]
    [InlineData("list", "--colour")]
    [InlineData("list", "--lang")]
    [InlineData("list", "--definitions")]
    [InlineData("--definitions", "definitions")]
    public void Wrong_usage_is_exit_code_2_and_a_complaint_with_the_way_to_help(params string[] arguments)
    {
        ToolRun run = ToolRun.Plain(arguments);

        Assert.Equal((ExitCode.WrongUsage, ""), (run.Code, run.Output));
        Assert.EndsWith(" --help' says more.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conceptlib", "--bogus")]
    [InlineData("conceptlib list", "list", "--bogus")]
    [InlineData("conceptlib new concept", "new", "concept", "--bogus")]
    public void The_way_to_help_is_a_command_line_that_the_tool_takes(string command, params string[] arguments)
    {
        Assert.EndsWith($"\n'{command} --help' says more.\n", ToolRun.Plain(arguments).Error, StringComparison.Ordinal);

        ToolRun help = ToolRun.Plain([.. command.Split(' ')[1..], "--help"]);
        Assert.Equal((ExitCode.Found, ""), (help.Code, help.Error));
        Assert.Contains($"\n  {command} ", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_a_file_or_a_folder_that_is_empty_is_wrong_usage_for_every_verb_and_option()
    {
        using StringWriter error = new();
        Command root = ConceptLibCommand.Create(new ToolSession(Concepts.Library, AnsiConsole.Console, error, null), Concepts.Library, 80);
        string[][] lines =
        [
            .. root.Subcommands.SelectMany(verb => verb.Subcommands.Count == 0 ? WithPaths(verb, verb.Name) : verb.Subcommands.SelectMany(part => WithPaths(part, verb.Name, part.Name))),
        ];

        Assert.True(lines.Length > root.Subcommands.Count + 10);
        Assert.All(lines, line => Assert.All((string[])["", " "], empty =>
        {
            ToolRun run = ToolRun.Plain([.. line, empty]);
            Assert.Equal((ExitCode.WrongUsage, ""), (run.Code, run.Output));
            Assert.Contains($": '{empty}' names no file and no folder.\n", run.Error, StringComparison.Ordinal);
        }));
    }

    private static IEnumerable<string[]> WithPaths(Command command, params string[] names) =>
    [
        [.. names, "--definitions"],
        .. command.Options.Where(option => option.HelpName is "folder" or "file").Select(option => (string[])[.. names, option.Name]),
        .. command.Arguments.Where(argument => argument.Name is "folder" or "files").Select(_ => names),
    ];

    [Fact]
    public void A_misspelt_verb_gets_the_nearest() =>
        Assert.Contains("show", ToolRun.Plain("shwo").Error, StringComparison.Ordinal);

    [Fact]
    public void A_command_line_comes_back_without_its_control_characters() =>
        Assert.DoesNotContain('\u001b', ToolRun.Plain("\u001b[31mshow", "--\u001b]0;title\a").Error);

    [Theory]
    [InlineData("--help")]
    [InlineData("show", "--help")]
    [InlineData("list", "--help")]
    public void Help_says_what_the_exit_codes_mean_and_which_library_is_read(params string[] arguments)
    {
        ToolRun run = ToolRun.Plain(arguments);

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        Assert.Contains("Exit codes: " + string.Join(' ', ExitCodeHelp.All.Select(exit => $"{(int)exit.Code} {exit.Meaning}")), run.Flowing, StringComparison.Ordinal);
        Assert.Contains("--definitions <folder>", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("conceptlib", run.Lines[run.Lines.ToList().IndexOf("Usage:") + 1].Trim(), StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Help_lists_the_verbs_of_a_day_first_and_no_ids_of_a_library()
    {
        ToolRun run = ToolRun.Plain("--help");

        string[] verbs = [.. run.Lines.SkipWhile(line => line != "Commands:").Skip(1).Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(line => line.Trim().Split(' ')[0])];
        Assert.Equal(["init", "new", "check", "show", "search"], verbs[..5]);
        Assert.DoesNotContain("mutual-respect", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("|mutual-respect|", ToolRun.Plain("show", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_verb_has_examples_and_each_is_a_command_line_that_the_tool_takes()
    {
        using StringWriter error = new();
        Command root = ConceptLibCommand.Create(new ToolSession(Concepts.Library, AnsiConsole.Console, error, null), Concepts.Library, 80);

        Assert.All(root.Subcommands, command =>
        {
            Verb verb = Assert.IsType<Verb>(command);
            Assert.NotEmpty(verb.Examples);
            Assert.All(verb.Examples, example =>
            {
                string[] words = [.. CommandLineParser.SplitCommandLine(example).TakeWhile(word => word is not (">" or ">>" or "|"))];
                Assert.Equal(["conceptlib", verb.Name], words[..2]);
                Assert.Empty(root.Parse(words[1..]).Errors);
                Assert.Contains($"  {example}", ToolRun.Plain(verb.Name, "--help").Lines);
            });
        });
    }

    [Fact]
    public void The_help_of_the_tool_names_the_library_it_brings() =>
        Assert.Contains("International Relations Concepts", ToolRun.Plain("--help").Flowing, StringComparison.Ordinal);

    [Theory]
    [InlineData("list")]
    [InlineData("list", "--json")]
    [InlineData("show", "mutual-respect")]
    [InlineData("--help")]
    public void A_full_disk_is_a_complaint_and_exit_code_5(params string[] arguments) =>
        Assert.Equal(new ToolRun(ExitCode.OutputFailed, "", "The output cannot be written: No space left on device\n"), ToolRun.OnFullDisk(arguments));

    [Fact]
    public void Each_exit_code_has_a_meaning() => Assert.Equal(Enum.GetValues<ExitCode>(), ExitCodeHelp.All.Select(exit => exit.Code));

    [Theory]
    [InlineData("--help")]
    [InlineData("list")]
    [InlineData("schema", "--write")]
    [InlineData("fmt")]
    [InlineData("show", "a", "--json")]
    public void Lines_end_alike_on_every_system(params string[] arguments)
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label:   a\ndefinition: A."));
        using StringWriter output = new() { NewLine = "\r\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });

        ExitCode code = ConceptLibCommand.Run([.. arguments, "--definitions", definitions.Folder], Concepts.Library, console, TextWriter.Null);

        Assert.Equal(ExitCode.Found, code);
        Assert.EndsWith("\n", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', output.ToString());
    }

    [Fact]
    public void Exit_codes_keep_their_numbers() =>
        Assert.Equal([("Found", 0), ("NotFound", 1), ("WrongUsage", 2), ("InvalidDefinitions", 3), ("UnconfirmedQuotes", 4), ("OutputFailed", 5), ("NotFormatted", 6), ("WouldOverwrite", 7)], Enum.GetValues<ExitCode>().Select(code => (code.ToString(), (int)code)));
}
