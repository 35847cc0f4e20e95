using System.CommandLine;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Files;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new</c>: a new concept, source, agent or event in a library of YAML.</summary>
internal static class NewVerb
{
    /// <summary>Keys that no option has: <c>--field page=48-49</c>.</summary>
    public const char FieldSeparator = '=';

    // Who has no author yet does not know that an author is an agent.
    private static readonly (Rule Rule, string Record)[] s_adding = [(Rules.UnknownSource, "source"), (Rules.UnknownAgent, "agent")];

    public static Command Create(ToolSession session) => new Verb(
        "new",
        $"Adds a record to the YAML in {DefinitionsFolder.Default}/, unless --definitions names another folder. The library is read with the record before that is written, "
        + "and where it would have an error nothing is. At a terminal it asks for what no option says.",
        "conceptlib new concept --label \"zero-sum game\" --definition \"A game in which one side's gain is the other's loss.\"",
        "conceptlib new source --help")
    {
        NewConceptVerb.Create(session),
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

    /// <summary>Reads the library, and goes on when it has no errors.</summary>
    public static ExitCode InLibrary(ToolSession session, ParseResult arguments, Func<DefinitionsFolder, ExitCode> add) =>
        session.ReadFolder(arguments.GetValue(session.Definitions) ?? DefinitionsFolder.Default, add);

    /// <summary>A value that must be there: the option's, or the answer to a question.</summary>
    /// <returns>Null when there is none, which is complained of.</returns>
    public static string? Required(ToolSession session, ParseResult arguments, Option<string?> option, string question)
    {
        string? value = arguments.GetValue(option) ?? session.Dialogue.Ask(question, null, answer => answer.Length == 0 ? "It is needed." : null);
        if (string.IsNullOrWhiteSpace(value))
        {
            session.Complain($"{option.Name} is missing: {option.Description}");
            return null;
        }

        return value;
    }

    /// <summary>A value that may be left out: the option's, or the answer to a question, which may be none.</summary>
    public static string? Optional(ToolSession session, ParseResult arguments, Option<string?> option, string question) =>
        arguments.GetValue(option) ?? session.Dialogue.Ask($"{question} (Enter for none)", null, static _ => null);

    /// <summary>The id of the record: the option's, else one made of words, which who sits at a terminal may change.</summary>
    /// <returns>Null when there is none, which is complained of.</returns>
    public static string? IdOf(ToolSession session, ParseResult arguments, Option<string?> option, string words)
    {
        string? id = arguments.GetValue(option) ?? session.Dialogue.Ask("Id", Slug.Of(words), WhyInvalid);
        if (id is null)
        {
            session.Complain($"--id is missing: '{words}' has letters of another script than the Latin one, and their spelling in it is yours to choose.");
            return null;
        }

        if (WhyInvalid(id) is { } complaint)
        {
            session.Complain(complaint);
            return null;
        }

        return id;
    }

    /// <summary>Adds keys that were given as <c>key=value</c>.</summary>
    /// <returns>False when one is not so given, which is complained of.</returns>
    public static bool AddFields(ToolSession session, Record record, IReadOnlyList<string> fields)
    {
        foreach (string field in fields)
        {
            int separator = field.IndexOf(FieldSeparator, StringComparison.Ordinal);
            if (separator <= 0)
            {
                session.Complain($"'{field}' is no field. Write key{FieldSeparator}value, such as page{FieldSeparator}48-49.");
                return false;
            }

            record.Add(field[..separator].Trim(), field[(separator + 1)..].Trim());
        }

        return true;
    }

    /// <summary>Writes a record, unless it is there or the library would have an error with it.</summary>
    /// <param name="session">The run.</param>
    /// <param name="before">The library without the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="isThere">What there is of that id, with its article; null when there is nothing.</param>
    /// <param name="check">What else must hold; a code other than found ends the run.</param>
    public static ExitCode Write(ToolSession session, DefinitionsFolder before, NewRecord record, string? isThere, Func<NewRecord, ExitCode>? check = null)
    {
        isThere ??= before.TextOf(record.Path) is { } text && !record.Text.StartsWith(text, StringComparison.Ordinal) ? "a file of the name" : null;
        if (isThere is not null)
        {
            session.Complain($"Nothing is written: there is {isThere} '{record.Id}'. --id gives this one another id.");
            return ExitCode.WouldOverwrite;
        }

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

        if (new OutputFolder(before.Folder).TryWrite(record.Path, record.Text) is { } failure)
        {
            session.Complain(failure);
            return ExitCode.OutputFailed;
        }

        session.Page.Line(Pages.TerminalText.Clean(before.PathOf(record.Path)));
        return ExitCode.Found;
    }

    private static string? WhyInvalid(string id) =>
        IdSyntax.WhyInvalid(id) is { } reason ? $"'{id}' is no id: {reason}"
        : NewRecord.IsTable(id) ? $"'{id}' is no id for a file: {id}.yaml has the records of its sort."
        : null;
}
