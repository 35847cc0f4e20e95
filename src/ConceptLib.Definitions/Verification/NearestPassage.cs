namespace ConceptLib.Definitions.Verification;

/// <summary>Finds the stretch of a text that shares most words with a quote that does not stand there.</summary>
internal static class NearestPassage
{
    // The alignment is a table of words by words.
    private const int MaximumWords = 2000;

    // A word that stands everywhere says nothing of where the quote is from.
    private const int CommonWord = 500;

    /// <summary>The stretch and how it differs; null when the text shares no telling word with the quote, or the quote is very long.</summary>
    public static WordDiff? Find(WordList quote, WordList text)
    {
        if (quote.Count > MaximumWords)
        {
            return null;
        }

        // Each shared word votes for where the quote would begin; half a quote is the grain.
        int grain = Math.Max(4, quote.Count / 2);
        Dictionary<int, double> votes = [];
        for (int i = 0; i < quote.Count; i++)
        {
            IReadOnlyList<int> places = text.PlacesOf(quote[i]);
            if (places.Count > CommonWord || !char.IsLetterOrDigit(quote[i][0]))
            {
                continue;
            }

            foreach (int place in places)
            {
                int start = Math.Max(0, place - i) / grain;
                votes[start] = (votes.TryGetValue(start, out double sum) ? sum : 0) + (1.0 / places.Count);
            }
        }

        if (votes.Count == 0)
        {
            return null;
        }

        // Words may fall on both sides of a border.
        (int best, double most) = (0, 0);
        foreach (KeyValuePair<int, double> start in votes)
        {
            double sum = start.Value + (votes.TryGetValue(start.Key + 1, out double next) ? next : 0);
            if (sum > most || (sum == most && start.Key < best))
            {
                (best, most) = (start.Key, sum);
            }
        }

        int from = Math.Max(0, (best - 1) * grain);
        int to = Math.Min(text.Count, ((best + 2) * grain) + (2 * quote.Count));
        return WordDiff.Align(quote, text, from, to);
    }
}
