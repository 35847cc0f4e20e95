using System.CommandLine;
using ConceptLib.Tool.Authoring;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new agent</c>: who speaks, writes or acts, behind those that agents.yaml has.</summary>
internal static class NewAgentVerb
{
    private const string Table = "agents";

    public static Command Create(ToolSession session)
    {
        Option<string?> name = NewVerb.Value("--name", "The name, as it is shown.");
        Option<string?> id = NewVerb.Id("the name");
        Option<string?> type = NewVerb.Value("--type", "person (by default), organization, group or software.", "type");
        Option<string?> family = NewVerb.Value("--family", "The family name, under which a bibliography sorts.");
        Option<string?> given = NewVerb.Value("--given", "The given name.");
        Verb verb = new(
            "agent",
            "Adds a person, an organization, a group or a program.",
            "conceptlib new agent --name \"John F. Nash\" --family Nash --given \"John F.\"",
            "conceptlib new agent --name \"International Organization for Standardization\" --type organization --id iso")
        {
            name, id, type, family, given,
        };
        verb.SetAction(arguments => (int)NewVerb.InLibrary(session, arguments, definitions =>
        {
            if (NewVerb.Required(session, arguments, name, "Name") is not { } words || NewVerb.IdOf(session, arguments, id, words) is not { } chosen)
            {
                return ExitCode.WrongUsage;
            }

            Record agent = new Record()
                .Add("type", arguments.GetValue(type))
                .Add("name", words)
                .Add("family", NewVerb.Optional(session, arguments, family, "Family name, of a person"))
                .Add("given", NewVerb.Optional(session, arguments, given, "Given name, of a person"));
            return NewVerb.Write(
                session, definitions, NewRecord.InTable(definitions, Table, chosen, agent), definitions.Library!.Agents.TryGet(chosen, out _) ? "an agent" : null);
        }));
        return verb;
    }
}
