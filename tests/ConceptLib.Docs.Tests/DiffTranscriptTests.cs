using ConceptLib.Docs.Tests.Pages;
using ConceptLib.Docs.Tests.Yaml;
using ConceptLib.Tool;
using ConceptLib.Tool.Tests;

namespace ConceptLib.Docs.Tests;

/// <summary>docs/tool.md shows what <c>diff</c> prints of its library before and after some edits, which the page does not hold twice.</summary>
public sealed class DiffTranscriptTests : IDisposable
{
    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("conceptlib-docs-");

    public void Dispose() => _scratch.Delete(recursive: true);

    [Fact]
    public void What_the_page_shows_is_what_the_tool_prints()
    {
        MarkdownPage page = Documentation.Page("docs/tool.md");
        Dictionary<string, string> files = new(DefinitionSample.FilesOf(page), StringComparer.Ordinal);
        Write("old", files);
        string concept = files["mutual-respect.yaml"];
        int quotes = concept.IndexOf("quotes:", StringComparison.Ordinal);
        files["mutual-respect.yaml"] = (concept[..quotes] + concept[concept.IndexOf("relations:", StringComparison.Ordinal)..])
            .Replace("as equals", "as peers", StringComparison.Ordinal)
            .Replace("role: important premise", "role: foundation", StringComparison.Ordinal);
        files["win-win-cooperation.yaml"] = "kind: principle\nlabel: win-win cooperation\ndefinition: Cooperation that is to the good of all who take part.";
        Write("new", files);

        ToolRun run = ToolRun.Plain("diff", Path.Combine(_scratch.FullName, "old"), Path.Combine(_scratch.FullName, "new"));

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        string printed = run.Output.TrimEnd('\n');
        FencedBlock shown = Assert.Single(page.Blocks, block => block is { Heading: "diff", Language: "text" });
        if (shown.Text != printed && Environment.GetEnvironmentVariable("AcceptSnapshots") == "true")
        {
            string file = Path.Combine(Documentation.Root, page.Path);
            File.WriteAllText(file, File.ReadAllText(file).Replace($"\n{shown.Text}\n", $"\n{printed}\n", StringComparison.Ordinal));
            return;
        }

        Assert.Equal(shown.Text, printed);
    }

    private void Write(string folder, Dictionary<string, string> files)
    {
        string path = _scratch.CreateSubdirectory(folder).FullName;
        foreach ((string name, string text) in files)
        {
            File.WriteAllText(Path.Combine(path, name), text + "\n");
        }
    }
}
