namespace ConceptLib.Tool.Files;

/// <summary>The files below a folder. Links to folders are followed, but not into a ring.</summary>
/// <param name="takesFolder">Whether a folder of that name is entered.</param>
/// <param name="takesFile">Whether a file of that name is taken.</param>
internal sealed class FolderWalk(Func<string, bool> takesFolder, Func<string, bool> takesFile)
{
    // The attributes do not matter: on Unix a dot hides a file, and a build takes it all the same.
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Their paths below <paramref name="folder"/>, with '/', in ordinal order.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public IReadOnlyList<string> Below(string folder)
    {
        List<string> files = [];
        DirectoryInfo root = new(folder);
        Add(files, root, "", [Target(root)]);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <param name="files">Is added to.</param>
    /// <param name="folder">A folder.</param>
    /// <param name="path">Its path, with '/' at the end; empty at the top.</param>
    /// <param name="chain">Where it and the folders it was reached by lie, the top first.</param>
    private void Add(List<string> files, DirectoryInfo folder, string path, string[] chain)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            if (entry is not DirectoryInfo child)
            {
                if (takesFile(entry.Name))
                {
                    files.Add(path + entry.Name);
                }
            }
            else if (takesFolder(child.Name))
            {
                // A relative link leads on from where its folder lies, and not from the path by which that was reached.
                string place = Path.Combine(chain[^1], child.Name);
                string target = child.LinkTarget is null ? place : Target(new DirectoryInfo(place));
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
