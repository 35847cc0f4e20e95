namespace ConceptLib.Tool.Search;

/// <summary>What was probably meant by words that a library has nowhere: those it has that are nearest.</summary>
internal static class SpellingCorrection
{
    // One typing mistake in a word of this length is seen, and two in one of that; in shorter words, nearly all words are near.
    private const int LengthForOne = 4;
    private const int LengthForTwo = 8;

    private const int MaximumWords = 3;

    /// <summary>The query with each unknown word replaced; null when for one of them nothing is near.</summary>
    /// <param name="library">The library.</param>
    /// <param name="query">The words as typed.</param>
    /// <param name="concepts">Of each word: how many concepts have it.</param>
    public static SearchQuery? Correct(ConceptLibrary library, SearchQuery query, IReadOnlyList<int> concepts)
    {
        Unknown[] unknown = [.. query.Words.Index().Where(word => concepts[word.Index] == 0).Select(static word => new Unknown(word.Index, word.Item[0].Text))];
        if (unknown.Any(static word => word.Limit == 0))
        {
            return null;
        }

        CompareWithAll(library, unknown);
        IReadOnlyList<SearchTerm>[] corrected = [.. query.Words];
        foreach (Unknown word in unknown)
        {
            corrected[word.Index] = [.. word.Nearest().Select(static near => new SearchTerm(near))];
        }

        return corrected.All(static terms => terms.Count > 0) ? query with { Words = corrected } : null;
    }

    private static void CompareWithAll(ConceptLibrary library, Unknown[] unknown)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (SearchedText text in library.All.SelectMany(SearchedText.Of))
        {
            WordReader reader = new(text.Text);
            while (reader.Read())
            {
                // A run without spaces is no word that could be compared. Most words are too short or too long, which is seen sooner than whether they were there before.
                int length = reader.Word.Length;
                if (!reader.IsRun && Array.Exists(unknown, other => other.IsAsLong(length)) && lookup.Add(reader.Word))
                {
                    string word = reader.Word.ToString();
                    Array.ForEach(unknown, other => other.Compare(word));
                }
            }
        }
    }

    private sealed class Unknown(int index, string text)
    {
        private readonly List<(int Distance, string Word)> _near = [];

        public int Index => index;

        /// <summary>How many steps a word may be away.</summary>
        public int Limit { get; } = text.Length >= LengthForTwo ? 2 : text.Length >= LengthForOne ? 1 : 0;

        /// <summary>Whether a word of a length is no more steps away by its length alone.</summary>
        public bool IsAsLong(int length) => Math.Abs(length - text.Length) <= Limit;

        public void Compare(string word)
        {
            if (IsAsLong(word.Length) && NearestName.Distance(text, word, Limit) is int distance && distance <= Limit)
            {
                _near.Add((distance, word.ToLowerInvariant()));
            }
        }

        /// <summary>The nearest words, all as near as the first.</summary>
        public IEnumerable<string> Nearest() => _near
            .Where(near => near.Distance == _near.Min(static other => other.Distance))
            .Select(static near => near.Word)
            .Order(StringComparer.Ordinal)
            .Take(MaximumWords);
    }
}
