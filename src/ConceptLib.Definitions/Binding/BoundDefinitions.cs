using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Binding;

/// <summary>A definition file before it is read.</summary>
/// <param name="Path">Path below the definitions folder, with '/'.</param>
/// <param name="Text">All that stands in it.</param>
public sealed record DefinitionText(string Path, string Text);

/// <summary>What is wrong in one file, in the order of places.</summary>
public sealed record FileProblems(string Path, EquatableArray<LocatedProblem> Problems);

/// <summary>All files of a library, read and bound at once. A build binds file by file, so that an edit binds one; both find the same.</summary>
/// <param name="Records">In the order of the files' paths.</param>
/// <param name="Problems">Of each file that has any, in the order of the paths.</param>
/// <param name="Files">As read, in the order of the paths.</param>
public sealed record BoundDefinitions(
    BoundLibrary Library,
    EquatableArray<BoundRecord> Records,
    EquatableArray<FileProblems> Problems,
    EquatableArray<ParsedFile> Files)
{
    /// <summary>Reads and binds <paramref name="files"/>, given in any order; no two with the same path.</summary>
    public static BoundDefinitions Bind(IEnumerable<DefinitionText> files, LibraryOptions options, ReaderLimits limits)
    {
        ParsedFile[] parsed = [.. files
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(file => DefinitionReader.Read(file.Path, file.Text, limits))];
        LibraryScope scope = LibraryScope.Create(parsed.Select(static file => FileSummarizer.Summarize(file.Content)).ToEquatableArray(), options);
        BoundFile[] bound = Array.ConvertAll(parsed, file => Binder.Bind(file.Content, scope));
        return new(
            scope.Library,
            bound.SelectMany(static file => file.Records).ToEquatableArray(),
            parsed.Zip(bound, static (file, bound) => new FileProblems(bound.Path, LocatedProblem.InOrder(file, bound.Problems)))
                .Where(static file => !file.Problems.IsEmpty)
                .ToEquatableArray(),
            new(parsed));
    }
}
