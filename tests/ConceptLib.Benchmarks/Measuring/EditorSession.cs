using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ConceptLib.Benchmarks.Synthetic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>An editor with an author's project open: the generator runs after each change, and keeps what did not change.</summary>
internal sealed class EditorSession
{
    private const string Folder = "/definitions/";

    private static readonly CSharpParseOptions s_parseOptions = CSharpParseOptions.Default
        .WithPreprocessorSymbols("NET5_0_OR_GREATER")
        .WithFeatures([new("experimental-data-section-string-literals", "1024")]);

    private readonly Dictionary<string, DefinitionText> _texts;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private ImmutableArray<GeneratedSourceResult> _generated = [];

    public EditorSession(IReadOnlyList<DefinitionFile> files)
    {
        _texts = files.ToDictionary(static file => file.Path, static file => new DefinitionText(file.Path, file.Text), StringComparer.Ordinal);
        _compilation = CSharpCompilation.Create(
            "Acme.Vocabulary",
            [CSharpSyntaxTree.ParseText("class Author { }", s_parseOptions)],
            [
                .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                    .Where(static path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll")
                    .Append(typeof(ConceptLibrary).Assembly.Location)
                    .Select(static path => MetadataReference.CreateFromFile(path)),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            [new Generator.ConceptLibraryGenerator().AsSourceGenerator()],
            _texts.Values,
            s_parseOptions,
            new Options());
    }

    /// <summary>How many files the last run emitted that were not there before, or not so.</summary>
    public int EmittedFiles { get; private set; }

    /// <summary>The warnings of the last run.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>Runs the generator as things are, and gives the cpu seconds it takes.</summary>
    /// <exception cref="InvalidOperationException">The library has errors, and not all of it was generated.</exception>
    public double Run()
    {
        CSharpCompilation compilation = _compilation;
        ImmutableArray<Diagnostic> problems = [];
        double seconds = CpuClock.Seconds(() => _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out _, out problems));
        if (problems.FirstOrDefault(static problem => problem.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }

        Problems = [.. problems.Where(static problem => problem.Severity == DiagnosticSeverity.Warning).Select(static problem => problem.ToString())];
        HashSet<SourceText> before = new(_generated.Select(static source => source.SourceText), ReferenceEqualityComparer.Instance);
        _generated = _driver.GetRunResult().Results[0].GeneratedSources;
        EmittedFiles = _generated.Count(source => !before.Contains(source.SourceText));
        return seconds;
    }

    /// <summary>Adds a definition file, or replaces its text.</summary>
    public double Set(DefinitionFile file)
    {
        DefinitionText text = new(file.Path, file.Text);
        _driver = _texts.TryGetValue(file.Path, out DefinitionText? old) ? _driver.ReplaceAdditionalText(old, text) : _driver.AddAdditionalTexts([text]);
        _texts[file.Path] = text;
        return Run();
    }

    /// <summary>Takes a definition file away.</summary>
    public double Remove(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_texts[path]]);
        _texts.Remove(path);
        return Run();
    }

    /// <summary>A keystroke in the author's own C#.</summary>
    public double SetCode(string code)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(code, s_parseOptions));
        return Run();
    }

    private sealed class DefinitionText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => Folder + path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new(StringComparer.Ordinal)
        {
            ["build_property.AssemblyName"] = "Acme.Vocabulary",
            ["build_property.RootNamespace"] = "Acme.Vocabulary",
            ["build_property.ConceptDefinitionsFolderBase64"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Folder)),
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
