using System.Text.Json.Nodes;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Json;

/// <summary>Sources, agents and events.</summary>
internal sealed class RecordJson(StatementJson statements, NamedRecords named)
{
    /// <summary>All records that were named, and those that they name in turn, each list in the order of the ids.</summary>
    public JsonObject Closure()
    {
        SortedDictionary<string, JsonNode?> sources = new(StringComparer.Ordinal);
        SortedDictionary<string, JsonNode?> agents = new(StringComparer.Ordinal);
        SortedDictionary<string, JsonNode?> events = new(StringComparer.Ordinal);
        while (AddNew(sources, named.Sources, Source) | AddNew(agents, named.Agents, Agent) | AddNew(events, named.Events, Event))
        {
        }

        return new JsonObject()
            .With("sources", sources.Values, static json => json)
            .With("agents", agents.Values, static json => json)
            .With("events", events.Values, static json => json);
    }

    private static bool AddNew<T>(SortedDictionary<string, JsonNode?> written, SortedDictionary<string, T> named, Func<T, JsonNode> json)
    {
        KeyValuePair<string, T>[] missing = [.. named.Where(record => !written.ContainsKey(record.Key))];
        foreach ((string id, T record) in missing)
        {
            written.Add(id, json(record));
        }

        return missing.Length > 0;
    }

    private JsonObject Source(Source source)
    {
        JsonObject contributors = [];
        foreach (string role in source.ContributorRoles)
        {
            contributors.Add(role, statements.Agents(source.Contributors(role)));
        }

        return new JsonObject { ["id"] = source.Id, ["type"] = source.Type, ["name"] = source.Name }
            .With("title", JsonParts.Text(source.Title))
            .With("description", JsonParts.LinkedText(source.Description))
            .With("contributors", contributors)
            .With("citation", source.ToCitation())
            .With("url", source.Url)
            .With("textHash", source.TextHash)
            .With("csl", JsonNode.Parse(source.ToCslJson()))
            .WithAll(Deprecation(source.IsDeprecated, source.Reason, source.ReplacedBy.Select(named.Id)))
            .WithAll(statements.Apparatus(source));
    }

    private JsonObject Agent(Agent agent) => new JsonObject { ["id"] = agent.Id, ["type"] = Words.Key(agent.Type) }
        .With("name", JsonParts.Text(agent.Name))
        .With("family", agent.Family)
        .With("given", agent.Given)
        .With("roles", agent.Roles, role => new JsonObject()
            .With("role", JsonParts.Text(role.Role))
            .With("period", JsonParts.Date(role.Period))
            .WithAll(statements.Apparatus(role)))
        .WithAll(Deprecation(agent.IsDeprecated, agent.Reason, agent.ReplacedBy.Select(named.Id)))
        .WithAll(statements.Apparatus(agent));

    private JsonObject Event(Event occasion) => new JsonObject { ["id"] = occasion.Id }
        .With("type", occasion.Type)
        .With("label", occasion.Label)
        .With("labels", occasion.Labels, statements.Label)
        .With("description", JsonParts.LinkedText(occasion.Description))
        .With("date", JsonParts.Date(occasion.Date))
        .With("place", JsonParts.Text(occasion.Place))
        .With("agents", statements.Agents(occasion.Agents))
        .WithAll(Deprecation(occasion.IsDeprecated, occasion.Reason, occasion.ReplacedBy.Select(named.Id)))
        .WithAll(statements.Apparatus(occasion));

    /// <summary>Nothing of a record in use.</summary>
    private static JsonObject Deprecation(bool isDeprecated, LocalizedText? reason, IEnumerable<JsonNode> successors) => isDeprecated
        ? new JsonObject { ["deprecated"] = true }.With("reason", JsonParts.LinkedText(reason)).With("replacedBy", successors, static id => id)
        : [];
}
