namespace ConceptLib.Search;

/// <summary>Search over all labels of a library by the beginnings of words.</summary>
internal sealed class LabelSearch
{
    private readonly Entry[] _entries;

    public LabelSearch(IEnumerable<Concept> concepts) =>
        _entries = [.. concepts.SelectMany(static concept => concept.Labels.Select(label => new Entry(concept, label, LabelFolding.Fold(label.Text))))];

    /// <summary>How well a label matches, the best first.</summary>
    private enum Rank
    {
        Whole,
        Beginning,
        Words,
        None,
    }

    public IReadOnlyList<LabelMatch> Find(string text)
    {
        string folded = LabelFolding.Fold(text);
        if (folded.Length == 0)
        {
            return [];
        }

        string[] words = SplitWords(folded);

        return
        [
            .. _entries.Select(entry => (Entry: entry, Rank: RankOf(entry.Folded, folded, words)))
                .Where(static found => found.Rank != Rank.None)
                .OrderBy(static found => found.Rank)
                .ThenBy(static found => found.Entry.Label.Status)
                .ThenBy(static found => found.Entry.Folded.Length)
                .ThenBy(static found => found.Entry.Concept.Id, StringComparer.Ordinal)
                .GroupBy(static found => found.Entry.Concept)
                .Select(static group => new LabelMatch(group.Key, group.First().Entry.Label)),
        ];
    }

    private static Rank RankOf(string label, string text, string[] words)
    {
        if (label == text)
        {
            return Rank.Whole;
        }

        if (label.StartsWith(text, StringComparison.Ordinal))
        {
            return Rank.Beginning;
        }

        return words.Length > 0 && words.All(word => BeginsWord(label, word)) ? Rank.Words : Rank.None;
    }

    private static bool BeginsWord(string label, string word)
    {
        for (int i = label.IndexOf(word, StringComparison.Ordinal); i >= 0; i = label.IndexOf(word, i + 1, StringComparison.Ordinal))
        {
            if (i == 0 || !char.IsLetterOrDigit(label[i - 1]) || Ideographs.Contains(label[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] SplitWords(string text)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            // A surrogate is half of a letter we cannot name here: it belongs to the word.
            bool isInWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark);
            if (isInWord && start < 0)
            {
                start = i;
            }
            else if (!isInWord && start >= 0)
            {
                words.Add(text.Substring(start, i - start));
                start = -1;
            }
        }

        return [.. words];
    }

    private sealed record Entry(Concept Concept, Label Label, string Folded);
}
