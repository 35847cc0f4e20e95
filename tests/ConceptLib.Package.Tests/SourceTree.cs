using ConceptLib.Tests.Shared;

namespace ConceptLib.Package.Tests;

/// <summary>The repository, and copies of it to build without touching it.</summary>
internal static class SourceTree
{
    private static readonly string[] BuildSettings =
        ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", ".globalconfig"];

    // The tool carries what it says of each rule.
    private const string PageOfRules = "docs/diagnostics.md";

    public static string Root => Repository.Root;

    /// <summary>Copies what the packages are made of: sources, definitions, the page of rules and build settings; nothing that was built.</summary>
    public static void CopyTo(string folder)
    {
        foreach (string file in BuildSettings.Where(file => File.Exists(Path.Combine(Root, file))))
        {
            Copy(Path.Combine(Root, file), folder);
        }

        foreach (string file in Files(Path.Combine(Root, "src")).Concat(Files(Path.Combine(Root, "definitions"))).Append(Path.Combine(Root, PageOfRules)))
        {
            Copy(file, folder);
        }
    }

    private static void Copy(string file, string folder)
    {
        string target = Path.Combine(folder, Path.GetRelativePath(Root, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder)
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(child => Path.GetFileName(child) is not ("bin" or "obj"))
                .SelectMany(Files));
}
