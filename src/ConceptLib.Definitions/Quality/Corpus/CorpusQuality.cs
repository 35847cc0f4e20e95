using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>
/// The rules of quality that look at a whole library. An edit anywhere may change what they find anywhere, so the tool checks them,
/// and a build that asks for them; a keystroke in an editor should not have to.
/// </summary>
public static class CorpusQuality
{
    private static readonly Func<Corpus, IEnumerable<CorpusFinding>>[] Checks =
    [
        Connectedness.Check,
        HierarchyOfConcepts.Check,
        SharedSynonyms.Check,
        DefinitionRings.Check,
        NearDuplicates.Check,
        Abbreviations.Check,
        UnlikeForms.Check,
    ];

    /// <summary>What is wrong with a library as a whole, by the paths of its files; nothing where the rules of the corpus are not checked.</summary>
    /// <param name="files">All files of the library that were bound with <paramref name="scope"/>, in any order.</param>
    /// <param name="scope">Their names.</param>
    public static ILookup<string, Problem> Check(IEnumerable<FileContent> files, LibraryScope scope)
    {
        Corpus corpus = new(scope.Rules.IncludesCorpus ? [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal)] : [], scope);
        return Checks.SelectMany(check => check(corpus)).ToLookup(static finding => finding.Path, static finding => finding.Problem, StringComparer.Ordinal);
    }
}

/// <summary>A broken rule in a file.</summary>
internal readonly record struct CorpusFinding(string Path, Problem Problem);
