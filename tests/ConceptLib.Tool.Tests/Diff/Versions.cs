using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Comparison;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Sides;

namespace ConceptLib.Tool.Tests.Diff;

/// <summary>Two versions of a library, and what is said of the difference.</summary>
internal static class Versions
{
    /// <summary>A library of files that are not on a disk; null when they have errors.</summary>
    public static ComparedLibrary? TryOpen(IEnumerable<KeyValuePair<string, string>> files) => FolderSide.Of(DefinitionsFolder.Of(
        "definitions",
        [.. files.Select(file => DefinitionFile.Decode(file.Key, System.Text.Encoding.UTF8.GetBytes(file.Value), ReaderLimits.Default))])).Compared;

    public static ComparedLibrary Open(params IEnumerable<KeyValuePair<string, string>> files) =>
        TryOpen(files) ?? throw new InvalidOperationException("The files have errors.");

    public static KeyValuePair<string, string> File(string path, string text) => new(path, text);

    /// <summary>A concept of the lines, with a label and a definition.</summary>
    public static KeyValuePair<string, string> Concept(string id, string more = "") => new(id + ".yaml", $"label: {id}\ndefinition: What is meant.\n{more}");

    /// <summary>Each change on a line: what it concerns, the step, the sentence.</summary>
    public static IEnumerable<string> Lines(this LibraryDifference difference) => difference.Subjects
        .SelectMany(subject => subject.Changes, (subject, change) => $"{subject.Id}: {change.Step}: {change.Sentence}");
}
