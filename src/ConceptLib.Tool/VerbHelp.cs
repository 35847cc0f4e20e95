using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ConceptLib.Tool.Verbs;

namespace ConceptLib.Tool;

/// <summary>Help: what a command takes, examples, and what the exit codes mean.</summary>
internal sealed class VerbHelp : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0  found
          1  not found: no such concept, kind or language; a name that is not locked
          2  wrong usage
          3  the definitions cannot be read, or have errors
          4  a quote does not stand in the text of its source
          5  the output cannot be written
          6  a file is not in its usual form (fmt --check)
          7  a file to be written is there already
        """;

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
            output.WriteLine("Examples:\n" + string.Concat(examples.Select(static example => $"  {example}\n")));
        }

        output.WriteLine(ExitCodes.ReplaceLineEndings("\n"));
        return code;
    }
}
