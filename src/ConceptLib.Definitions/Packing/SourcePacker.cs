using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Packing;

/// <summary>Packs sources, agents and events: the table "Fields of a source, an agent, an event" in <c>docs/packed-form.md</c>.</summary>
internal static class SourcePacker
{
    public static PackedRecord Pack(BoundSource source, int languageCount)
    {
        FieldTable fields = new(languageCount);
        fields.Add(writer =>
        {
            writer.String(source.Type);
            writer.String(source.Name);
            writer.Text(source.Title);
            writer.Text(source.Description);
        });
        fields.AddList(source.Contributors, static (writer, contributor) =>
        {
            writer.String(contributor.Role);
            writer.Agents(contributor.Agents);
        });
        fields.AddList(source.Variables, Variable);
        fields.AddList(source.Dates, Variable);
        if (source.TextHash is { } hash)
        {
            fields.Add(writer => writer.String(hash));
        }
        else
        {
            fields.AddEmpty();
        }

        fields.AddApparatus(source.Apparatus);
        AddDeprecation(fields, source.Deprecation);
        return fields.ToRecord(source.Id);
    }

    public static PackedRecord Pack(BoundAgent agent, int languageCount)
    {
        FieldTable fields = new(languageCount);
        fields.Add(writer =>
        {
            writer.Number((int)agent.Type);
            writer.Text(agent.Name);
            writer.String(agent.Family);
            writer.String(agent.Given);
        });
        fields.AddList(agent.Roles, static (writer, role) =>
        {
            writer.Text(role.Role);
            writer.String(role.Period);
            writer.Apparatus(role.Apparatus);
        });
        fields.AddApparatus(agent.Apparatus);
        AddDeprecation(fields, agent.Deprecation);
        return fields.ToRecord(agent.Id);
    }

    public static PackedRecord Pack(BoundEvent occasion, int languageCount)
    {
        FieldTable fields = new(languageCount);
        fields.Add(writer =>
        {
            writer.String(occasion.Type);
            writer.Text(occasion.Description);
            writer.String(occasion.Date);
            writer.Text(occasion.Place);
            writer.Agents(occasion.Agents);
        });
        fields.AddList(occasion.Labels, static (writer, label) => writer.Label(label));
        fields.AddApparatus(occasion.Apparatus);
        AddDeprecation(fields, occasion.Deprecation);
        return fields.ToRecord(occasion.Id);
    }

    // The last field, and a record in use ends before it: it has not even a length for it.
    private static void AddDeprecation(FieldTable fields, BoundDeprecation? deprecation)
    {
        if (deprecation is not null)
        {
            fields.Add(writer =>
            {
                writer.List(deprecation.ReplacedBy, successor => writer.String(successor.Id));
                writer.Text(deprecation.Reason);
            });
        }
    }

    private static void Variable(PackedWriter writer, BoundVariable variable)
    {
        writer.String(variable.Name);
        writer.String(variable.Value);
    }
}
