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
        .SelectMany(group => Check(corpus, [.. group.Select(one => new Entry(corpus.Concepts[one.Concept], one.Definition))]));

    private static IEnumerable<CorpusFinding> Check(Corpus corpus, Entry[] entries)
    {
        Dictionary<ulong, int> counts = [];
        foreach (ulong pair in entries.SelectMany(static entry => entry.Pairs))
        {
            counts[pair] = counts.TryGetValue(pair, out int count) ? count + 1 : 1;
        }

        Dictionary<ulong, List<int>> byRarePair = [];
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
            if (entry.Pairs.Length < FewestWords - 1)
            {
                continue;
            }

            Array.Sort(entry.Pairs, (left, right) => counts[left] != counts[right] ? counts[left].CompareTo(counts[right]) : left.CompareTo(right));
            ulong[] rarest = [.. entry.Pairs.Take(entry.Pairs.Length - (int)Math.Ceiling(Threshold * entry.Pairs.Length) + 1)];
            if (Similar(entries, i, rarest, byRarePair) is { } similar)
            {
                yield return Report(entry, entries[similar], "nearly");
            }

            foreach (ulong pair in rarest)
            {
                if (!byRarePair.TryGetValue(pair, out List<int>? list))
                {
                    byRarePair.Add(pair, list = []);
                }

                if (list.Count < MostCompared)
                {
                    list.Add(i);
                }
            }
        }
    }

    /// <summary>The first earlier definition that is similar.</summary>
    private static int? Similar(Entry[] entries, int number, ulong[] rarest, Dictionary<ulong, List<int>> byRarePair)
    {
        HashSet<ulong> pairs = [.. entries[number].Pairs];
        return rarest
            .SelectMany(pair => byRarePair.TryGetValue(pair, out List<int>? list) ? list : [])
            .Distinct()
            .OrderBy(static candidate => candidate)
            .Where(candidate => IsSimilar(pairs, entries[candidate].Pairs))
            .Select(static candidate => (int?)candidate)
            .FirstOrDefault();
    }

    /// <summary>By the index of Jaccard: what is common to both, of what is in either.</summary>
    private static bool IsSimilar(HashSet<ulong> pairs, ulong[] others)
    {
        int smaller = Math.Min(pairs.Count, others.Length);
        int larger = Math.Max(pairs.Count, others.Length);
        if (smaller < Threshold * larger)
        {
            return false;
        }

        int common = others.Count(pairs.Contains);
        return common >= Threshold * (pairs.Count + others.Length - common);
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
