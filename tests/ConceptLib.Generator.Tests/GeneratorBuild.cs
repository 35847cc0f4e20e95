using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConceptLib.Generator.Tests;

/// <summary>What one run of the generator gave, and how much of it ran.</summary>
internal sealed class GeneratorBuild(GeneratorRunResult result, CSharpCompilation compilation, CSharpParseOptions parseOptions)
{
    private readonly GeneratorRunResult _result = result;

    public Exception? Exception => _result.Exception;

    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>Rule and place of each problem, ordered by file and place.</summary>
    public IEnumerable<string> Problems => _result.Diagnostics
        .OrderBy(static problem => problem.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(static problem => problem.Location.GetLineSpan().StartLinePosition)
        .ThenBy(static problem => problem.Id, StringComparer.Ordinal)
        .Select(static problem => problem.Location == Location.None ? problem.Id : $"{problem.Id} {Place(problem.Location.GetLineSpan())}");

    public ImmutableDictionary<string, string> Sources { get; } = result.GeneratedSources.ToImmutableDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>All generated files in the order of their names.</summary>
    public string Text => string.Join('\n', Sources.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => $"==== {file.Key}\n{file.Value}"));

    /// <summary>The files that are not the very objects that <paramref name="earlier"/> gave out: those that were emitted again.</summary>
    public IEnumerable<string> EmittedSince(GeneratorBuild earlier)
    {
        Dictionary<string, SourceText> before = earlier._result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText);
        return _result.GeneratedSources
            .Where(source => !before.TryGetValue(source.HintName, out SourceText? text) || !ReferenceEquals(text, source.SourceText))
            .Select(static source => source.HintName)
            .Order(StringComparer.Ordinal);
    }

    /// <summary>How many items of a stage are new or changed.</summary>
    public int Changed(string stage) => Reasons(stage).Count(static reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    /// <summary>How many items of a stage were computed, whether or not they came out the same.</summary>
    public int Ran(string stage) => Reasons(stage).Count(static reason => reason != IncrementalStepRunReason.Cached);

    public ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> Steps => _result.TrackedSteps;

    public void AssertNothingRan()
    {
        foreach ((string stage, ImmutableArray<IncrementalGeneratorRunStep> steps) in _result.TrackedSteps.Concat(_result.TrackedOutputSteps))
        {
            Assert.All(steps.SelectMany(static step => step.Outputs), output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                $"{stage} is {output.Reason}"));
        }
    }

    /// <summary>Asserts that nothing warns in the author's project, documentation included.</summary>
    public void AssertCompiles() => Assert.Empty(Compile().GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString()));

    public CSharpCompilation Compile(string code = "") => compilation
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, parseOptions))
        .AddSyntaxTrees(Sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, parseOptions, source.Key)));

    /// <summary>Compiles and loads the library into a context of its own.</summary>
    public Assembly Load()
    {
        using MemoryStream image = new();
        Assert.True(Compile().Emit(image).Success);
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>Compiles and loads the library, and returns what it gives out.</summary>
    public ConceptLibrary LoadLibrary() => (ConceptLibrary)Load().GetType("Acme.Vocabulary.Concepts", throwOnError: true)!.GetProperty("Library")!.GetValue(null)!;

    private IEnumerable<IncrementalStepRunReason> Reasons(string stage) => _result.TrackedSteps.TryGetValue(stage, out ImmutableArray<IncrementalGeneratorRunStep> steps)
        ? steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason)
        : [];

    private static string Place(FileLinePositionSpan span) => string.Create(
        CultureInfo.InvariantCulture,
        $"{GeneratorHost.Shown(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})");
}
