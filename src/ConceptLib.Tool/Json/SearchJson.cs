using System.Text.Json.Nodes;
using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Search;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Json;

/// <summary>A concept as <c>search --json</c> has it: an entry of <c>list --json</c>, and the texts that have the words.</summary>
internal static class SearchJson
{
    public static JsonObject Of(Concept concept, SearchQuery query, ReadingLanguage language) =>
        ConceptEntry.Of(concept, language).With("passages", Passage.Of(concept, query, columns: null), passage =>
            new JsonObject { ["field"] = Words.Key(passage.Source.Field), ["text"] = passage.Text }
                .With("language", passage.Source.Language)
                .With("attribution", passage.Source.Origin)
                .With("hits", passage.Hits, static hit => new JsonObject { ["start"] = hit.Start.Value, ["length"] = hit.End.Value - hit.Start.Value }));
}
