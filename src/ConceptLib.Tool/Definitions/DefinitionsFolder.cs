using System.Security;
using System.Text;
using ConceptLib.CompilerServices;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Packing;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Files;

namespace ConceptLib.Tool.Definitions;

/// <summary>A folder of YAML files as a library, without compiling it: the strings that a build would write into C# go to the runtime directly.</summary>
internal sealed class DefinitionsFolder
{
    /// <summary>Where a project has its definitions.</summary>
    public const string Default = "definitions";

    // The project decides these in a build; a folder has no project. None of them shows in a library that states its id.
    private static readonly LibraryOptions Options = new(null, "Vocabulary", "vocabulary", IsPublic: true, DocumentationLanguage: null);

    private readonly Lazy<ConceptLibrary>? _library;
    private readonly OutputFolder _output;
    private readonly DefinitionFile[] _files;

    private DefinitionsFolder(string folder, DefinitionFile[] files, BoundDefinitions? bound, IReadOnlyList<Finding> findings, int concepts)
    {
        Folder = folder;
        _output = new(folder);
        _files = files;
        Bound = bound;
        Findings = findings;
        Concepts = concepts;
        _library = bound is null ? null : new(() => Pack(bound));
    }

    /// <summary>The folder, as it was typed.</summary>
    public string Folder { get; }

    /// <summary>The library bound; null as <see cref="Library"/> is.</summary>
    public BoundDefinitions? Bound { get; }

    /// <summary>The library; null when a file cannot be read or has errors, for part of a library would pass for the whole.</summary>
    public ConceptLibrary? Library => _library?.Value;

    /// <summary>All that is wrong, in the order of the files' paths and of the places in them.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many concepts there are, those with errors too.</summary>
    public int Concepts { get; }

    /// <summary>Errors and warnings, one a line as the compiler writes them.</summary>
    public IEnumerable<string> Problems => Findings.Where(IsShown).Select(static finding => finding.ToString());

    /// <summary>Writes a file of the folder, whole or not at all, and in the place of no link. Says why it could not; else null.</summary>
    public string? TryWrite(string name, string text) => _output.TryEdit(name, text);

    /// <summary>How a message names a file of the folder.</summary>
    public string PathOf(string path) => _output.PathOf(path);

    /// <summary>Reads all definitions below <paramref name="folder"/>. What is wrong with it stands in <see cref="Findings"/>.</summary>
    public static DefinitionsFolder Open(string folder) => Open(folder, RuleSelection.Default, texts: null);

    /// <summary>Reads all definitions below <paramref name="folder"/>, and checks the rules that were chosen.</summary>
    /// <param name="folder">As it was typed.</param>
    /// <param name="rules">The rules that are checked.</param>
    /// <param name="texts">The texts that quotes are compared with; null to compare none.</param>
    public static DefinitionsFolder Open(string folder, RuleSelection rules, IReadOnlyList<TextFile>? texts)
    {
        if (!Directory.Exists(folder))
        {
            return Unreadable(folder, File.Exists(folder) ? Finding.Failure(folder, "this is a file; name the folder it is in.") : Finding.NoFolder(folder));
        }

        try
        {
            IReadOnlyList<string> paths = DefinitionFiles.Below(folder);
            DefinitionFile[] files = new DefinitionFile[paths.Count];
            Parallel.For(0, files.Length, i => files[i] = DefinitionFile.Read(folder, paths[i], ReaderLimits.Default));
            return files.Length == 0
                ? Unreadable(folder, Finding.Failure(folder, "neither the folder nor those below it hold a .yaml or .yml file."))
                : Bind(folder, files, rules, texts);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            return Unreadable(folder, Finding.Failure(folder, exception.Message));
        }
    }

    /// <summary>Files that were read elsewhere, as the folder that messages call <paramref name="name"/>.</summary>
    public static DefinitionsFolder Of(string name, IReadOnlyList<DefinitionFile> files) => Bind(name, [.. files], RuleSelection.Default, texts: null);

    /// <summary>The same definitions with a file that is to be written in place of what stands at its path, read as if it were there.</summary>
    public DefinitionsFolder With(string path, string text) =>
        Bind(Folder, [.. _files.Where(file => file.Path != path).Append(new DefinitionFile(path, text, null)).OrderBy(file => file.Path, StringComparer.Ordinal)], RuleSelection.Default, texts: null);

    /// <summary>Whether a file is now what it was when the folder was read; one that was not there is still not.</summary>
    public bool IsAsRead(string path) =>
        TextOf(path) == (File.Exists(PathOf(path)) ? DefinitionFile.Read(Folder, path, ReaderLimits.Default).Text : null);

    /// <summary>Whether a file that was read is plain UTF-8, as what is written is: not UTF-16, and without a byte order mark. One that is gone is.</summary>
    public bool IsPlainUtf8(string path)
    {
        FileInfo file = new(PathOf(path));
        return !file.Exists || Encoding.UTF8.GetByteCount(TextOf(path)!) == ((FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file).Length;
    }

    /// <summary>The text of a file; null when there is none.</summary>
    public string? TextOf(string path) => _files.FirstOrDefault(file => file.Path == path)?.Text;

    private static DefinitionsFolder Bind(string folder, DefinitionFile[] files, RuleSelection rules, IReadOnlyList<TextFile>? texts)
    {
        BoundDefinitions bound = BoundDefinitions.Bind(
            files.Select(file => new DefinitionText(file.Path, file.Text)), Options with { Rules = rules }, ReaderLimits.Default, texts, isConcurrent: true);
        ILookup<string, LocatedProblem> problems = bound.Problems
            .SelectMany(file => file.Problems, (file, problem) => (file.Path, problem))
            .ToLookup(static pair => pair.Path, static pair => pair.problem, StringComparer.Ordinal);

        // Of a file that could not be decoded, what the reader found in the rest is no help.
        OutputFolder shown = new(folder);
        Finding[] findings = [.. files.SelectMany(file => file.Failure is { } failure
            ? [Finding.Failure(shown.PathOf(file.Path), failure)]
            : problems[file.Path].Select(problem => Finding.Of(shown.PathOf(file.Path), problem)))];
        bool isBroken = Array.Exists(findings, static finding => finding.Severity == RuleSeverity.Error);
        return new(folder, files, isBroken ? null : bound, findings, bound.Records.Count(static record => record is BoundConcept));
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
    public IEnumerable<string> Shown(IEnumerable<FileProblems> problems) => problems
        .SelectMany(file => file.Problems.Select(problem => Finding.Of(PathOf(file.Path), problem)))
        .Where(IsShown)
        .Select(static finding => finding.ToString());

    private static bool IsShown(Finding finding) => finding.Severity != RuleSeverity.Information;

    private static DefinitionsFolder Unreadable(string folder, Finding reason) => new(folder, [], null, [reason], concepts: 0);
}
