using System.Collections.Concurrent;
using ConceptLib.Tests.Shared;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Tests.Export;

/// <summary>What one run of <c>export</c> wrote for one of the libraries that the tests try.</summary>
internal sealed class ExportedFolder
{
    /// <summary>The libraries: the content package's, one with every field of the format, and one that is after the syntaxes it is written in.</summary>
    public const string Content = "content";

    public const string EveryField = "every field";

    public const string Hostile = "hostile";

    /// <summary>A library with nothing in it.</summary>
    public const string Empty = "empty";

    // A folder is written once and only read; the content library takes a while.
    private static readonly ConcurrentDictionary<(string Library, string Format), Lazy<ExportedFolder>> s_folders = new();
    private static readonly ConcurrentDictionary<string, Lazy<DefinitionsFolder>> s_libraries = new(StringComparer.Ordinal);
    private static readonly Lazy<string> s_empty = new(static () =>
    {
        DirectoryInfo folder = s_scratch!.CreateSubdirectory("definitions");
        System.IO.File.WriteAllText(System.IO.Path.Combine(folder.FullName, "library.yaml"), "id: empty\nbase-iri: https://example.org/empty#\n");
        return folder.FullName;
    });

    private static readonly DirectoryInfo s_scratch = Scratch();

    private ExportedFolder(string path) => Path = path;

    public static TheoryData<string> Libraries => [Content, EveryField, Hostile];

    public string Path { get; }

    public static ExportedFolder Of(string library, string format) => s_folders.GetOrAdd((library, format), static key => new(() =>
    {
        string folder = System.IO.Path.Combine(s_scratch.FullName, key.Library.Replace(' ', '-'), key.Format);
        ToolRun run = ToolRun.Plain("export", "--to", key.Format, folder, "--definitions", DefinitionsOf(key.Library));
        Assert.True(run.Code == ExitCode.Found, run.Error);
        return new ExportedFolder(folder);
    })).Value;

    /// <summary>A library, read once.</summary>
    public static DefinitionsFolder DefinitionsFolderOf(string library) =>
        s_libraries.GetOrAdd(library, static name => new(() => DefinitionsFolder.Open(DefinitionsOf(name)))).Value;

    public static ConceptLibrary LibraryOf(string library) =>
        DefinitionsFolderOf(library).Library ?? throw new InvalidDataException(string.Join('\n', DefinitionsFolderOf(library).Problems));

    public static string DefinitionsOf(string library) => library switch
    {
        Content => Repository.Definitions,
        EveryField => Repository.EveryField,
        Empty => s_empty.Value,
        _ => HostileLibrary.Folder,
    };

    /// <summary>The only file with an extension.</summary>
    public string File(string extension) => Assert.Single(Directory.GetFiles(Path, "*" + extension));

    public string Text(string extension) => System.IO.File.ReadAllText(File(extension));

    private static DirectoryInfo Scratch()
    {
        DirectoryInfo scratch = Directory.CreateTempSubdirectory("conceptlib-export-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => scratch.Delete(recursive: true);
        return scratch;
    }
}
