namespace ConceptLib.Tool.Definitions;

/// <summary>A definition file that a command line names, itself or by a folder it is in.</summary>
/// <param name="Folder">The definitions folder it belongs to, as it was typed where it was: the path below it says what the file is.</param>
/// <param name="Path">Path below that folder, with '/'.</param>
internal sealed record ChosenFile(string Folder, string Path)
{
    private const string LibraryFile = "library.yaml";

    /// <summary>The YAML files of a folder or the file of that name; null when there is no such thing. Locks, which are JSON, are none: a shell names them with the others.</summary>
    /// <param name="name">As it was typed.</param>
    /// <param name="definitions">The definitions folder; null to look for that of each file: the nearest above it that has a <c>library.yaml</c> or is called <c>definitions</c>.</param>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static IReadOnlyList<ChosenFile>? Named(string name, string? definitions)
    {
        bool isFolder = Directory.Exists(name);
        if (!isFolder && !File.Exists(name))
        {
            return null;
        }

        IEnumerable<string> files = isFolder ? DefinitionFiles.Below(name).Select(path => System.IO.Path.Combine(name, path)) : [name];
        return
        [
            .. files.Where(static file => !file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
                .GroupBy(DirectoryOf)
                .SelectMany(folder => InFolder(definitions ?? FolderAbove(folder.Key) ?? (isFolder ? name : folder.Key), folder)),
        ];
    }

    private static IEnumerable<ChosenFile> InFolder(string folder, IEnumerable<string> files) =>
        files.Select(file => new ChosenFile(folder, System.IO.Path.GetRelativePath(folder, file).Replace(System.IO.Path.DirectorySeparatorChar, '/')));

    private static string DirectoryOf(string file) => System.IO.Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".";

    private static string? FolderAbove(string folder)
    {
        string start = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        for (DirectoryInfo? above = new(start); above is not null; above = above.Parent)
        {
            if (above.Name == DefinitionsFolder.Default || File.Exists(System.IO.Path.Combine(above.FullName, LibraryFile)))
            {
                return above.FullName == start ? folder
                    : System.IO.Path.IsPathRooted(folder) ? above.FullName
                    : System.IO.Path.GetRelativePath(Environment.CurrentDirectory, above.FullName);
            }
        }

        return null;
    }
}
