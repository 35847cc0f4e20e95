using System.Text.Json.Nodes;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Json;

/// <summary>What recurs in every record: passages, notes, certainty, labels.</summary>
internal sealed class StatementJson(NamedRecords named)
{
    /// <summary>The records that were named on the way.</summary>
    public NamedRecords Named => named;

    /// <summary>Ids of agents.</summary>
    public JsonArray Agents(IEnumerable<Agent> agents) => new([.. agents.Select(named.Id)]);

    /// <summary>A passage of a source, by the source's id and as a reference to print.</summary>
    public JsonObject Citation(Citation citation) => new JsonObject { ["source"] = named.Id(citation.Source) }
        .With("locator", citation.Locator)
        .With("note", citation.Note)
        .With("citation", citation.ToString());

    /// <summary>A note.</summary>
    public JsonObject Note(Note note) => new JsonObject { ["kind"] = Words.Key(note.Kind) }
        .WithAll(JsonParts.LinkedText(note.Text)!)
        .With("citations", note.Citations, Citation);

    /// <summary>A designation.</summary>
    public JsonObject Label(Label label) => new JsonObject { ["text"] = label.Text, ["language"] = label.Language, ["status"] = Words.Key(label.Status) }
        .WithAll(Apparatus(label));

    /// <summary>What any statement may carry.</summary>
    public JsonObject Apparatus(Statement statement) => new JsonObject()
        .With("citations", statement.Citations, Citation)
        .WithAll(NotesAndCertainty(statement));

    /// <summary>The apparatus of a statement that stands in one passage, which is no list.</summary>
    public JsonObject NotesAndCertainty(Statement statement)
    {
        JsonObject certainty = [];
        foreach ((string field, Certainty level) in statement.Certainties)
        {
            certainty.Add(field, Words.Key(level));
        }

        return new JsonObject()
            .With("notes", statement.Notes, Note)
            .With("certainty", certainty.Count > 0 ? certainty : null);
    }
}
