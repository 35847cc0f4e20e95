using System.Globalization;
using System.Security;
using ConceptLib.CompilerServices;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Packing;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Files;

namespace ConceptLib.Tool.Definitions;

/// <summary>A folder of YAML files as a library, without compiling it: the strings that a build would write into C# go to the runtime directly.</summary>
internal sealed class DefinitionsFolder
{
    // The project decides these in a build; a folder has no project. None of them shows in a library that states its id.
    private static readonly LibraryOptions Options = new(null, "Vocabulary", "vocabulary", IsPublic: true, DocumentationLanguage: null);

    private readonly Lazy<ConceptLibrary>? _library;

    private readonly string _folder;

    private DefinitionsFolder(string folder, BoundDefinitions? bound, IReadOnlyList<string> problems)
    {
        _folder = folder;
        Bound = bound;
        Problems = problems;
        _library = bound is null ? null : new(() => Pack(bound));
    }

    /// <summary>The library bound; null as <see cref="Library"/> is.</summary>
    public BoundDefinitions? Bound { get; }

    /// <summary>The library; null when a file cannot be read or has errors, for part of a library would pass for the whole.</summary>
    public ConceptLibrary? Library => _library?.Value;

    /// <summary>Errors and warnings, one a line as the compiler writes them, in the order of the files' paths and of the places in them.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Writes a file of the folder, whole or not at all. Says why it could not; else null.</summary>
    public string? TryWrite(string name, string text) => new OutputFolder(_folder).TryWrite(name, text);

    /// <summary>How a message names a file of the folder.</summary>
    public string PathOf(string path) => Shown(_folder, path);

    /// <summary>Reads all definitions below <paramref name="folder"/>. What is wrong with it stands in <see cref="Problems"/>.</summary>
    public static DefinitionsFolder Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Unreadable(folder, File.Exists(folder) ? "this is a file; name the folder it is in." : "there is no such folder.");
        }

        try
        {
            DefinitionFile[] files = [.. DefinitionFiles.Below(folder).Select(path => DefinitionFile.Read(folder, path, ReaderLimits.Default))];
            return files.Length == 0
                ? Unreadable(folder, "neither the folder nor those below it hold a .yaml or .yml file.")
                : Bind(folder, files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            return Unreadable(folder, exception.Message);
        }
    }

    private static DefinitionsFolder Bind(string folder, DefinitionFile[] files)
    {
        BoundDefinitions bound = BoundDefinitions.Bind(files.Select(file => new DefinitionText(file.Path, file.Text)), Options, ReaderLimits.Default);
        ILookup<string, LocatedProblem> problems = bound.Problems
            .SelectMany(file => file.Problems, (file, problem) => (file.Path, problem))
            .ToLookup(static pair => pair.Path, static pair => pair.problem, StringComparer.Ordinal);

        // Of a file that could not be decoded, what the reader found in the rest is no help.
        string[] lines = [.. files.SelectMany(file => file.Failure is { } failure
            ? [Line(folder, file.Path, failure)]
            : problems[file.Path].Where(IsShown).Select(problem => Line(folder, file.Path, problem)))];
        bool isBroken = files.Any(file => file.Failure is not null)
            || bound.Problems.Any(file => file.Problems.Any(problem => problem.Problem.Rule.Severity == RuleSeverity.Error));
        return new(folder, isBroken ? null : bound, lines);
    }

    private static ConceptLibrary Pack(BoundDefinitions bound)
    {
        PackedLibraryText packed = LibraryPacker.Pack(bound.Library, bound.Records);
        return new InMemoryLibrary(
            packed.Header, Buckets(packed.Concepts), Buckets(packed.Sources), Buckets(packed.Agents), Buckets(packed.Events),
            [.. packed.LabelShards], [.. packed.ReferenceShards]).Library;
    }

    private static InMemoryBucket[] Buckets(EquatableArray<PackedBucketText> buckets) =>
        [.. buckets.Select(bucket => new InMemoryBucket(bucket.Index, [.. bucket.Pages]))];

    /// <summary>What a comparison with texts found in the files of the folder, as <see cref="Problems"/> shows problems.</summary>
    public IEnumerable<string> Shown(IEnumerable<FileProblems> problems) =>
        problems.SelectMany(file => file.Problems.Where(IsShown).Select(problem => Line(_folder, file.Path, problem)));

    private static bool IsShown(LocatedProblem problem) => problem.Problem.Rule.Severity != RuleSeverity.Information;

    private static string Line(string folder, string path, LocatedProblem located)
    {
        (Problem problem, SourceRange range) = (located.Problem, located.Range);
        string severity = problem.Rule.Severity == RuleSeverity.Error ? "error" : "warning";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Shown(folder, path)}({range.Line + 1},{range.Column + 1}): {severity} {problem.Rule.Code}: {problem.Rule.Message(problem.Arguments)}");
    }

    private static string Line(string folder, string path, string failure) => $"{Shown(folder, path)}: error: {failure}";

    // The folder as it was typed: what is shown can be opened from where the tool was called.
    private static string Shown(string folder, string path) => $"{folder.TrimEnd('/', Path.DirectorySeparatorChar)}/{path}";

    private static DefinitionsFolder Unreadable(string folder, string reason) => new(folder, null, [$"{folder}: error: {reason}"]);
}
