using ConceptLib.Benchmarks.Baselines;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>Programs that read one vocabulary in each of its forms; each is compiled when it is first asked for.</summary>
internal sealed class VocabularyPrograms
{
    /// <summary>One definition, of a concept in the middle.</summary>
    public const string First = "first";

    /// <summary>The same, and what stays in memory of it.</summary>
    public const string HeapOfFirst = "heap-first";

    /// <summary>Every text of the library, and what stays in memory of it.</summary>
    public const string HeapOfAll = "heap-all";

    /// <summary>The definitions of all concepts.</summary>
    public const string Definitions = "definitions";

    /// <summary>A concept by its id, from the start.</summary>
    public const string ById = "by-id";

    private readonly Lazy<MeasuredProgram> _conceptLib;
    private readonly Lazy<MeasuredProgram> _constant;
    private readonly Lazy<MeasuredProgram> _resource;
    private readonly Lazy<MeasuredProgram> _eager;
    private readonly Lazy<MeasuredProgram> _json;
    private readonly Lazy<MeasuredProgram> _yaml;

    public VocabularyPrograms(VocabularyProject project)
    {
        ConceptRecord one = project.One;
        string definition = one.Definition.Values.First();
        string member = $"Acme.Vocabulary.Concepts.{HandWrittenCode.Name(one.Id)}";
        string id = HandWrittenCode.Literal(one.Id);
        string language = HandWrittenCode.Literal(one.Definition.Keys.First());
        _conceptLib = new(() => project.Program("conceptlib", new Dictionary<string, string>
        {
            [First] = $"return {member}.Definition!.Text.ToString().Length;",
            [HeapOfFirst] = $"return {member}.Definition!.Text.ToString().Length;",
            [HeapOfAll] = "return ConceptLib.Benchmarks.Baselines.LibraryText.Of(Acme.Vocabulary.Concepts.Library).Sum(static text => (long)text.Length);",
            [Definitions] = "long sum = 0; foreach (ConceptLib.Concept concept in Acme.Vocabulary.Concepts.Library.All) { sum += concept.Definition!.Text.ToString().Length; } return sum;",
            [ById] = $"return Acme.Vocabulary.Concepts.Library.TryGet({id}, out ConceptLib.Concept? concept) ? concept.Id.Length : 0;",
        }, Over(project.WithGenerator, [project.Baseline("programs/conceptlib", "LibraryText")])));
        _constant = new(() => project.Program("constant", new Dictionary<string, string>
        {
            ["constant"] = $"const string text = {HandWrittenCode.Literal(definition)}; return text.Length;",
            ["decoded"] = $"return Encoding.UTF8.GetString({HandWrittenCode.Literal(definition)}u8).Length;",
        }, new("", [])));
        _resource = new(() => project.Program("resource", new Dictionary<string, string>
        {
            [First] = $"return {member}.Definition[{language}].Length;",
            [HeapOfFirst] = $"return {member}.Definition[{language}].Length;",
            [Definitions] = $"long sum = 0; for (int i = 0; i < Acme.Vocabulary.Concepts.Library.Count; i++) {{ sum += Acme.Vocabulary.Concepts.Library[i].Definition[{language}].Length; }} return sum;",
        }, Over(project.OverResource, [])));
        _eager = new(() => project.Program("eager", new Dictionary<string, string>
        {
            [First] = $"return {member}.Definition[{language}].Length;",
        }, Over(project.EagerClass, [])));
        _json = new(() => project.Program("json", new Dictionary<string, string>
        {
            [First] = $"return ConceptLib.Benchmarks.Baselines.JsonLibrary.Load(@\"{project.Json}\").Concepts.First(static concept => concept.Id == {id}).Definition[{language}].Length;",
            [ById] = $"return System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(ConceptLib.Benchmarks.Baselines.JsonLibrary.Load(@\"{project.Json}\").Concepts, static concept => concept.Id)[{id}].Id.Length;",
        }, new("", [project.Baseline("programs/json", "Records"), project.Baseline("programs/json", "JsonLibrary")]) { Analyzers = [Compiler.JsonGenerator] }));
        _yaml = new(() => project.Program("yaml", new Dictionary<string, string>
        {
            [First] = $"return ConceptLib.Benchmarks.Baselines.YamlLibrary.Load(@\"{project.Yaml}\").Concepts.First(static concept => concept.Id == {id}).Definition[{language}].Length;",
        }, new("", [project.Baseline("programs/yaml", "Records"), project.Baseline("programs/yaml", "YamlLibrary")]) { References = [typeof(YamlDotNet.Core.Parser).Assembly.Location] }));
    }

    public MeasuredProgram ConceptLib => _conceptLib.Value;

    public MeasuredProgram Constant => _constant.Value;

    public MeasuredProgram Resource => _resource.Value;

    public MeasuredProgram Eager => _eager.Value;

    public MeasuredProgram Json => _json.Value;

    public MeasuredProgram Yaml => _yaml.Value;

    /// <summary>A program that references a library, as an application does.</summary>
    private static Compilation Over(Compilation library, IReadOnlyList<string> sources) =>
        new("", sources) { References = [.. library.References, Compiler.Built(library)] };
}
