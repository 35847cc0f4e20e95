using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Publication;

/// <summary>Writes the names of a library as JSON, one a line.</summary>
public static class IdLockWriter
{
    /// <summary>The name of the file, at the top of the definitions folder.</summary>
    public const string FileName = LockNames.Ids;

    /// <summary>The keys of the names that the files have and no lock among them records, in ordinal order.</summary>
    public static IReadOnlyList<string> Unrecorded(IReadOnlyCollection<ParsedFile> files)
    {
        HashSet<string> recorded = new(Recorded(files).Select(static id => id.Key), StringComparer.Ordinal);
        return [.. Names(files).Select(static id => id.Key).Where(key => !recorded.Contains(key)).OrderBy(static key => key, StringComparer.Ordinal)];
    }

    /// <summary>The text of the lock: what is recorded stays as it is, what is new is added.</summary>
    /// <param name="files">All files of a library without errors, its lock among them if it has one.</param>
    public static string Write(IReadOnlyCollection<ParsedFile> files)
    {
        IEnumerable<LockedId> ids = Recorded(files).Concat(Names(files))
            .GroupBy(static id => id.Key, StringComparer.Ordinal)
            .Select(static same => same.First());
        return LockJson.Write(ids, static id => id.Key, static (json, id) =>
        {
            json.Property("identifier", id.Identifier);
            json.Property("removed", id.Removed);
        });
    }

    private static IEnumerable<LockedId> Recorded(IEnumerable<ParsedFile> files) =>
        files.Select(static file => file.Content).OfType<IdLockFile>().SelectMany(static file => file.Ids.Select(static id => id.Value));

    private static IEnumerable<LockedId> Names(IEnumerable<ParsedFile> files) =>
        files.SelectMany(static file => PublishedNames.Of(FileSummarizer.Summarize(file.Content))).Select(static name => new LockedId(name.Key, name.Identifier, null));
}
