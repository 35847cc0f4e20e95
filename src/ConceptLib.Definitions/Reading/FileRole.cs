using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>What a definition file is for: its path says so.</summary>
/// <param name="Name">What the file is, with its article, as messages name it.</param>
/// <param name="MayBeEmpty">Whether a file without anything in it means "none".</param>
/// <param name="Shape">The keys at the top; null when they are ids.</param>
/// <param name="Form">What the map at the top takes.</param>
/// <param name="Content">Makes the content of the map at the top, or of none.</param>
internal sealed record FileRole(string Name, bool MayBeEmpty, RecordShape? Shape, ValueForm Form, Func<ReadingContext, string, YamlMapping?, FileContent> Content)
{
    private static readonly FileRole Library = new(
        "a library", true, LibraryFileReader.Shape, new RecordForm(LibraryFileReader.Shape), static (context, path, root) => new LibraryFile(path, LibraryFileReader.Read(context, root)))
    {
        NamingKeys = ["id", "namespace", "default-language"],
    };

    private static readonly FileRole Sources = new(
        "a file of sources", true, null, RecordFileReader.Form(SourcesReader.Shape), static (context, path, root) => new SourcesFile(path, SourcesReader.Read(context, root)));

    private static readonly FileRole Agents = new(
        "a file of agents", true, null, RecordFileReader.Form(AgentsReader.Shape), static (context, path, root) => new AgentsFile(path, AgentsReader.Read(context, root)));

    private static readonly FileRole Events = new(
        "a file of events", true, null, RecordFileReader.Form(EventsReader.Shape), static (context, path, root) => new EventsFile(path, EventsReader.Read(context, root)));

    private static readonly FileRole QuoteLock = new(
        "a lock of quotes", true, null, RecordFileReader.Form(QuoteLockReader.Shape), static (context, path, root) => new QuoteLockFile(path, QuoteLockReader.Read(context, root)));

    private static readonly FileRole IdLock = new(
        "a lock of ids", true, null, RecordFileReader.Form(IdLockReader.Shape), static (context, path, root) => new IdLockFile(path, IdLockReader.Read(context, root)));

    // Those of the files that have a role by their names alone.
    private static readonly string[] Names = ["library.yaml", "sources.yaml", "agents.yaml", "events.yaml", LockNames.Quotes, LockNames.Ids];

    private static readonly FileRole Concept = new("a concept", false, ConceptReader.Shape, new RecordForm(ConceptReader.Shape), ReadConcept)
    {
        NamingKeys = ["id", "identifier"],
    };

    /// <summary>The keys by which others know the file, or what is in it, wherever they stand in it.</summary>
    public IReadOnlyList<string> NamingKeys { get; init; } = [];

    /// <summary>Whether the file at <paramref name="path"/> is one that a program writes.</summary>
    public static bool IsLock(string path) => path is LockNames.Quotes or LockNames.Ids;

    /// <summary>The role of the file at <paramref name="path"/>, below the definitions folder.</summary>
    public static FileRole Of(string path)
    {
        int folder = path.IndexOf('/');
        string top = folder < 0 ? WithoutExtension(path) : path.Substring(0, folder);
        return top switch
        {
            _ when path == LockNames.Quotes => QuoteLock,
            _ when path == LockNames.Ids => IdLock,
            "library" when folder < 0 => Library,
            "sources" => Sources,
            "agents" => Agents,
            "events" => Events,
            _ => Concept,
        };
    }

    /// <summary>What the file at <paramref name="path"/> was probably meant to be, for its name is like one that has a role: a clause; else null.</summary>
    public static string? MeantBy(string path) =>
        path.IndexOf('/') < 0 && NearestName.Find(WithoutExtension(path), Names.Select(WithoutExtension)) is { } name && Names.First(file => WithoutExtension(file) == name) is var file
            ? $"{Of(file).Name} is named '{file}'"
            : null;

    /// <summary>Whether the map can be such a file: one of its keys is known.</summary>
    public bool Knows(YamlMapping mapping) => Shape is null || ApparatusReader.HasKeyOf(mapping, Shape);

    /// <summary>The content of the file.</summary>
    public FileContent Read(ReadingContext context, string path, YamlMapping? root) =>
        Content(context, path, root) with { IsBroken = context.Problems.HasErrors };

    private static ConceptFile ReadConcept(ReadingContext context, string path, YamlMapping? root)
    {
        string id = WithoutExtension(path.Substring(path.LastIndexOf('/') + 1));
        ConceptModel concept = root is null ? ConceptReader.Unreadable(id) : ConceptReader.Read(context, root, id);
        return new ConceptFile(path, concept with { IsBroken = context.Problems.HasErrors });
    }

    private static string WithoutExtension(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
