using System.Text.Json.Nodes;

namespace ConceptLib.Tool.Json;

/// <summary>Writes a document that is at hand as a whole.</summary>
internal static class JsonOutput
{
    /// <summary>Writes <paramref name="json"/> as <see cref="JsonTextWriter"/> does.</summary>
    public static void Write(TextWriter output, JsonNode json)
    {
        using JsonTextWriter writer = new(output);
        json.WriteTo(writer.Json);
    }
}
