using System.Text.Json.Nodes;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Json;

/// <summary>A concept as <c>list --json</c> has it: what <c>show --json</c> begins with.</summary>
internal static class ConceptEntry
{
    public static JsonObject Of(Concept concept, ReadingLanguage language)
    {
        Label label = language.LabelOf(concept);
        return new JsonObject { ["id"] = concept.Id, ["label"] = label.Text, ["language"] = label.Language }
            .With("domain", concept.Domain)
            .With("kind", concept.Kind)
            .With("status", JsonParts.Word<ConceptStatus>(concept.Status));
    }
}
