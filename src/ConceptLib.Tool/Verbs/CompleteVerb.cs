using System.CommandLine;
using System.CommandLine.Completions;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib complete</c>: what may stand at a place of a command line. The scripts of <see cref="CompletionVerb"/> call it; nobody types it.</summary>
internal static class CompleteVerb
{
    /// <param name="session">The run.</param>
    /// <param name="parse">Reads a command line.</param>
    public static Command Create(ToolSession session, Func<string, ParseResult> parse)
    {
        Argument<string> line = new("line") { Description = "The command line, as far as it is typed." };
        Option<int?> position = new("--position") { Description = "Where the cursor is, in characters; at the end unless it is said.", HelpName = "count" };
        Verb verb = new("complete", "Prints what may stand at a place of a command line, for shells.", "conceptlib complete \"conceptlib show mut\"")
        {
            line, position,
        };
        verb.Hidden = true;
        verb.SetAction(arguments => (int)Complete(session, parse, arguments.GetRequiredValue(line), arguments.GetValue(position)));
        return verb;
    }

    private static ExitCode Complete(ToolSession session, Func<string, ParseResult> parse, string line, int? position)
    {
        int cursor = Math.Clamp(position ?? line.Length, 0, line.Length);
        foreach (CompletionItem item in parse(line[..cursor]).GetCompletions(cursor))
        {
            string offered = item.InsertText ?? item.Label;

            // System.CommandLine's help answers to /? and /h too, which this tool's pages never mention.
            if (!offered.StartsWith('/'))
            {
                session.Page.Line(TerminalText.Clean(offered));
            }
        }

        return ExitCode.Found;
    }
}
