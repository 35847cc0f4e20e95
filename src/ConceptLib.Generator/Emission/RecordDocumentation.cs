using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Generator.Emission;

/// <summary>The documentation of the members of <c>Sources</c>, <c>Agents</c> and <c>Events</c>.</summary>
internal static class RecordDocumentation
{
    public static EquatableArray<string> Of(BoundSource source, CodeNames names, int language)
    {
        DocumentationWriter writer = new(names, language);
        string title = writer.Render(source.Title);
        string name = $"<b>{DocumentationWriter.Line(source.Name)}</b>";
        writer.Element("summary", title.Length == 0 || title == DocumentationWriter.Line(source.Name) ? name : $"{name}: {title}");
        writer.Element("remarks", writer.Render(source.Description), Variable(source, "container-title"));
        writer.SeePage(ValueOf(source, "URL"), source.Name);
        foreach (AgentReference agent in source.Contributors.SelectMany(static contributor => contributor.Agents))
        {
            writer.SeeAlso(agent);
        }

        return writer.ToLines();
    }

    public static EquatableArray<string> Of(BoundAgent agent, CodeNames names, int language)
    {
        DocumentationWriter writer = new(names, language);
        writer.Element("summary", $"<b>{writer.RenderLine(agent.Name)}</b>");
        writer.Element("remarks", [Type(agent.Type), .. agent.Roles.Select(role => Role(role, writer))]);
        return writer.ToLines();
    }

    public static EquatableArray<string> Of(BoundEvent occasion, CodeNames names, int language)
    {
        DocumentationWriter writer = new(names, language);
        string description = writer.Render(occasion.Description);
        string label = $"<b>{writer.Label(occasion.Labels, occasion.Id)}</b>";
        writer.Element("summary", description.Length == 0 ? label : $"{label}: {description}");
        writer.Element("remarks", string.Join(", ", new[] { writer.Render(occasion.Place), occasion.Date is null ? "" : DocumentationWriter.Line(occasion.Date) }.Where(static part => part.Length > 0)));
        foreach (AgentReference agent in occasion.Agents)
        {
            writer.SeeAlso(agent);
        }

        foreach (BoundCitation citation in occasion.Apparatus.Citations)
        {
            writer.SeeAlso(citation.Source);
        }

        return writer.ToLines();
    }

    private static string Type(AgentType type) => type switch
    {
        AgentType.Organization => "An organization.",
        AgentType.Group => "A group.",
        AgentType.Software => "Software.",
        _ => "",
    };

    private static string Role(BoundAgentRole role, DocumentationWriter writer)
    {
        string text = writer.RenderLine(role.Role);
        return role.Period is null ? text : $"{text} ({DocumentationWriter.Line(role.Period)})";
    }

    private static string Variable(BoundSource source, string name) => DocumentationWriter.Line(ValueOf(source, name) ?? "");

    private static string? ValueOf(BoundSource source, string name) => source.Variables.FirstOrDefault(variable => variable.Name == name)?.Value;
}
