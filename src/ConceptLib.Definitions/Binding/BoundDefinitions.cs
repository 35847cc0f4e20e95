using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Quality.Corpus;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Verification;

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
    /// <param name="files">All files of the library.</param>
    /// <param name="options">What the build says.</param>
    /// <param name="limits">How long a file may be.</param>
    /// <param name="texts">The texts that quotes are compared with; null to compare none.</param>
    /// <param name="isConcurrent">Whether files are read and bound beside each other, by all processors; what is found is the same.</param>
    public static BoundDefinitions Bind(IEnumerable<DefinitionText> files, LibraryOptions options, ReaderLimits limits, IEnumerable<TextFile>? texts = null, bool isConcurrent = false)
    {
        DefinitionText[] inOrder = [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal)];
        ParsedFile[] parsed = Each(inOrder, isConcurrent, file => DefinitionReader.Read(file.Path, file.Text, limits));
        EquatableArray<FileSummary> summaries = parsed.Select(static file => FileSummarizer.Summarize(file.Content)).ToEquatableArray();
        TextsAtHand textsAtHand = texts is null ? TextsAtHand.None : TextsAtHand.Create(summaries, texts);
        LibraryScope scope = LibraryScope.Create(summaries, options);
        BoundFile[] bound = Each(parsed, isConcurrent, file => Binder.Bind(file.Content, scope, FileVerifier.Verify(file.Content, textsAtHand)));
        ILookup<string, Problem> corpus = CorpusQuality.Check(parsed.Select(static file => file.Content), scope);
        return new(
            scope.Library,
            bound.SelectMany(static file => file.Records).ToEquatableArray(),
            parsed.Zip(bound, (file, bound) => new FileProblems(bound.Path, LocatedProblem.InOrder(file, bound.Problems.Concat(corpus[bound.Path]))))
                .Where(static file => !file.Problems.IsEmpty)
                .ToEquatableArray(),
            new(parsed));
    }

    private static TResult[] Each<T, TResult>(T[] items, bool isConcurrent, Converter<T, TResult> convert)
    {
        if (!isConcurrent)
        {
            return Array.ConvertAll(items, convert);
        }

        TResult[] results = new TResult[items.Length];
        Parallel.For(0, items.Length, i => results[i] = convert(items[i]));
        return results;
    }
}
