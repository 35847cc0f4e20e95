using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using ConceptLib.Generator.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConceptLib.Fuzz.Checks;

/// <summary>The generator on any input: it throws nothing, what it makes compiles without a warning, and the same files in another order make the same.</summary>
internal static class GeneratorCheck
{
    private static readonly GeneratorHost s_empty = Empty();

    /// <summary>A project without definitions, and nothing remembered of any other.</summary>
    public static GeneratorHost NewHost() => s_empty.Fork();

    /// <summary>Builds and compiles <paramref name="files"/>, and reads all of the library where they have no errors.</summary>
    public static void Check(IReadOnlyDictionary<string, string> files)
    {
        GeneratorBuild build = Build(files);
        FoundProblem[] problems = Problems(build);
        FoundProblem.Check([.. problems.Where(static problem => problem.Path.Length > 0)], files);
        AssertSame(build, Build(files.Reverse()));

        CSharpCompilation compilation = build.Compile();
        Diagnostic[] complaints = [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        Assert.True(complaints.Length == 0, $"{string.Join('\n', complaints.Take(5))}\nafter\n{string.Join('\n', problems.Take(5))}");
        if (build.Sources.Count > 0 && !build.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            using Loaded loaded = new(compilation);
            LibraryWalk.Everything(loaded.Library);
        }
    }

    /// <summary>Asserts that two builds gave the same code and the same problems, in the same order within each file.</summary>
    public static void AssertSame(GeneratorBuild expected, GeneratorBuild actual)
    {
        Assert.Equal(
            Problems(expected).OrderBy(static problem => problem.Path, StringComparer.Ordinal),
            Problems(actual).OrderBy(static problem => problem.Path, StringComparer.Ordinal));
        Assert.Equal(expected.Sources.Keys.Order(StringComparer.Ordinal), actual.Sources.Keys.Order(StringComparer.Ordinal));
        foreach ((string name, string text) in expected.Sources)
        {
            Assert.True(text == actual.Sources[name], $"{name} differs.");
        }
    }

    /// <summary>A fresh build of <paramref name="files"/>.</summary>
    public static GeneratorBuild Build(IEnumerable<KeyValuePair<string, string>> files)
    {
        GeneratorHost host = NewHost();
        foreach ((string path, string text) in files)
        {
            host.Set(path, text);
        }

        GeneratorBuild build = host.Build();
        Assert.Null(build.Exception);
        return build;
    }

    private static FoundProblem[] Problems(GeneratorBuild build) => [.. build.Diagnostics.Select(static diagnostic => FoundProblem.Of(diagnostic, GeneratorHost.Shown))];

    private static GeneratorHost Empty()
    {
        GeneratorHost host = GeneratorHost.ForManyFiles([]);
        host.Build();
        return host;
    }

    /// <summary>A compiled library in a context of its own, which goes when it is done with.</summary>
    internal sealed class Loaded : IDisposable
    {
        private readonly AssemblyLoadContext _context = new(null, isCollectible: true);

        public Loaded(CSharpCompilation compilation)
        {
            using MemoryStream image = new();
            ImmutableArray<Diagnostic> diagnostics = compilation.Emit(image).Diagnostics;
            Assert.True(image.Length > 0, string.Join('\n', diagnostics));
            image.Position = 0;
            Type entry = _context.LoadFromStream(image).GetCustomAttribute<ConceptLibraryAttribute>()!.EntryType;
            Library = (ConceptLibrary)entry.GetProperty("Library")!.GetValue(null)!;
        }

        public ConceptLibrary Library { get; }

        public void Dispose() => _context.Unload();
    }
}
