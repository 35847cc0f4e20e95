using ConceptLib.Definitions.Reading;

namespace ConceptLib.Tool.Definitions;

/// <summary>
/// The files of a folder that are definitions: those that <c>ConceptLib.props</c> gives a build, which are <c>**/*.yaml</c>, <c>**/*.yml</c>,
/// <c>**/quotes.lock.json</c> and <c>**/ids.lock.json</c> in whatever case, without folders whose name begins with a dot. Links to folders are followed, but not into a ring.
/// </summary>
internal static class DefinitionFiles
{
    // The attributes do not matter: on Unix a dot hides a file, and a build takes it all the same.
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The paths below <paramref name="folder"/>, with '/', in ordinal order.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static IReadOnlyList<string> Below(string folder)
    {
        List<string> files = [];
        DirectoryInfo root = new(folder);
        Add(files, root, "", [Target(root)]);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Whether the file at <paramref name="path"/>, below a folder of definitions and with '/', is one of them.</summary>
    public static bool IsDefinition(string path) => path.Split('/') is [.. var folders, var name] && DefinitionReader.IsDefinition(name) && !folders.Any(static folder => folder.StartsWith('.'));

    private static void Add(List<string> files, DirectoryInfo folder, string path, string[] chain)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            if (entry is not DirectoryInfo child)
            {
                if (DefinitionReader.IsDefinition(entry.Name))
                {
                    files.Add(path + entry.Name);
                }
            }
            else if (!child.Name.StartsWith('.'))
            {
                string target = child.LinkTarget is null ? Path.Combine(chain[^1], child.Name) : Target(child);
                if (child.LinkTarget is null || !chain.Any(above => IsAtOrBelow(above, target)))
                {
                    Add(files, child, $"{path}{child.Name}/", [.. chain, target]);
                }
            }
        }
    }

    private static string Target(DirectoryInfo folder) =>
        Path.TrimEndingDirectorySeparator(folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName);

    private static bool IsAtOrBelow(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
