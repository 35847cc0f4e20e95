using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Comparison;

/// <summary>All that the records of sources, agents and events say, in parts.</summary>
internal sealed class RecordParts(ConceptLibrary library, Renames renames)
{
    public IReadOnlyList<RecordSection> Of(Source source)
    {
        PartFields fields = Fields().Add("type", source.Type).Add("title", source.Title).Add("description", source.Description);
        foreach (string role in source.ContributorRoles)
        {
            fields.Add(role, source.Contributors(role));
        }

        foreach ((string name, Edtf date) in source.Dates)
        {
            fields.Add(name, date);
        }

        foreach ((string name, string value) in source.Variables)
        {
            fields.Add(name, value);
        }

        return [Facts(fields.Add("hash of the text", source.TextHash).Add("reason", source.Reason).Add("successor", source.ReplacedBy.Select(renames.Of)).Add(source))];
    }

    public IReadOnlyList<RecordSection> Of(Agent agent) =>
    [
        Facts(Fields()
            .Add("type", Words.Of<AgentType>(agent.Type))
            .Add("name", agent.Name)
            .Add("family name", agent.Family)
            .Add("given name", agent.Given)
            .Add("reason", agent.Reason)
            .Add("successor", agent.ReplacedBy.Select(renames.Of))
            .Add(agent)),
        new("roles", [.. agent.Roles.Select(role =>
            new RecordPart(role.Role, $"The role “{role.Role}”", Fields().Add(PartField.Main, role.Role).Add("period", role.Period).Add(role).All))]),
    ];

    public IReadOnlyList<RecordSection> Of(Event occasion) =>
    [
        Facts(Fields()
            .Add("type", occasion.Type)
            .Add("description", occasion.Description)
            .Add("date", occasion.Date)
            .Add("place", occasion.Place)
            .Add("participants", occasion.Agents)
            .Add("reason", occasion.Reason)
            .Add("successor", occasion.ReplacedBy.Select(renames.Of))
            .Add(occasion)),
        new("labels", new ConceptParts(library, renames).Labels(occasion.Labels)),
    ];

    private static RecordSection Facts(PartFields fields) => new("facts", [new("", "", fields.All)]);

    private PartFields Fields() => new(library, renames);
}
