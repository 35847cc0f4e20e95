using System.CommandLine;
using ConceptLib.Definitions;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new</c>: a new record in a library of YAML. Each sort has a verb of its own, which says what to ask for.</summary>
internal static class NewVerb
{
    // Who has no author yet does not know that an author is an agent.
    private static readonly (Rule Rule, string Record)[] s_adding = [(Rules.UnknownSource, "source"), (Rules.UnknownAgent, "agent"), (Rules.UnknownEvent, "event")];

    public static Command Create(ToolSession session) => new Verb(
        "new",
        $"Adds a record to the YAML in {DefinitionsFolder.Default}/, unless --definitions names another folder. The library is read with the record before that is written, "
        + "and where it would have an error nothing is. At a terminal it asks for what no option says.",
        "conceptlib new concept --label \"zero-sum game\" --definition \"A game in which one side's gain is the other's loss.\"",
        "conceptlib new quote --help")
    {
        NewConceptVerb.Create(session),
        NewQuoteVerb.Create(session),
        NewSourceVerb.Create(session),
        NewAgentVerb.Create(session),
        NewEventVerb.Create(session),
    };

    /// <summary>An option that gives one value of a record.</summary>
    public static Option<string?> Value(string name, string description, string? helpName = null) => new(name) { Description = description, HelpName = helpName ?? "text" };

    /// <summary>An option that gives one value each time it is named.</summary>
    public static Option<string[]> Values(string name, string description, string helpName) =>
        new(name) { Description = description + " May be repeated.", HelpName = helpName, DefaultValueFactory = _ => [] };

    /// <summary>The option for the id.</summary>
    public static Option<string?> Id(string from) => Value("--id", $"The id; by default made from {from}, where its letters are Latin.", "id");

    /// <summary>The option for the words of a passage.</summary>
    public static Option<string?> Passage(string name, string source) =>
        Value(name, $"The words of {source}, character by character; […] marks an omission. With - they are read from the standard input.");

    /// <summary>The option for what a passage does with a concept.</summary>
    public static Option<string?> Stance() => Value("--stance", "What the quote does with the concept: advocates, describes, questions or opposes.", "stance");

    /// <summary>Makes a verb add a record: reads the library, and goes on when it has no errors.</summary>
    public static Verb Adds(this Verb verb, ToolSession session, Func<Answers, ExitCode> add)
    {
        verb.SetAction(arguments => (int)session.ReadFolder(
            arguments.GetValue(session.Definitions) ?? DefinitionsFolder.Default, definitions => add(new Answers(session, arguments, definitions))));
        return verb;
    }

    /// <summary>Writes a record with an id of its own, unless there is such a record, or one with that file.</summary>
    /// <param name="session">The run.</param>
    /// <param name="before">The library without the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="isThere">What there is of that id, with its article; null when there is nothing.</param>
    /// <param name="check">What else must hold; a code other than found ends the run.</param>
    public static ExitCode WriteNew(ToolSession session, DefinitionsFolder before, NewRecord record, string? isThere, Func<NewRecord, ExitCode>? check = null)
    {
        isThere ??= before.TextOf(record.Path) is { } text && !record.Text.StartsWith(text, StringComparison.Ordinal) ? "a file of the name" : null;
        if (isThere is not null)
        {
            session.Complain($"Nothing is written: there is {isThere} '{record.Id}'. --id gives this one another id.");
            return ExitCode.WouldOverwrite;
        }

        return Write(session, before, record, check);
    }

    /// <summary>Writes a record, unless the library would have an error with it.</summary>
    public static ExitCode Write(ToolSession session, DefinitionsFolder before, NewRecord record, Func<NewRecord, ExitCode>? check = null)
    {
        foreach (string problem in record.Definitions.Problems.Except(before.Problems))
        {
            session.Complain(problem);
        }

        if (record.Definitions.Bound is null)
        {
            string[] missing = [.. s_adding.Where(adding => record.Definitions.Findings.Any(finding => finding.Rule == adding.Rule)).Select(adding => $" 'conceptlib new {adding.Record}' adds one.")];
            session.Complain($"Nothing is written: {before.PathOf(record.Path)} would have these errors.{string.Concat(missing)}");
            return ExitCode.InvalidDefinitions;
        }

        if (check?.Invoke(record) is { } code and not ExitCode.Found)
        {
            return code;
        }

        // Somebody may have edited it between the first question and the last.
        if (!before.IsAsRead(record.Path))
        {
            session.Complain($"Nothing is written: {before.PathOf(record.Path)} has changed meanwhile. Give the command again.");
            return ExitCode.WouldOverwrite;
        }

        if (before.TryWrite(record.Path, record.Text) is { } failure)
        {
            session.Complain(failure);
            return ExitCode.OutputFailed;
        }

        session.Page.Line(TerminalText.Clean(before.PathOf(record.Path)));
        return ExitCode.Found;
    }
}
