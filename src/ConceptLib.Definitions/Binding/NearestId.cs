namespace ConceptLib.Definitions.Binding;

/// <summary>Finds the id that was probably meant among very many.</summary>
/// <remarks>
/// An edit distance to each of 50,000 ids takes a tenth of a second, and a renamed folder gives hundreds of errors. A slip of the pen
/// keeps most pairs of neighbouring letters, so only the ids with the most pairs in common are compared.
/// </remarks>
internal sealed class NearestId
{
    private const int Compared = 64;
    private const char Edge = '\0';
    private const char Separator = '-';

    private readonly string[] _ids;
    private readonly Dictionary<int, List<int>> _idsByPair = [];

    public NearestId(IEnumerable<string> ids)
    {
        _ids = [.. ids.OrderBy(static id => id, StringComparer.Ordinal)];
        for (int i = 0; i < _ids.Length; i++)
        {
            foreach (int pair in PairsOf(_ids[i]))
            {
                if (!_idsByPair.TryGetValue(pair, out List<int>? list))
                {
                    _idsByPair.Add(pair, list = []);
                }

                list.Add(i);
            }
        }
    }

    public string? Find(string given)
    {
        int[] common = new int[_ids.Length];
        int most = 0;
        foreach (int pair in PairsOf(given))
        {
            if (_idsByPair.TryGetValue(pair, out List<int>? ids))
            {
                foreach (int id in ids)
                {
                    most = Math.Max(most, ++common[id]);
                }
            }
        }

        List<string> candidates = [];
        for (int level = most; level > 0 && candidates.Count < Compared; level--)
        {
            for (int id = 0; id < common.Length; id++)
            {
                if (common[id] == level)
                {
                    candidates.Add(_ids[id]);
                }
            }
        }

        return NearestName.Find(given, candidates.Take(Compared)) ?? OnlyOneWithTheWordsOf(given);
    }

    /// <summary>The id that goes on where the given one ends, or begins before it: <c>nobel-lecture</c> for <c>nobel-lecture-2009</c>; null when several do.</summary>
    private string? OnlyOneWithTheWordsOf(string given)
    {
        string words = Separator + given.Replace(' ', Separator) + Separator;
        string? only = null;
        foreach (string id in _ids)
        {
            if ((Separator + id + Separator).IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                if (only is not null)
                {
                    return null;
                }

                only = id;
            }
        }

        return only;
    }

    /// <summary>Each pair of neighbours once, without case; the edges count as neighbours.</summary>
    private static HashSet<int> PairsOf(string id)
    {
        HashSet<int> pairs = [];
        char previous = Edge;
        foreach (char c in id + Edge)
        {
            char lower = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            pairs.Add((previous << 16) | lower);
            previous = lower;
        }

        return pairs;
    }
}
