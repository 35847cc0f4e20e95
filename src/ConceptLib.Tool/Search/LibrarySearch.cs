namespace ConceptLib.Tool.Search;

/// <summary>
/// Search over all texts of a library: one pass over them, without an index. A run of the tool searches once, and an index takes longer to
/// make than the pass it saves.
/// </summary>
/// <remarks>
/// Found are the concepts that have all words, or where there are none, those that have most. A concept whose label or id is the text comes first,
/// then those with a label that begins with it; within each of these, concepts are ranked by BM25F: how often the words stand in the concept, each field with a weight,
/// words that few concepts have counting more and long concepts less. S. Robertson and H. Zaragoza, "The Probabilistic Relevance
/// Framework: BM25 and Beyond", 2009, section 3.6.1 (simple BM25F), with the usual k1 = 1.2 and b = 0.75.
/// </remarks>
internal sealed class LibrarySearch
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly ConceptLibrary _library;
    private readonly SearchQuery _query;
    private readonly List<Candidate> _candidates = [];
    private readonly int[] _concepts; // of each word: how many concepts have it
    private long _length;

    private LibrarySearch(ConceptLibrary library, SearchQuery query)
    {
        _library = library;
        _query = query;
        _concepts = new int[query.Words.Count];
    }

    /// <summary>How well a label fits the whole text.</summary>
    private enum Rank
    {
        Whole,
        Beginning,
        None,
    }

    /// <summary>The concepts that have the words of a text, the best first. A word that the library has nowhere stands for those it has that are nearest.</summary>
    public static SearchResult Find(ConceptLibrary library, string text)
    {
        LibrarySearch search = new(library, SearchQuery.Of(text));
        search.Read();
        if (search._concepts.Contains(0) && SpellingCorrection.Correct(library, search._query, search._concepts) is { } corrected)
        {
            search = new(library, corrected);
            search.Read();
        }

        return new(search._query, [.. search.Ranked()]);
    }

    private static double Weight(SearchField field) => field switch
    {
        SearchField.Label => 8,
        SearchField.Definition => 4,
        SearchField.OthersDefinition => 3,
        SearchField.Quote => 2,
        _ => 1,
    };

    private void Read()
    {
        Span<int> counts = stackalloc int[Math.Min(_query.Words.Count, 64)];
        counts = counts.Length < _query.Words.Count ? new int[_query.Words.Count] : counts;
        foreach (Concept concept in _library.All)
        {
            Read(concept, counts);
        }
    }

    private void Read(Concept concept, Span<int> counts)
    {
        int length = 0;
        double[]? weighted = null;
        foreach (SearchedText text in SearchedText.Of(concept))
        {
            counts.Clear();
            length += _query.Count(text.Text, counts);
            if (counts.ContainsAnyExcept(0))
            {
                weighted ??= new double[counts.Length];
                for (int word = 0; word < counts.Length; word++)
                {
                    weighted[word] += counts[word] * Weight(text.Field);
                }
            }
        }

        _length += length;
        if (weighted is null)
        {
            return;
        }

        _candidates.Add(new(concept, weighted, length));
        for (int word = 0; word < weighted.Length; word++)
        {
            _concepts[word] += weighted[word] > 0 ? 1 : 0;
        }
    }

    private IEnumerable<Concept> Ranked()
    {
        int most = _candidates.Count == 0 ? 0 : _candidates.Max(static candidate => candidate.Words);
        return _candidates
            .Where(candidate => candidate.Words == most)
            .OrderBy(candidate => RankOf(candidate.Concept))
            .ThenByDescending(Score)
            .ThenBy(static candidate => candidate.Concept.Id, StringComparer.Ordinal)
            .Select(static candidate => candidate.Concept);
    }

    private Rank RankOf(Concept concept)
    {
        Rank best = Rank.None;
        foreach (string name in concept.Labels.Select(static label => label.Text).Prepend(concept.Id))
        {
            if (SearchTerm.Equals(name, _query.Text))
            {
                return Rank.Whole;
            }

            best = SearchTerm.Begins(name, _query.Text) ? Rank.Beginning : best;
        }

        return best;
    }

    private double Score(Candidate candidate)
    {
        double average = (double)_length / _library.All.Count;
        double score = 0;
        for (int word = 0; word < candidate.Weighted.Length; word++)
        {
            double rarity = Math.Log(1 + ((_library.All.Count - _concepts[word] + 0.5) / (_concepts[word] + 0.5)));
            double frequency = candidate.Weighted[word] / (1 - B + (B * candidate.Length / average));
            score += rarity * frequency / (K1 + frequency);
        }

        return score;
    }

    /// <summary>A concept that has a word.</summary>
    /// <param name="Concept">The concept.</param>
    /// <param name="Weighted">Of each word: how often it stands in the concept, each field with its weight.</param>
    /// <param name="Length">How many words the concept has.</param>
    private sealed record Candidate(Concept Concept, double[] Weighted, int Length)
    {
        public int Words { get; } = Weighted.Count(static weight => weight > 0);
    }
}

/// <summary>What a search found.</summary>
/// <param name="Query">What was searched for in the end.</param>
/// <param name="Concepts">The best first.</param>
internal sealed record SearchResult(SearchQuery Query, IReadOnlyList<Concept> Concepts)
{
    /// <summary>Words that the library has nowhere, and what was searched for in their place.</summary>
    public IEnumerable<(string Typed, string Meant)> Corrections() => SearchQuery.Of(Query.Text).Words.Zip(
        Query.Words,
        static (typed, meant) => (Typed: typed[0].Text, Meant: string.Join(" or ", meant.Select(static term => $"'{term.Text}'"))))
        .Where(static pair => pair.Meant != $"'{pair.Typed}'");
}
