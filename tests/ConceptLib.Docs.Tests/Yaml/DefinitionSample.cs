using System.Text.RegularExpressions;
using ConceptLib.Docs.Tests.Pages;

namespace ConceptLib.Docs.Tests.Yaml;

/// <summary>
/// A sample of the YAML format, and the library it is read in.
/// <list type="bullet">
/// <item>A block that begins with <c># definitions/peace.yaml</c> is that file. The files of a page make one library.
/// When a page shows a file again, the later one takes its place; <c># definitions/peace.yaml, continued</c> goes on where the block before
/// ended, and both are read as one file. A block with errors printed below it is a mistake that is shown and taken back.</item>
/// <item>A block under the heading <c>sources.yaml</c>, <c>agents.yaml</c>, <c>events.yaml</c> or <c>library.yaml</c> is that file
/// of the small library in <c>Surroundings</c>.</item>
/// <item>Any other block is a concept <c>sample.yaml</c> in that library, or keys of one: a label and a definition are added where it has none.</item>
/// </list>
/// </summary>
internal sealed partial record DefinitionSample(string Path, string Text, IReadOnlyDictionary<string, string> Library)
{
    /// <summary>The folder that file names on a page begin with, as they do in a project.</summary>
    public const string Folder = "definitions/";

    /// <summary>The file of a sample that names none.</summary>
    public const string Sample = "sample.yaml";

    private static readonly string[] RecordFiles = ["library.yaml", "sources.yaml", "agents.yaml", "events.yaml"];

    /// <summary>The library around samples that are no library of their own.</summary>
    public static IReadOnlyDictionary<string, string> Surroundings { get; } =
        Directory.EnumerateFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "Surroundings"), "*.yaml")
            .ToDictionary(file => System.IO.Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The sample and its library.</summary>
    public static DefinitionSample Of(FencedBlock block)
    {
        if (FileName(block) is { } name)
        {
            string text = block.Output is not null ? block.Text : PageFile.AllOf(block.Page).Single(file => file.Parts.Contains(block)).Text;
            return new(name[Folder.Length..], text, FilesOf(block.Page));
        }

        return RecordFiles.Contains(block.Heading)
            ? new(block.Heading, block.Text, Surroundings)
            : new(Sample, Completed(block.Text), Surroundings);
    }

    /// <summary>The files that a page shows, in the state the page leaves them in; by their paths below <see cref="Folder"/>.</summary>
    public static IReadOnlyDictionary<string, string> FilesOf(MarkdownPage page) => PageFile.AllOf(page)
        .GroupBy(file => file.Path[Folder.Length..], StringComparer.Ordinal)
        .ToDictionary(versions => versions.Key, versions => versions.Last().Text, StringComparer.Ordinal);

    /// <summary>The file name in the first line of a block, or null.</summary>
    public static string? FileName(FencedBlock block) =>
        block.Language == "yaml" && Name().Match(block.FirstLine) is { Success: true } match ? match.Groups["path"].Value : null;

    /// <summary>Whether a block goes on with the file it names.</summary>
    public static bool IsContinued(FencedBlock block) => Name().Match(block.FirstLine).Groups["continued"].Success;

    /// <summary>Keys of a concept as a whole concept. What is added stands below, so that lines keep their numbers.</summary>
    public static string Completed(string keys) =>
        keys + (Label().IsMatch(keys) ? "" : "\nlabel: sample") + (Definition().IsMatch(keys) ? "" : "\ndefinition: What is meant.") + "\n";

    /// <summary>What the engine finds wrong with the library that has this sample, as a compiler prints it.</summary>
    public IEnumerable<LibraryProblem> Problems() => LibraryProblem.In(new Dictionary<string, string>(Library, StringComparer.Ordinal) { [Path] = Text });

    [GeneratedRegex(@"^# (?<path>[\w./-]+\.ya?ml)(?<continued>, continued)?$")]
    private static partial Regex Name();

    [GeneratedRegex("^labels?:", RegexOptions.Multiline)]
    private static partial Regex Label();

    [GeneratedRegex("^definition:", RegexOptions.Multiline)]
    private static partial Regex Definition();
}
