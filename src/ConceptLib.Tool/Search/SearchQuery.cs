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
        int length = 0;
        WordReader reader = new(text);
        while (reader.Read())
        {
            length += reader.IsRun ? reader.Word.Length : 1;
            for (int word = 0; word < Words.Count; word++)
            {
                foreach (SearchTerm term in Words[word])
                {
                    int matched;
                    for (int at = term.IndexIn(reader.Word, reader.IsRun, 0, out matched); at >= 0 && matched > 0; at = term.IndexIn(reader.Word, reader.IsRun, at + matched, out matched))
                    {
                        counts[word]++;
                    }
                }
            }
        }

        return length;
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
                int matched;
                for (int at = term.IndexIn(reader.Word, reader.IsRun, 0, out matched); at >= 0 && matched > 0; at = term.IndexIn(reader.Word, reader.IsRun, at + matched, out matched))
                {
                    hits.Add((reader.Start + at, reader.Start + at + matched));
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
}
