using System.Text.Json;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Tests;

public sealed class SchemaVerbTests
{
    private static readonly string[] s_names = ["agents", "concept", "events", "ids.lock", "library", "quotes.lock", "sources"];

    [Fact]
    public void The_schemas_have_the_ids_of_the_library_with_what_they_are_called()
    {
        using DefinitionsOnDisk definitions = new(
            ("peace.yaml", "label: peace"), ("agents.yaml", "wang-yi: { name: Wang Yi }"), ("sources/a.yaml", "wang-2016: { type: webpage, title: A Page }"));

        ToolRun run = definitions.Run("schema");

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        JsonElement concept = Json.Parse(run).GetProperty("schema/concept.schema.json");
        Assert.Equal(("peace", "peace"), Only(concept, "concept-id"));
        Assert.Equal(("wang-yi", "Wang Yi"), Only(concept, "agent-id"));
        Assert.Equal(("wang-2016", "A Page"), Only(concept, "source-id"));
    }

    [Fact]
    public void The_types_of_relations_are_those_that_every_library_has()
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label: peace"));

        JsonElement concept = Json.Parse(definitions.Run("schema")).GetProperty("schema/concept.schema.json");

        Assert.Equal(
            DefinitionsFolder.Open(definitions.Folder).Library!.RelationTypes.Select(type => type.Id).Order(StringComparer.Ordinal),
            concept.GetProperty("properties").GetProperty("relations").GetProperty("properties").EnumerateObject().Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void They_are_written_below_the_folder_and_no_build_takes_them_for_definitions()
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label: peace"));

        ToolRun run = definitions.Run("schema", "--write");

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        Assert.All(s_names, name => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(File.ReadAllText(definitions.PathOf($"schema/{name}.schema.json"))).RootElement.ValueKind));
        Assert.Equal(ExitCode.Found, definitions.Run("list").Code);
    }

    [Fact]
    public void A_library_with_errors_has_schemas_too()
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label: peace\nlabl: x"), ("war.yaml", "label: [war"));

        ToolRun run = definitions.Run("schema");

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        Assert.Contains("\"war\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_folder_nothing_is_written()
    {
        ToolRun run = ToolRun.Plain("schema", "no-such-folder", "--write");

        Assert.Equal((ExitCode.InvalidDefinitions, ""), (run.Code, run.Output));
        Assert.StartsWith("no-such-folder: error: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schemas_of_the_first_library_are_those_of_its_definitions()
    {
        JsonElement schemas = Json.Parse(ToolRun.Plain("schema", RepositoryDefinitions.Folder));

        Assert.All(s_names, name =>
        {
            string file = Path.Combine(RepositoryDefinitions.Folder, "schema", name + ".schema.json");
            using JsonDocument written = JsonDocument.Parse(File.ReadAllText(file));
            Assert.True(
                JsonElement.DeepEquals(schemas.GetProperty($"schema/{name}.schema.json"), written.RootElement),
                $"{file} is out of date: run 'dotnet run --project src/ConceptLib.Tool -- schema --write'.");
        });
    }

    private static (string Id, string Description) Only(JsonElement schema, string definition)
    {
        JsonElement ids = schema.GetProperty("definitions").GetProperty(definition);
        return (Assert.Single(ids.GetProperty("enum").EnumerateArray()).GetString()!, Assert.Single(ids.GetProperty("markdownEnumDescriptions").EnumerateArray()).GetString()!);
    }
}
