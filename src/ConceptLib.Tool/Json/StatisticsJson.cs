using System.Text.Json.Nodes;
using ConceptLib.Tool.Statistics;

namespace ConceptLib.Tool.Json;

/// <summary>What <c>stats --json</c> prints.</summary>
internal static class StatisticsJson
{
    // Shares as a reader compares them, the same on every processor.
    private const int Decimals = 3;

    public static JsonObject Of(ConceptLibrary library, LibraryStatistics statistics) => new JsonObject
    {
        ["library"] = library.Id,
        ["concepts"] = library.All.Count,
        ["kinds"] = Counts(statistics.Concepts.Where(static count => count.Name.Length > 0)),
        ["statuses"] = Counts(statistics.Statuses),
        ["labels"] = Counts(statistics.Labels),
        ["definitions"] = Counts(statistics.Definitions),
        ["quotes"] = Counts(statistics.Quotes),
        ["stances"] = Counts(statistics.Stances),
        ["verdicts"] = Counts(statistics.Verdicts),
        ["sources"] = Counts(statistics.Sources),
        ["agents"] = Counts(statistics.Agents),
        ["events"] = statistics.Events,
    }
        .With("languages", statistics.Languages, static language => new JsonObject { ["language"] = language.Language, ["labels"] = language.Labels, ["definitions"] = language.Definitions })
        .With("completeness", statistics.Completeness, static concept => new JsonObject { ["concept"] = concept.Concept.Id, ["share"] = Math.Round(concept.Share, Decimals) }
            .With("missing", concept.Missing, static what => JsonValue.Create(what)))
        .With("clusters", statistics.Clusters, static cluster => new JsonArray([.. cluster.Select(static concept => JsonValue.Create(concept.Id))]));

    private static JsonObject Counts(IEnumerable<Count> counts) => new(counts.Select(static count => KeyValuePair.Create<string, JsonNode?>(count.Name, count.Number)));
}
