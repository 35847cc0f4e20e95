using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tests.Shared;

namespace ConceptLib.Fuzz.Checks;

/// <summary>The engine on any input: it reads, binds, compares quotes and packs within a bound of memory, and what it finds no fault with opens.</summary>
internal static class EngineCheck
{
    // Bytes allocated, of which most live for an instant: ten times what the hungriest input of a long run took.
    private const long AllocatedAtLeast = 8 * 1024 * 1024;
    private const long AllocatedByCharacter = 2 * 1024;

    private static readonly LibraryOptions s_options = new(null, "Acme", "acme", IsPublic: true, DocumentationLanguage: null);

    // What every source is said to hold: the words of some quotes, and what stands between words in real texts.
    private static readonly string s_text = string.Concat(Enumerable.Repeat(
        "The first words are *verbatim* [sic].\n12 Page head\nIt was said that the sec-\nond words differ.1 Third words are reported.\u00AD Only words. ", 8));

    /// <summary>Reads, binds, compares, packs and opens <paramref name="files"/>.</summary>
    /// <returns>How many values the library gave; null when the files have errors.</returns>
    public static int? Check(IReadOnlyDictionary<string, string> files)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        BoundDefinitions bound = BoundDefinitions.Bind(files.Select(static file => new DefinitionText(file.Key, file.Value)), s_options, ReaderLimits.Default);
        FoundProblem[] problems =
        [
            .. bound.Problems.SelectMany(static file => file.Problems.Select(located => FoundProblem.Of(file.Path, located))),
        ];
        LibraryVerification verification = LibraryVerification.Of(bound, static _ => s_text);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        long length = files.Sum(static file => (long)file.Value.Length);
        Assert.True(allocated <= AllocatedAtLeast + (AllocatedByCharacter * length), $"{length} characters took {allocated} bytes.");
        FoundProblem.Check(problems, files);
        FoundProblem.Check([.. verification.Problems.SelectMany(static file => file.Problems.Select(located => FoundProblem.Of(file.Path, located)))], files);
        return bound.Problems.Any(static file => file.Problems.Any(static located => located.Problem.Rule.Severity == RuleSeverity.Error))
            ? null
            : LibraryWalk.Everything(YamlLibrary.Open(bound.Library, bound.Records));
    }
}
