using System.CommandLine;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new event</c>: an occasion at which something was said or done, behind those that events.yaml has.</summary>
internal static class NewEventVerb
{
    public static Command Create(ToolSession session)
    {
        Option<string?> label = NewVerb.Value("--label", "What it is called.");
        Option<string?> id = NewVerb.Id("the label");
        Option<string?> type = NewVerb.Value("--type", "A word for its sort, such as speech or conference.");
        Option<string?> description = NewVerb.Value("--description", "What happened.");
        Option<string?> date = NewVerb.Value("--date", "When: 2013, 2013-03, 2013-03-23 or 2013/2016.", "date");
        Option<string?> place = NewVerb.Value("--place", "Where.");
        Option<string[]> agents = NewVerb.Values("--agent", "The id of an agent who took part.", "id");
        return new Verb(
            "event",
            "Adds an event: quotes name it as the occasion they were said at.",
            "conceptlib new event --label \"Speech in Moscow\" --type speech --date 2013-03-23 --agent xi-jinping")
        {
            label, id, type, description, date, place, agents,
        }.Adds(session, answers =>
        {
            string words = answers.Required(label, "Name of the event");
            string chosen = answers.Id(id, words, Slug.Of(words));
            Record happening = new Record()
                .Add("type", answers.Optional(type, "Sort, such as speech or conference"))
                .Add("label", words)
                .Add("description", answers.Optional(description, "What happened"))
                .Add("date", answers.Optional(date, "Date"))
                .Add("place", answers.Optional(place, "Place"))
                .Add("agents", answers.Chosen(agents, "Agent", Candidates.Agents(answers.Definitions.Library!)));
            return NewVerb.WriteNew(
                session, answers.Definitions, NewRecord.InTable(answers.Definitions, "events", chosen, happening), answers.Definitions.Library!.Events.TryGet(chosen, out _) ? "an event" : null);
        });
    }
}
