using ConceptLib.Tests.Shared;

namespace ConceptLib.Docs.Tests.Pages;

/// <summary>The pages of this repository: README.md, those in <c>docs/</c>, and the README of each package.</summary>
internal static class Documentation
{
    public static string Root => Repository.Root;

    public static IReadOnlyList<MarkdownPage> Pages { get; } =
    [
        .. Directory.EnumerateFiles(Root, "README.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Concat(Directory.EnumerateDirectories(Path.Combine(Root, "src")).Order(StringComparer.Ordinal).SelectMany(folder => Directory.EnumerateFiles(folder, "README.md")))
            .Select(file => new MarkdownPage(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    private static Dictionary<string, FencedBlock> Blocks { get; } =
        Pages.SelectMany(page => page.Blocks).ToDictionary(block => block.Place, StringComparer.Ordinal);

    public static MarkdownPage Page(string path) => Pages.Single(page => page.Path == path);

    public static FencedBlock Block(string place) => Blocks[place];

    /// <summary>The places of the blocks that are checked in one way.</summary>
    public static TheoryData<string> PlacesOf(BlockCheck check) => [.. BlocksOf(check).Select(block => block.Place)];

    /// <summary>The blocks that are checked in one way.</summary>
    public static IEnumerable<FencedBlock> BlocksOf(BlockCheck check) => Blocks.Values.Where(block => BlockChecks.Of(block) == check);
}
