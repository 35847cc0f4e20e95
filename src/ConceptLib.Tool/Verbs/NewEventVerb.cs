using System.CommandLine;
using ConceptLib.Tool.Authoring;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new event</c>: an occasion at which something was said or done, behind those that events.yaml has.</summary>
internal static class NewEventVerb
{
    private const string Table = "events";

    public static Command Create(ToolSession session)
    {
        Option<string?> label = NewVerb.Value("--label", "What it is called.");
        Option<string?> id = NewVerb.Id("the label");
        Option<string?> type = NewVerb.Value("--type", "A word for its sort, such as speech or conference.");
        Option<string?> description = NewVerb.Value("--description", "What happened.");
        Option<string?> date = NewVerb.Value("--date", "When: 2013, 2013-03, 2013-03-23 or 2013/2016.", "date");
        Option<string?> place = NewVerb.Value("--place", "Where.");
        Option<string[]> agents = NewVerb.Values("--agent", "The id of an agent who took part.", "id");
        Verb verb = new(
            "event",
            "Adds an event: quotes name it as the occasion they were said at.",
            "conceptlib new event --label \"Speech in Moscow\" --type speech --date 2013-03-23 --agent xi-jinping")
        {
            label, id, type, description, date, place, agents,
        };
        verb.SetAction(arguments => (int)NewVerb.InLibrary(session, arguments, definitions =>
        {
            if (NewVerb.Required(session, arguments, label, "Name of the event") is not { } words || NewVerb.IdOf(session, arguments, id, words) is not { } chosen)
            {
                return ExitCode.WrongUsage;
            }

            Record happening = new Record()
                .Add("type", arguments.GetValue(type))
                .Add("label", words)
                .Add("description", NewVerb.Optional(session, arguments, description, "What happened"))
                .Add("date", NewVerb.Optional(session, arguments, date, "Date"))
                .Add("place", NewVerb.Optional(session, arguments, place, "Place"))
                .Add("agents", arguments.GetRequiredValue(agents));
            return NewVerb.Write(
                session, definitions, NewRecord.InTable(definitions, Table, chosen, happening), definitions.Library!.Events.TryGet(chosen, out _) ? "an event" : null);
        }));
        return verb;
    }
}
