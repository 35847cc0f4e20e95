using System.CommandLine;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new agent</c>: who speaks, writes or acts, behind those that agents.yaml has.</summary>
internal static class NewAgentVerb
{
    public static Command Create(ToolSession session)
    {
        Option<string?> name = NewVerb.Value("--name", "The name, as it is shown.");
        Option<string?> id = NewVerb.Id("the name");
        Option<string?> type = NewVerb.Value("--type", "person (by default), organization, group or software.", "type");
        Option<string?> family = NewVerb.Value("--family", "The family name, under which a bibliography sorts.");
        Option<string?> given = NewVerb.Value("--given", "The given name.");
        return new Verb(
            "agent",
            "Adds a person, an organization, a group or a program.",
            "conceptlib new agent --name \"John F. Nash\" --family Nash --given \"John F.\"",
            "conceptlib new agent --name \"International Organization for Standardization\" --type organization --id iso")
        {
            name, id, type, family, given,
        }.Adds(session, answers =>
        {
            string words = answers.Required(name, "Name");
            string chosen = answers.Id(id, words, Slug.Of(words));
            string? sort = answers.Optional(type, "Type", Candidates.AgentTypes);
            bool isPerson = sort is null or "person";
            Record agent = new Record()
                .Add("type", sort)
                .Add("name", words)
                .Add("family", isPerson ? answers.Optional(family, "Family name") : answers.Said(family))
                .Add("given", isPerson ? answers.Optional(given, "Given name") : answers.Said(given));
            return NewVerb.WriteNew(
                session, answers.Definitions, NewRecord.InTable(answers.Definitions, "agents", chosen, agent), answers.Definitions.Library!.Agents.TryGet(chosen, out _) ? "an agent" : null);
        });
    }
}
