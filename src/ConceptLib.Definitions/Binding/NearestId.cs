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
    private readonly Dictionary<int, int[]> _idsByPair;

    public NearestId(IEnumerable<string> ids)
    {
        _ids = [.. ids.OrderBy(static id => id, StringComparer.Ordinal)];
        Dictionary<int, List<int>> idsByPair = [];
        for (int i = 0; i < _ids.Length; i++)
        {
            foreach (int pair in PairsOf(_ids[i]))
            {
                if (!idsByPair.TryGetValue(pair, out List<int>? list))
                {
                    idsByPair.Add(pair, list = []);
                }

                list.Add(i);
            }
        }

        _idsByPair = idsByPair.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToArray());
    }

    public string? Find(string given)
    {
        // An id that has the words of the given one has its pairs, but for those at both edges.
        string words = given.Replace(' ', Separator);
        HashSet<int> pairs = PairsOf(words);
        int[] common = new int[_ids.Length];
        foreach (int pair in pairs)
        {
            if (_idsByPair.TryGetValue(pair, out int[]? ids))
            {
                foreach (int id in ids)
                {
                    common[id]++;
                }
            }
        }

        return NearestName.Find(given, MostAlike(common, pairs.Count)) ?? OnlyOneWithTheWords(words, common, pairs.Count - 2);
    }

    /// <summary>The ids with the most pairs in common, at most <see cref="Compared"/>; of those with as many, the first.</summary>
    private IEnumerable<string> MostAlike(int[] common, int pairs)
    {
        int[] counts = new int[pairs + 1];
        foreach (int count in common)
        {
            counts[count]++;
        }

        int least = pairs;
        int more = 0;
        while (least > 1 && more + counts[least] < Compared)
        {
            more += counts[least--];
        }

        int left = Compared - more;
        for (int id = 0; id < common.Length; id++)
        {
            if (common[id] > least || (common[id] == least && left-- > 0))
            {
                yield return _ids[id];
            }
        }
    }

    /// <summary>The id that goes on where the given one ends, or begins before it: <c>nobel-lecture</c> for <c>nobel-lecture-2009</c>; null when several do.</summary>
    private string? OnlyOneWithTheWords(string words, int[] common, int leastInCommon)
    {
        string whole = Separator + words + Separator;
        string? only = null;
        for (int id = 0; id < common.Length; id++)
        {
            if (common[id] >= leastInCommon && (Separator + _ids[id] + Separator).IndexOf(whole, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                if (only is not null)
                {
                    return null;
                }

                only = _ids[id];
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
