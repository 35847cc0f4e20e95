using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads a file of agents.</summary>
internal static class AgentsReader
{
    private static readonly RecordShape Shape = RecordShape.WithApparatus("an agent", "type", "name", "family", "given", "roles", "identifier").With(Synonyms.Agent);
    private static readonly RecordShape RoleShape = RecordShape.WithApparatus("a role of an agent", "role", "period");

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
        reader.Apparatus());

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
