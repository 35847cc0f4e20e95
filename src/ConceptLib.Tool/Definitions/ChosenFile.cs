namespace ConceptLib.Tool.Definitions;

/// <summary>A definition file that a command line names, itself or by a folder it is in.</summary>
/// <param name="Folder">The definitions folder it belongs to, as it was typed where it was: the path below it says what the file is.</param>
/// <param name="Path">Path below that folder, with '/'.</param>
internal sealed record ChosenFile(string Folder, string Path)
{
    private const string LibraryFile = "library.yaml";

    /// <summary>The files of a folder or the file of that name; null when there is no such thing.</summary>
    /// <param name="name">As it was typed.</param>
    /// <param name="definitions">The definitions folder; null to look for it: the nearest above that has a <c>library.yaml</c> or is called <c>definitions</c>.</param>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static IReadOnlyList<ChosenFile>? Named(string name, string? definitions)
    {
        if (Directory.Exists(name))
        {
            string folder = definitions ?? FolderOf(name);
            return [.. DefinitionFiles.Below(name).Where(static path => !path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)).Select(path => Below(folder, System.IO.Path.Combine(name, path)))];
        }

        return File.Exists(name) ? [Below(definitions ?? FolderOf(System.IO.Path.GetDirectoryName(name) is { Length: > 0 } parent ? parent : "."), name)] : null;
    }

    private static ChosenFile Below(string folder, string file) =>
        new(folder, System.IO.Path.GetRelativePath(folder, file).Replace(System.IO.Path.DirectorySeparatorChar, '/'));

    private static string FolderOf(string folder)
    {
        string start = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        for (DirectoryInfo? above = new(start); above is not null; above = above.Parent)
        {
            if (above.Name == DefinitionsFolder.Default || File.Exists(System.IO.Path.Combine(above.FullName, LibraryFile)))
            {
                return above.FullName == start ? folder : System.IO.Path.GetRelativePath(Environment.CurrentDirectory, above.FullName);
            }
        }

        return folder;
    }
}
