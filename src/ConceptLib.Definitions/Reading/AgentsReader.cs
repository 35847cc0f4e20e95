using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads a file of agents.</summary>
internal static class AgentsReader
{
    private static readonly RecordShape RoleShape = new(
        "a role of an agent",
        [
            new("role", ValueForm.Text, "The office or function.") { IsRequired = true },
            new("period", ValueForm.Date, "When it was held, as an EDTF period.") { Examples = ["2013/2022", "2017/.."] },
            .. ApparatusReader.Keys,
        ]);

    /// <summary>The keys of an agent.</summary>
    public static RecordShape Shape { get; } = new(
        "an agent",
        [
            new("type", WordForms.AgentType, "What the agent is."),
            new("name", ValueForm.Text, "The name, as a sentence gives it. Every agent needs one."),
            new("family", ValueForm.PlainText, "The family name: what a bibliography sorts by."),
            new("given", ValueForm.PlainText, "The given name."),
            new("roles", new ListForm(new ChoiceForm(ValueForm.Text, new RecordForm(RoleShape))), "Offices and functions: a list of texts or of `{ role, period }`."),
            new("identifier", ValueForm.PlainText, "The name in C#; without it, it is made from the id."),
            .. ApparatusReader.Keys,
            .. DeprecationReader.Keys(Referent.Agent, "agent"),
        ])
    { Synonyms = Synonyms.Agent };

    /// <summary>The agents in the order of the file.</summary>
    public static EquatableArray<AgentModel> Read(ReadingContext context, YamlMapping? root) => RecordFileReader.Read(context, root, Shape, Agent);

    private static AgentModel Agent(Anchored<string> id, MappingReader reader) => new(
        id,
        reader.Id("identifier"),
        reader.Word("type", EnumerationWords<AgentType>.Instance),
        reader.Text("name"),
        reader.String("family")?.Value,
        reader.String("given")?.Value,
        Roles(reader),
        reader.Apparatus(),
        DeprecationReader.Read(reader));

    private static EquatableArray<AgentRoleModel> Roles(MappingReader agent)
    {
        List<AgentRoleModel> roles = [];
        foreach (YamlNode node in agent.List("roles", "a list of texts or of { role, period }"))
        {
            if (node is not YamlMapping mapping || !ApparatusReader.HasKeyOf(mapping, RoleShape))
            {
                if (LanguageTextReader.Read(agent.Context, node, "roles", hasLinks: false) is { } plain)
                {
                    roles.Add(new AgentRoleModel(node.Anchor, plain, null, Apparatus.None));
                }

                continue;
            }

            MappingReader reader = new(agent.Context, mapping, RoleShape);
            Anchored<string>? period = reader.Date("period");
            Apparatus apparatus = reader.Apparatus();
            reader.Required("role");
            if (reader.Text("role") is { } role)
            {
                roles.Add(new AgentRoleModel(mapping.Anchor, role, period, apparatus));
            }
        }

        return new EquatableArray<AgentRoleModel>([.. roles]);
    }
}
