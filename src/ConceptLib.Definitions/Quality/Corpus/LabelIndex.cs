using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>Finds labels of concepts in texts: words of a text are compared with the words of all labels at once.</summary>
internal sealed class LabelIndex
{
    private const int Ambiguous = -1;

    // A letter, or a single ideograph, stands in too many words.
    private const int FewestLetters = 2;

    // A tree of words: what a text and the labels begin with alike is compared once, however many labels there are, and however long.
    private readonly Dictionary<int, Node> _roots = [];

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

        if (!_roots.TryGetValue(language, out Node? node))
        {
            _roots.Add(language, node = new());
        }

        foreach (string word in words)
        {
            node = node.Longer(word);
        }

        node.Concept = node.Concept is { } other && other != concept ? Ambiguous : concept;
    }

    /// <summary>The length, in words, of the longest label that begins at a word of a text; 0 when none does.</summary>
    private int Longest(string[] words, int start, int language, out int concept)
    {
        concept = Ambiguous;
        int longest = 0;
        Node? node = _roots.TryGetValue(language, out Node? root) ? root : null;
        for (int i = start; i < words.Length && (node = node?.Find(words[i])) is not null; i++)
        {
            if (node.Concept is { } found)
            {
                concept = found;
                longest = i + 1 - start;
            }
        }

        return longest;
    }

    /// <summary>The words that some labels begin with.</summary>
    private sealed class Node
    {
        private Dictionary<string, Node>? _longer;

        /// <summary>The concept that has these words as a label, if one has.</summary>
        public int? Concept { get; set; }

        public Node? Find(string word) => _longer is not null && _longer.TryGetValue(word, out Node? node) ? node : null;

        public Node Longer(string word)
        {
            _longer ??= new(StringComparer.Ordinal);
            if (!_longer.TryGetValue(word, out Node? node))
            {
                _longer.Add(word, node = new());
            }

            return node;
        }
    }
}
