using System.Text.Json.Nodes;
using ConceptLib.Definitions.Reading;
using ConceptLib.Docs.Tests.Pages;
using ConceptLib.Tool.Tests.Export;
using ConceptLib.Tool.Schemas;
using Json.Schema;

namespace ConceptLib.Docs.Tests.Yaml;

/// <summary>The JSON Schemas and the reader agree, as a validator sees it that knows neither: what is good for one is good for the other, and so is what is bad.</summary>
public sealed class SchemaTests
{
    // Rules on the shape of one file, and on ids that the library has not. CL0020 is not among them: no schema compares two numbers.
    private static readonly string[] OfShape =
        ["CL0011", "CL0012", "CL0013", "CL0014", "CL0015", "CL0016", "CL0021", "CL0101", "CL0102", "CL0103", "CL0104"];

    private static readonly string[] Folders = ["definitions", "tests/Shared/EveryField", "tests/ConceptLib.Docs.Tests/Surroundings"];

    public static TheoryData<string> Libraries => [.. Folders];

    public static TheoryData<string> Pages => DefinitionBlockTests.PagesWithFiles;

    public static TheoryData<string> BadSamples => [.. Bad.Select(block => block.Place)];

    public static TheoryData<string> GoodSamples => [.. Good.Select(block => block.Place)];

    private static IEnumerable<FencedBlock> Bad => Documentation.BlocksOf(BlockCheck.RuleSample).Where(block => RuleSample.IsBad(block) && OfShape.Contains(block.Heading));

