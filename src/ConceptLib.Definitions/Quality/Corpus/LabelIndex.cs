using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>Finds labels of concepts in texts: words of a text are compared with the words of all labels at once.</summary>
internal sealed class LabelIndex
{
    private const int Ambiguous = -1;

    // A letter, or a single ideograph, stands in too many words.
    private const int FewestLetters = 2;

    private readonly Dictionary<(int Language, string Words), int> _concepts = [];

    // The lengths of labels that begin with a word, in words: no others are tried there.
    private readonly Dictionary<(int Language, string Word), SortedSet<int>> _lengths = [];

    public LabelIndex(Corpus corpus)
    {
        for (int i = 0; i < corpus.Concepts.Count; i++)
        {
            foreach (LabelModel label in corpus.Concepts[i].Model.Labels.Where(static label => label.IsShown))
            {
                if (label.Text.Value.Length >= FewestLetters && corpus.Languages.IndexOf(label.Language?.Value) is { } language)
                {
                    Add(language, FoldedWords.Of(label.Text.Value), i);
                }
            }
        }
    }

    /// <summary>The concepts whose labels stand in a text, of labels that overlap the longest. A label that several concepts have means none of them.</summary>
    public IEnumerable<int> ConceptsIn(string text, int language)
    {
        string[] words = FoldedWords.Of(text);
        for (int i = 0; i < words.Length;)
        {
            int length = Longest(words, i, language, out int concept);
            if (length > 0 && concept != Ambiguous)
            {
                yield return concept;
            }

            i += Math.Max(length, 1);
        }
    }

    private void Add(int language, string[] words, int concept)
    {
        if (words.Length == 0)
        {
            return;
        }

        (int, string) key = (language, string.Join(" ", words));
        _concepts[key] = _concepts.TryGetValue(key, out int other) && other != concept ? Ambiguous : concept;
        if (!_lengths.TryGetValue((language, words[0]), out SortedSet<int>? lengths))
        {
            _lengths.Add((language, words[0]), lengths = []);
        }

        lengths.Add(words.Length);
    }

    private int Longest(string[] words, int start, int language, out int concept)
    {
        concept = Ambiguous;
        if (!_lengths.TryGetValue((language, words[start]), out SortedSet<int>? lengths))
        {
            return 0;
        }

        foreach (int length in lengths.Reverse())
        {
            if (start + length <= words.Length && _concepts.TryGetValue((language, string.Join(" ", words, start, length)), out concept))
            {
                return length;
            }
        }

        return 0;
    }
}
