using System.Text.Json;

namespace ConceptLib.Tool.Tests;

/// <summary>Reads output as the strictest program would.</summary>
internal static class Json
{
    public static JsonElement Parse(ToolRun run)
    {
        Assert.Equal(ExitCode.Found, run.Code);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        return JsonElement.Parse(run.Output, new JsonDocumentOptions { AllowDuplicateProperties = false });
    }

    /// <summary>The strings of a property wherever it stands, but for what is said of the property itself (<c>certainty</c>).</summary>
    public static IEnumerable<string> All(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Where(property => property.Name != "certainty").SelectMany(property => property.Name == name ? Strings(property.Value) : All(property.Value, name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => All(item, name)),
        _ => [],
    };

    /// <summary>Every string at or below an element.</summary>
    public static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        _ => [],
    };
}