    private static IEnumerable<FencedBlock> Good => Documentation.BlocksOf(BlockCheck.RuleSample).Where(block => !RuleSample.IsBad(block) && block.Language == "yaml");

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_file_of_a_library_is_valid(string folder) => AllAreValid(YamlFilesIn(Path.Combine(Documentation.Root, folder)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_file_that_a_page_shows_is_valid(string page) => AllAreValid(DefinitionSample.FilesOf(Documentation.Page(page)));

    [Theory]
    [MemberData(nameof(GoodSamples))]
    public void The_good_sample_of_a_rule_is_valid(string place)
    {
        IReadOnlyDictionary<string, string> files = RuleSample.Files(Documentation.Block(place));
        AllAreValid(WithSurroundings(files), [.. files.Keys.Where(path => !path.StartsWith("texts/", StringComparison.Ordinal))]);
    }

    [Theory]
    [MemberData(nameof(BadSamples))]
    public void The_bad_sample_of_a_rule_on_the_shape_is_invalid(string place)
    {
        IReadOnlyDictionary<string, string> files = RuleSample.Files(Documentation.Block(place));
        LibraryNames names = NamesOf(WithSurroundings(files));

        Assert.Contains(files, file => Faults(file.Key, file.Value, names).Any());
    }

    /// <summary>
    /// The whole again for the validator of Python, which holds the schemas to that of their draft too: the libraries and the good samples
    /// are valid, and of each bad sample a file is not.
    /// </summary>
    [NeedsFact("python:jsonschema")]
    public void A_second_validator_finds_the_same()
    {
        (IReadOnlyDictionary<string, string> Files, IReadOnlyDictionary<string, string> Library, bool IsGood)[] libraries =
        [
            .. Folders.Select(folder => YamlFilesIn(Path.Combine(Documentation.Root, folder))).Select(files => (files, files, true)),
            .. Good.Select(RuleSample.Files).Select(files => (files, WithSurroundings(files), true)),
            .. Bad.Select(RuleSample.Files).Select(files => (files, WithSurroundings(files), false)),
        ];
        JsonObject schemas = [];
        JsonArray cases = [];
        List<int> owners = [];
        foreach ((int number, (IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, string> library, bool _)) in libraries.Index())
        {
            LibraryNames names = NamesOf(library);
            foreach ((string path, string text) in files.Where(file => !file.Key.StartsWith("texts/", StringComparison.Ordinal)))
            {
                string schema = $"{number} {FileForm.Of(path).Name}";
                if (!schemas.ContainsKey(schema))
                {
                    schemas.Add(schema, SchemaWriter.Write(FileForm.Of(path), names));
                }

                cases.Add(new JsonArray(schema, EditorYaml.Read(text)));
                owners.Add(number);
            }
        }

        foreach (string path in Directory.EnumerateFiles(Path.Combine(Documentation.Root, "definitions", "schema")))
        {
            schemas.Add(path, JsonNode.Parse(File.ReadAllText(path)));
        }

        DirectoryInfo scratch = Directory.CreateTempSubdirectory("conceptlib-schemas-");
        try
        {
            string file = Path.Combine(scratch.FullName, "cases.json");
            File.WriteAllText(file, new JsonObject { ["schemas"] = schemas, ["cases"] = cases }.ToJsonString());
            string[] found = ForeignProgram.RunScript("validate_cases.py", file).Split('\n', StringSplitOptions.RemoveEmptyEntries);

            Assert.Equal(owners.Count, found.Length);
            Assert.All(owners.Zip(found).GroupBy(static one => one.First), files => Assert.Equal(libraries[files.Key].IsGood, files.All(static one => one.Second == "valid")));
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_examples_of_the_format_are_valid()
    {
        IReadOnlyDictionary<string, string> files = YamlFilesIn(Path.Combine(Documentation.Root, "tests", "ConceptLib.Definitions.Tests", "Reading", "Examples"));
        LibraryNames names = NamesOf(files.Where(file => file.Key == "library.yaml")); // their concepts name others that are not there

        Assert.All(files, file => Assert.Empty(Faults(file.Key, file.Value, names)));
    }

    [Theory]
    [InlineData("label: x\nkind: no-such-kind")]
    [InlineData("label: x\nrelations: { no-such-type: zero-sum-game }")]
    [InlineData("label: x\nrelations: { related: no-such-concept }")]
    [InlineData("label: x\nsource: wu-2018")]
    [InlineData("labels: { fr: paix }")]
    [InlineData("label: x\ndefinition: { text: y, source: no-such-source }")]
    [InlineData("label: x\nkind: historical-system")]
    [InlineData("label: x\nkind: historical-system\nattributes: { period: 1648/, colour: red }")]
    [InlineData("label: x\nkind: alliance\nattributes: { members: many }")]
    [InlineData("label: x\nquotes: [{ ref: zero-sum-game/no-such-quote }]")]
    public void A_name_that_the_library_has_not_is_invalid(string concept) =>
        Assert.NotEmpty(Faults("sample.yaml", concept, NamesOf(DefinitionSample.Surroundings)));

    [Theory]
    [InlineData("sources.yaml", "old: { type: book, title: Old,", "wu-2018")]
    [InlineData("agents.yaml", "old: { name: Old,", "wang-yi")]
    [InlineData("events.yaml", "old: { label: Old,", "moscow-speech-2013")]
    public void A_record_that_is_replaced_is_deprecated_and_replaced_by_one_of_its_sort(string path, string record, string successor)
    {
        LibraryNames names = NamesOf(DefinitionSample.Surroundings);

        Assert.Empty(Faults(path, $"{record} deprecated: true, replaced-by: [{successor}], reason: A slip. }}", names));
        Assert.NotEmpty(Faults(path, $"{record} replaced-by: {successor} }}", names));
        Assert.NotEmpty(Faults(path, $"{record} reason: A slip. }}", names));
        Assert.NotEmpty(Faults(path, $"{record} deprecated: true, replaced-by: mutual-respect }}", names));
        Assert.NotEmpty(Faults(path, $"{record} deprecated: yes-it-is }}", names));
    }

    [Fact]
    public void A_concept_called_by_a_number_can_be_named_without_quotation_marks()
    {
        Dictionary<string, string> files = new() { ["1984.yaml"] = "label: Nineteen Eighty-Four", ["sample.yaml"] = "label: x\nrelations: { related: 1984 }" };

        AllAreValid(files);
    }

    private static void AllAreValid(IReadOnlyDictionary<string, string> library, string[]? paths = null)
    {
        LibraryNames names = NamesOf(library);
        Assert.All(paths ?? library.Keys, path => Assert.Empty(Faults(path, library[path], names)));
    }

    private static IEnumerable<string> Faults(string path, string text, LibraryNames names)
    {
        EvaluationResults results = JsonSchema.FromText(SchemaWriter.Write(FileForm.Of(path), names).ToJsonString())
            .Evaluate(EditorYaml.Read(text), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : results.Details.Where(detail => detail.HasErrors).SelectMany(detail => detail.Errors!.Select(error => $"{path}{detail.InstanceLocation}: {error.Value}")).DefaultIfEmpty($"{path}: invalid");
    }

    private static Dictionary<string, string> WithSurroundings(IReadOnlyDictionary<string, string> files)
    {
        Dictionary<string, string> library = new(DefinitionSample.Surroundings, StringComparer.Ordinal);
        foreach ((string path, string text) in files)
        {
            library[path] = text;
        }

        return library;
    }

    private static LibraryNames NamesOf(IEnumerable<KeyValuePair<string, string>> files) => new(files
        .Where(file => !file.Key.StartsWith("texts/", StringComparison.Ordinal))
        .Select(file => DefinitionReader.Read(file.Key, file.Value, ReaderLimits.Default).Content));

    private static Dictionary<string, string> YamlFilesIn(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) == ".yaml" || Path.GetFileName(file) is "quotes.lock.json" or "ids.lock.json")
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
