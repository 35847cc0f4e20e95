namespace ConceptLib.Tool.Search;

/// <summary>What is searched for.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Words">For each word, the terms that stand for it: itself, or when the library has it nowhere, the words that were probably meant.</param>
internal sealed record SearchQuery(string Text, IReadOnlyList<IReadOnlyList<SearchTerm>> Words)
{
    /// <summary>The words as typed.</summary>
    public static SearchQuery Of(string text) => new(text, [.. SearchTerm.Split(text).Select(static term => (IReadOnlyList<SearchTerm>)[term])]);

    /// <summary>How often each word stands in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="counts">A count for each word, which is added to.</param>
    /// <returns>How many words the text has; an ideograph counts as one.</returns>
    public int Count(string text, Span<int> counts)
    {
        int length = WordReader.Count(text, out bool isPlain);
        for (int word = 0; word < Words.Count; word++)
        {
            // No enumerator is made: this runs for each text of a library.
            IReadOnlyList<SearchTerm> terms = Words[word];
            for (int i = 0; i < terms.Count; i++)
            {
                counts[word] += terms[i].MayStandIn(text, isPlain) ? Count(text, terms[i]) : 0;
            }
        }

        return length;
    }

    private static int Count(string text, SearchTerm term)
    {
        int count = 0;
        WordReader reader = new(text);
        while (reader.Read())
        {
            for (Match match = new(term, reader); match.Read();)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Where any of the words stand in a text, in its order, without overlaps.</summary>
    public IReadOnlyList<Range> Find(string text)
    {
        List<(int Start, int End)> hits = [];
        WordReader reader = new(text);
        while (reader.Read())
        {
            foreach (SearchTerm term in Words.SelectMany(static terms => terms))
            {
                for (Match match = new(term, reader); match.Read();)
                {
                    hits.Add((match.Start, match.End));
                }
            }
        }

        List<Range> ranges = [];
        int end = 0;
        foreach ((int start, int until) in hits.Order())
        {
            if (start >= end)
            {
                ranges.Add(start..until);
                end = until;
            }
        }

        return ranges;
    }

    /// <summary>Where a term stands in a word, one place after the other.</summary>
    private ref struct Match(SearchTerm term, WordReader word)
    {
        private readonly WordReader _word = word;

        /// <summary>An offset in the text.</summary>
        public int Start { get; private set; } = word.Start;

        /// <summary>The end of the match.</summary>
        public int End { get; private set; } = word.Start;

        /// <summary>Goes on to the next match. False when there is none.</summary>
        public bool Read()
        {
            int at = term.IndexIn(_word.Word, _word.IsRun, End - _word.Start, out int length);
            (Start, End) = (_word.Start + at, _word.Start + at + length);
            return at >= 0 && length > 0;
        }
    }
}
