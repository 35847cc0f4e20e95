using System.Collections.Concurrent;
using ConceptLib.CompilerServices;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Packing;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Tests.Shared;

/// <summary>A folder of YAML opened through the engine and the packed form, without generated code.</summary>
internal static class YamlLibrary
{
    // Tests open a library again and again with one file changed.
    private static readonly ConcurrentDictionary<(string Path, string Text), ParsedFile> s_parsed = new();

    /// <summary>The files of a folder by their paths below it, with <c>/</c>.</summary>
    public static SortedDictionary<string, string> FilesIn(string folder) => new(
        Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(folder, "*.lock.json")).ToDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
            File.ReadAllText),
        StringComparer.Ordinal);

    /// <summary>How the definitions of tests are read.</summary>
    public static LibraryOptions Options { get; } = new(null, "Acme", "acme", IsPublic: true, DocumentationLanguage: null);

    /// <summary>The library that the files make; they may have no errors.</summary>
    public static ConceptLibrary Open(IReadOnlyDictionary<string, string> files) =>
        TryOpen(files, out string[] errors) ?? throw new InvalidOperationException(string.Join('\n', errors));

    /// <summary>The library that the files make; null when they have errors.</summary>
    public static ConceptLibrary? TryOpen(IReadOnlyDictionary<string, string> files) => TryOpen(files, out _);

    private static ConceptLibrary? TryOpen(IReadOnlyDictionary<string, string> files, out string[] errors)
    {
        ParsedFile[] parsed = [.. files.Select(file => s_parsed.GetOrAdd((file.Key, file.Value), static file => DefinitionReader.Read(file.Path, file.Text, ReaderLimits.Default)))];
        LibraryScope scope = LibraryScope.Create(
            parsed.Select(file => FileSummarizer.Summarize(file.Content)).ToEquatableArray(),
            Options);
        BoundFile[] bound = [.. parsed.Select(file => Binder.Bind(file.Content, scope))];
        errors =
        [
            .. parsed.Zip(bound, (file, result) => file.Problems.Concat(result.Problems)
                .Where(problem => problem.Rule.Severity == RuleSeverity.Error)
                .Select(problem => $"{result.Path}: {problem.Rule.Code} {problem.Rule.Message(problem.Arguments)}")).SelectMany(error => error),
        ];
        return errors.Length > 0 ? null : Open(scope.Library, bound.SelectMany(file => file.Records));
    }

    /// <summary>A library that is bound, packed and opened.</summary>
    public static ConceptLibrary Open(BoundLibrary library, IEnumerable<BoundRecord> records) => Open(LibraryPacker.Pack(library, records));

    /// <summary>A library that is packed, opened.</summary>
    public static ConceptLibrary Open(PackedLibraryText packed) => new InMemoryLibrary(
        packed.Header, Buckets(packed.Concepts), Buckets(packed.Sources), Buckets(packed.Agents), Buckets(packed.Events),
        [.. packed.LabelShards], [.. packed.ReferenceShards]).Library;

    private static InMemoryBucket[] Buckets(EquatableArray<PackedBucketText> buckets) =>
        [.. buckets.Select(bucket => new InMemoryBucket(bucket.Index, [.. bucket.Pages]))];
}
