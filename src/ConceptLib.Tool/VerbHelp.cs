using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ConceptLib.Tool.Verbs;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool;

/// <summary>Help: what a command takes, examples, and what the exit codes mean.</summary>
internal sealed class VerbHelp : SynchronousCommandLineAction
{
    // As the help of commands indents.
    private const int Indent = 2;
    private const int Hanging = 5;

    private readonly HelpAction _help;

    public VerbHelp(HelpAction help, int width)
    {
        _help = help;
        _help.MaxWidth = width;
    }

    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = _help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is Verb { Examples: [_, ..] examples })
        {
            output.Write("Examples:\n" + string.Concat(examples.Select(static example => $"  {example}\n")) + "\n");
        }

        output.Write("Exit codes:\n" + string.Concat(ExitCodeHelp.All.SelectMany(Lines)));
        return code;
    }

    private IEnumerable<string> Lines((ExitCode Code, string Meaning) exit) => TerminalText.Wrap(exit.Meaning, _help.MaxWidth - Hanging)
        .Select((line, index) => (index == 0 ? $"{new string(' ', Indent)}{(int)exit.Code}".PadRight(Hanging) : new string(' ', Hanging)) + line + "\n");
}
