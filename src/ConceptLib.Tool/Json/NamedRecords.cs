using System.Text.Json.Nodes;

namespace ConceptLib.Tool.Json;

/// <summary>The sources, agents and events that a document names by id, and therefore has to hold.</summary>
internal sealed class NamedRecords
{
    public SortedDictionary<string, Source> Sources { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Agent> Agents { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Event> Events { get; } = new(StringComparer.Ordinal);

    /// <summary>The id of a source, which is noted.</summary>
    public JsonNode Id(Source source) => Note(Sources, source.Id, source);

    /// <summary>The id of an agent, which is noted.</summary>
    public JsonNode Id(Agent agent) => Note(Agents, agent.Id, agent);

    /// <summary>The id of an event, which is noted.</summary>
    public JsonNode Id(Event occasion) => Note(Events, occasion.Id, occasion);

    /// <summary>Notes all that a library has.</summary>
    public void Note(ConceptLibrary library)
    {
        foreach (Source source in library.Sources)
        {
            Id(source);
        }

        foreach (Agent agent in library.Agents)
        {
            Id(agent);
        }

        foreach (Event occasion in library.Events)
        {
            Id(occasion);
        }
    }

    private static JsonNode Note<T>(SortedDictionary<string, T> records, string id, T record)
    {
        records[id] = record;
        return id;
    }
}
