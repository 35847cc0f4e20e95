using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>Finds definitions that have nearly all their pairs of neighbouring words in common: of two such concepts one is needless, or neither is told from the other.</summary>
/// <remarks>
/// Two sets of which seven tenths are common share one of their rarest members, so only those definitions are compared that do (prefix filtering:
/// Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", 2006). No pair is missed, but where very many
/// definitions share a rare pair of words, as those of a template do: each is then compared with the first of them.
/// </remarks>
internal static class NearDuplicates
{
    private const double Threshold = 0.7;

    // Shorter ones are alike by chance; equal ones are not.
    private const int FewestWords = 6;

    private const int MostCompared = 50;

    public static IEnumerable<CorpusFinding> Check(Corpus corpus) => corpus.Definitions()
        .GroupBy(static one => one.Definition.Language, StringComparer.OrdinalIgnoreCase)
        .SelectMany(group => Check([.. group.Select(one => new Entry(corpus.Concepts[one.Concept], one.Definition))]));

    private static IEnumerable<CorpusFinding> Check(Entry[] entries)
    {
        PairSet[] sets = PairSet.Of(Array.ConvertAll(entries, static entry => entry.Pairs), out int distinct);
        List<int>?[] byRarePair = new List<int>?[distinct];
        Dictionary<string, int> byWords = new(StringComparer.Ordinal);
        for (int i = 0; i < entries.Length; i++)
        {
            Entry entry = entries[i];
            if (entry.Words.Length == 0)
            {
                // "…" says nothing, and so not the same.
                continue;
            }

            if (byWords.TryGetValue(entry.Words, out int equal))
            {
                yield return Report(entry, entries[equal], "word for word");
                continue;
            }

            byWords.Add(entry.Words, i);
            if (sets[i].Count < FewestWords - 1)
            {
                continue;
            }

            if (Similar(sets, i, byRarePair) is { } similar)
            {
                yield return Report(entry, entries[similar], "nearly");
            }

            foreach (int pair in Rarest(sets[i]))
            {
                List<int> list = byRarePair[pair] ??= [];
                if (list.Count < MostCompared)
                {
                    list.Add(i);
                }
            }
        }
    }

    private static ReadOnlySpan<int> Rarest(PairSet pairs) => pairs.Pairs.Slice(0, pairs.Count - (int)Math.Ceiling(Threshold * pairs.Count) + 1);

    /// <summary>The first earlier definition that is similar.</summary>
    private static int? Similar(PairSet[] sets, int number, List<int>?[] byRarePair)
    {
        int? first = null;
        foreach (int pair in Rarest(sets[number]))
        {
            foreach (int candidate in byRarePair[pair] ?? [])
            {
                if (candidate >= first)
                {
                    break;
                }

                if (sets[candidate].IsSimilar(sets[number], Threshold))
                {
                    first = candidate;
                    break;
                }
            }
        }

        return first;
    }

    private static CorpusFinding Report(Entry entry, Entry other, string likeness) =>
        entry.Concept.Report(Rules.NearDuplicateDefinition.At(entry.Definition.Anchor, likeness, other.Concept.Id, other.Concept.Path));

    private sealed class Entry
    {
        public Entry(CorpusConcept concept, OwnDefinition definition)
        {
            (Concept, Definition) = (concept, definition);
            string[] words = [.. FoldedWords.Of(definition.Text).Where(static word => char.IsLetterOrDigit(word[0]))];
            Words = string.Join(" ", words);
            Pairs = [.. words.Skip(1).Zip(words, static (second, first) => ((ulong)StableHash.Of(first.AsSpan()) << 32) | StableHash.Of(second.AsSpan())).Distinct()];
        }

        public CorpusConcept Concept { get; }

        public OwnDefinition Definition { get; }

        /// <summary>The words, folded.</summary>
        public string Words { get; }

        /// <summary>Each two words that stand side by side, hashed; once.</summary>
        public ulong[] Pairs { get; }
    }
}
