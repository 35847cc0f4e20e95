using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Sides;

/// <summary>The definitions of a git revision as a side of a comparison; nothing is checked out.</summary>
internal static class RevisionSide
{
    // What a tree says of an entry that is a link: its content is the path it leads to.
    private const string LinkMode = "120000";

    /// <summary>Opens a revision.</summary>
    /// <param name="name">A revision and a path as git writes it, <c>v1.0:vocabulary/definitions</c>; or a revision alone.</param>
    /// <param name="folder">The folder of definitions: the repository is the one it lies in, and there a revision alone has its definitions.</param>
    public static LibrarySide Open(string name, string folder)
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string tree = name.Contains(':', StringComparison.Ordinal) ? name : $"{name}:./{Path.GetFileName(path)}";
        try
        {
            Git git = new(Path.GetDirectoryName(path) is { } above && Directory.Exists(above) ? above : Environment.CurrentDirectory);
            if (git.Run("rev-parse", "--verify", "--quiet", "--end-of-options", tree) is not { ExitCode: 0 } resolved)
            {
                return LibrarySide.Failed(
                    name, $"there is no such folder, and git knows no revision '{tree}' here. Name a folder, a .nupkg, a .dll, or a revision such as HEAD~1 or v1.0:definitions.");
            }

            string id = resolved.Text.Trim();
            GitRun listing = git.Run("ls-tree", "-r", "-z", "--full-tree", id);
            if (listing.ExitCode != 0)
            {
                return LibrarySide.Failed(name, $"it is no folder of a revision: {listing.Error.Trim()}");
            }

            TreeEntry[] entries = [.. listing.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(TreeEntry.Parse)
                .Where(static entry => DefinitionFiles.IsDefinition(entry.Path)).OrderBy(static entry => entry.Path, StringComparer.Ordinal)];
            if (entries.Length == 0)
            {
                return LibrarySide.Failed(name, $"'{tree}' holds no .yaml or .yml file.");
            }

            IReadOnlyList<byte[]> contents = git.Contents([.. entries.Select(static entry => entry.Id)]);
            return FolderSide.Of(DefinitionsFolder.Of(tree, [.. entries.Select((entry, i) => entry.Mode == LinkMode
                ? new DefinitionFile(entry.Path, "", "The file is a link, and what it leads to is no part of the revision.")
                : DefinitionFile.Decode(entry.Path, contents[i], ReaderLimits.Default))]));
        }
        catch (Exception exception) when (exception is IOException or System.ComponentModel.Win32Exception)
        {
            return LibrarySide.Failed(name, $"there is no such folder, and git cannot be asked for a revision of this name: {exception.Message}");
        }
    }

    /// <summary>A line of <c>git ls-tree</c>: mode, type and id, a tab, the path.</summary>
    private sealed record TreeEntry(string Mode, string Id, string Path)
    {
        public static TreeEntry Parse(string line) => line.Split('\t', 2) is [var head, var path] && head.Split(' ') is [var mode, _, var id]
            ? new(mode, id, path)
            : throw new IOException($"git ls-tree says '{line}'.");
    }
}
