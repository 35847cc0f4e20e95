namespace ConceptLib.Definitions.Verification;

/// <summary>The words of a text: runs of letters and digits, ideographs one by one, and every other sign alone, for a sign may turn the sense.</summary>
internal sealed class WordList
{
    private readonly List<string> _words = [];
    private readonly List<int> _starts = [];
    private Dictionary<string, List<int>>? _places;

    public WordList(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            int end = i + 1;
            while (end < text.Length && IsInWord(text, end) && IsInWord(text, end - 1))
            {
                end++;
            }

            _words.Add(text.Substring(i, end - i));
            _starts.Add(i);
            i = end;
        }
    }

    private WordList(WordList words, int from, int to)
    {
        _words = words._words.GetRange(from, to - from);
        _starts = words._starts.GetRange(from, to - from);
    }

    public int Count => _words.Count;

    public string this[int index] => _words[index];

    /// <summary>The index in the text of a word's first character.</summary>
    public int StartOf(int word) => _starts[word];

    /// <summary>The index in the text after a word's last character.</summary>
    public int EndOf(int word) => _starts[word] + _words[word].Length;

    /// <summary>The words from one up to another, which stand where they stood.</summary>
    public WordList Slice(int from, int to) => new(this, from, to);

    /// <summary>The numbers of the words that are this one, in order.</summary>
    public IReadOnlyList<int> PlacesOf(string word)
    {
        _places ??= Index();
        return _places.TryGetValue(word, out List<int>? places) ? places : [];
    }

    private Dictionary<string, List<int>> Index()
    {
        Dictionary<string, List<int>> index = new(StringComparer.Ordinal);
        for (int i = 0; i < _words.Count; i++)
        {
            if (!index.TryGetValue(_words[i], out List<int>? places))
            {
                index.Add(_words[i], places = []);
            }

            places.Add(i);
        }

        return index;
    }

    private static bool IsInWord(string text, int index) => text[index] is var c
        && (char.IsSurrogate(c) || (char.IsLetterOrDigit(c) && !Ideographs.Contains(c))
            || TextFolder.ContinuesCluster(c)
            || (c == '\'' && index > 0 && index + 1 < text.Length && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1])));
}
