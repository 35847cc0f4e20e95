using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConceptLib.Generator.Tests;

/// <summary>One build after another of one project: what a compiler server or an editor does with the generator.</summary>
internal sealed class GeneratorHost
{
    private const string Folder = "/repository/definitions/";
    private const string TextFolder = "/repository/texts/";

    private static readonly ImmutableArray<MetadataReference> s_framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference s_runtime = MetadataReference.CreateFromFile(typeof(ConceptLibrary).Assembly.Location);

    private readonly Dictionary<string, DefinitionText> _files;
    private readonly Dictionary<string, DefinitionText> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _properties;

    private readonly bool _tracksSteps;

    private CSharpParseOptions _parseOptions = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose, preprocessorSymbols: ["NET5_0_OR_GREATER"]);
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public GeneratorHost(params (string Path, string Text)[] files)
        : this(files, tracksSteps: true)
    {
    }

    private GeneratorHost((string Path, string Text)[] files, bool tracksSteps)
    {
        _tracksSteps = tracksSteps;
        _files = files.ToDictionary(static file => file.Path, static file => new DefinitionText(Folder + file.Path, SourceText.From(file.Text)), StringComparer.Ordinal);
        _properties = new(StringComparer.Ordinal) { ["AssemblyName"] = "Acme.Vocabulary", ["RootNamespace"] = "Acme.Vocabulary", ["ConceptDefinitionsFolderBase64"] = Base64(Folder) };

        // As strict as an author's project can be: what is generated must not warn in it.
        _compilation = CSharpCompilation.Create(
            "Acme.Vocabulary",
            [CSharpSyntaxTree.ParseText("// the author's own code", _parseOptions)],
            [.. s_framework, s_runtime],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        _driver = CreateDriver();
    }

    private GeneratorHost(GeneratorHost origin)
    {
        _tracksSteps = origin._tracksSteps;
        _files = new(origin._files, StringComparer.Ordinal);
        _texts = new(origin._texts, StringComparer.Ordinal);
        _properties = new(origin._properties, StringComparer.Ordinal);
        _parseOptions = origin._parseOptions;
        _compilation = origin._compilation;
        _driver = origin._driver;
    }

    /// <summary>
    /// A host for many files: it does not follow each step. Roslyn's own record of steps visits the inputs of each step for each
    /// of its users, and so takes the cube of the count of files (it is made for tests, and editors never switch it on).
    /// </summary>
    public static GeneratorHost ForManyFiles((string Path, string Text)[] files) => new(files, tracksSteps: false);

    /// <summary>A host in the state of this one, after the same builds, that goes its own way from here.</summary>
    public GeneratorHost Fork() => new(this);

    public GeneratorHost With(string property, string value)
    {
        _properties[property] = value;
        _driver = CreateDriver();
        return this;
    }

    /// <summary>The next build gets another options object, as after an edit of a project file.</summary>
    public GeneratorHost WithNewOptions(string? property = null, string value = "")
    {
        if (property is not null)
        {
            _properties[property] = value;
        }

        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new Options(_properties));
        return this;
    }

    public GeneratorHost WithLanguage(LanguageVersion version)
    {
        _parseOptions = _parseOptions.WithLanguageVersion(version);
        _compilation = _compilation
            .WithOptions(_compilation.Options.WithNullableContextOptions(version < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable))
            .RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText("", _parseOptions));
        _driver = CreateDriver();
        return this;
    }

    /// <summary>The severity of a rule, as <c>NoWarn</c> or <c>WarningsAsErrors</c> set it.</summary>
    public GeneratorHost WithSeverity(string code, ReportDiagnostic severity)
    {
        _compilation = _compilation.WithOptions(_compilation.Options.WithSpecificDiagnosticOptions(_compilation.Options.SpecificDiagnosticOptions.SetItem(code, severity)));
        return this;
    }

    public GeneratorHost WithoutSymbols()
    {
        _parseOptions = _parseOptions.WithPreprocessorSymbols();
        _driver = CreateDriver();
        return this;
    }

    public GeneratorHost WithFeature(string name, string value)
    {
        _parseOptions = _parseOptions.WithFeatures([new(name, value)]);
        _driver = CreateDriver();
        return this;
    }

    public GeneratorHost WithoutRuntime()
    {
        _compilation = _compilation.RemoveReferences(s_runtime);
        return this;
    }

    public GeneratorHost Set(string path, string text) => Set(path, SourceText.From(text));

    private GeneratorHost Set(string path, SourceText text)
    {
        DefinitionText file = new(Folder + path, text);
        _driver = _files.TryGetValue(path, out DefinitionText? old) ? _driver.ReplaceAdditionalText(old, file) : _driver.AddAdditionalTexts([file]);
        _files[path] = file;
        return this;
    }

    /// <summary>A file as it lies on the disk: what its characters are, the compiler finds out from a byte order mark, or takes it for UTF-8 or for <paramref name="codePage"/>.</summary>
    public GeneratorHost SetBytes(string path, byte[] bytes, Encoding? codePage = null) => Set(path, SourceText.From(new MemoryStream(bytes), codePage));

    public GeneratorHost Edit(string path, string old, string replacement)
    {
        string text = _files[path].GetText().ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Set(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public GeneratorHost Remove(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[path]]);
        _files.Remove(path);
        return this;
    }

    /// <summary>A keystroke in the author's own C#.</summary>
    public GeneratorHost SetCode(string code)
    {
        _compilation = _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, _parseOptions));
        return this;
    }

    /// <summary>An additional file that no list and no folder calls a definition.</summary>
    public GeneratorHost SetForeign(string path, string text)
    {
        _driver = _driver.AddAdditionalTexts([new DefinitionText(path, SourceText.From(text))]);
        return this;
    }

    /// <summary>A file that the project lists, wherever it lies.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="definition">Its metadata: the path below a folder of definitions.</param>
    /// <param name="text">Its text.</param>
    public GeneratorHost SetListed(string path, string definition, string text)
    {
        _driver = _driver.AddAdditionalTexts([new ListedText(path, definition, text)]);
        return this;
    }

    /// <summary>The text of a source, in the folder that the project names as that of the texts.</summary>
    public GeneratorHost SetText(string name, string text)
    {
        if (!_properties.ContainsKey("ConceptSourceTextsFolderBase64"))
        {
            WithNewOptions("ConceptSourceTextsFolderBase64", Base64(TextFolder));
        }

        DefinitionText file = new(TextFolder + name, SourceText.From(text));
        _driver = _texts.TryGetValue(name, out DefinitionText? old) ? _driver.ReplaceAdditionalText(old, file) : _driver.AddAdditionalTexts([file]);
        _texts[name] = file;
        return this;
    }

    /// <summary>Runs the generator once more, and nothing else.</summary>
    public GeneratorBuild Build()
    {
        _driver = _driver.RunGenerators(_compilation);
        return new GeneratorBuild(_driver.GetRunResult().Results.Single(), _compilation, _parseOptions);
    }

    /// <summary>
    /// Runs the generator and asserts what holds for every input: exactly the problems that <paramref name="problems"/>
    /// name (<c>CL0101 a.yaml(3,5)</c>; counted from one), code without errors and warnings, and a second run in which
    /// nothing changes.
    /// </summary>
    public GeneratorBuild BuildAndCheck(params string[] problems)
    {
        GeneratorBuild build = Build();
        Assert.Null(build.Exception);
        Assert.Equal(problems, build.Problems);
        build.AssertCompiles();
        GeneratorBuild second = Build();
        second.AssertNothingRan();
        Assert.Empty(second.EmittedSince(build));
        return build;
    }

    /// <summary>What the compiler says, warnings included, of code that was generated elsewhere and of code that uses it.</summary>
    public IEnumerable<string> CompileWith(IEnumerable<string> generated, string code) => With(generated.Append(code))
        .GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(static diagnostic => diagnostic.ToString());

    /// <summary>The assembly of code that was generated elsewhere.</summary>
    public MemoryStream Emit(IEnumerable<string> generated)
    {
        MemoryStream image = new();
        Assert.True(With(generated).Emit(image).Success);
        image.Position = 0;
        return image;
    }

    private CSharpCompilation With(IEnumerable<string> code) => _compilation.AddSyntaxTrees([.. code.Select(text => CSharpSyntaxTree.ParseText(text, _parseOptions))]);

    /// <summary>What <see cref="GeneratorBuild.Problems"/> shows of a path.</summary>
    internal static string Shown(string path) => path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;

    private static string Base64(string folder) => Convert.ToBase64String(Encoding.UTF8.GetBytes(folder));

    private CSharpGeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new ConceptLibraryGenerator().AsSourceGenerator()],
        _files.Values.Concat(_texts.Values),
        _parseOptions,
        new Options(_properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, _tracksSteps));

    private sealed class ListedText(string path, string definition, string text) : DefinitionText(path, SourceText.From(text))
    {
        public string Definition => definition;
    }

    private class DefinitionText(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Options(Dictionary<string, string> properties) : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider
    {
        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(properties.ToDictionary(static pair => "build_property." + pair.Key, static pair => pair.Value));

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(
            textFile is ListedText { Definition: { } definition } ? new() { ["build_metadata.ListedConceptDefinition.ConceptDefinition"] = definition } : []);

        private sealed class Values(Dictionary<string, string> values) : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
