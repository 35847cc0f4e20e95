using ConceptLib.Docs.Tests.Pages;
using ConceptLib.Docs.Tests.Yaml;
using ConceptLib.Generator.Tests;
using ConceptLib.Tool;
using ConceptLib.Tool.Tests;

namespace ConceptLib.Docs.Tests;

/// <summary>What a page shows of an export as Turtle stands so in the export of the page's YAML files.</summary>
public sealed class TurtleBlockTests
{
    public static TheoryData<string> Places => Documentation.PlacesOf(BlockCheck.Turtle);

    [Theory]
    [MemberData(nameof(Places))]
    public void A_part_of_a_graph_is_what_the_library_gives(string place)
    {
        FencedBlock block = Documentation.Block(place);
        ConceptLibrary library = new GeneratorHost([.. DefinitionSample.FilesOf(block.Page).Select(file => (file.Key, file.Value))]).Build().LoadLibrary();
        DirectoryInfo scratch = Directory.CreateTempSubdirectory("conceptlib-docs-");
        try
        {
            Assert.Equal(ExitCode.Found, ToolRun.Over(library, "export", "--to", "turtle", scratch.FullName).Code);

            string graph = File.ReadAllText(scratch.GetFiles().Single().FullName);

            Assert.True(graph.Contains($"\n{block.Text.TrimEnd('\n')}\n", StringComparison.Ordinal), $"{place} does not stand in the graph:\n{graph}");
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }
}
