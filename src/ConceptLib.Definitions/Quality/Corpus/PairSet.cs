namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>The pairs of neighbouring words of a definition, as numbers: of all definitions that are compared, the rarest pair has the lowest.</summary>
internal sealed class PairSet
{
    private const int SignatureWords = 4;
    private const int BitsOfWord = 64;

    private readonly int[] _pairs;
    private readonly ulong[] _signature = new ulong[SignatureWords];

    private PairSet(int[] pairs)
    {
        _pairs = pairs;
        foreach (int pair in pairs)
        {
            _signature[pair / BitsOfWord % SignatureWords] |= 1UL << (pair % BitsOfWord);
        }
    }

    /// <summary>How many different pairs there are.</summary>
    public int Count => _pairs.Length;

    /// <summary>The pairs, the rarest first.</summary>
    public ReadOnlySpan<int> Pairs => _pairs;

    /// <summary>The sets of some definitions.</summary>
    /// <param name="hashes">Of each definition, the hashes of its pairs, each once.</param>
    /// <param name="distinct">How many different pairs they have: numbers go from 0 up to this.</param>
    public static PairSet[] Of(IReadOnlyList<ulong[]> hashes, out int distinct)
    {
        Dictionary<ulong, int> counts = [];
        foreach (ulong pair in hashes.SelectMany(static pairs => pairs))
        {
            counts[pair] = counts.TryGetValue(pair, out int count) ? count + 1 : 1;
        }

        Dictionary<ulong, int> numbers = new(counts.Count);
        foreach (KeyValuePair<ulong, int> pair in counts.OrderBy(static pair => pair.Value).ThenBy(static pair => pair.Key))
        {
            numbers.Add(pair.Key, numbers.Count);
        }

        distinct = numbers.Count;
        return [.. hashes.Select(pairs =>
        {
            int[] numbered = Array.ConvertAll(pairs, pair => numbers[pair]);
            Array.Sort(numbered);
            return new PairSet(numbered);
        })];
    }

    /// <summary>Whether so large a share of what is in either set is in both (the index of Jaccard).</summary>
    public bool IsSimilar(PairSet other, double threshold) =>
        IsEnough(Math.Min(Count, other.Count), other, threshold) && IsEnough(MostCommon(other), other, threshold) && IsEnough(Common(other), other, threshold);

    private bool IsEnough(int common, PairSet other, double threshold) => common >= threshold * (Count + other.Count - common);

    /// <summary>No more pairs than this are common: each bit that only one of the signatures has is of a pair that only one of the sets has.</summary>
    /// <remarks>
    /// A few instructions in place of a look at all pairs, and most definitions that share a rare pair share no other. E. Sandes, G. Teodoro and A. Melo, "Bitmap
    /// filter: Speeding up exact set similarity joins with bitwise operations", Information Systems 88, 2020.
    /// </remarks>
    private int MostCommon(PairSet other)
    {
        int different = 0;
        for (int i = 0; i < SignatureWords; i++)
        {
            different += Ones(_signature[i] ^ other._signature[i]);
        }

        return (Count + other.Count - different) / 2;
    }

    private int Common(PairSet other)
    {
        int common = 0;
        for (int i = 0, j = 0; i < _pairs.Length && j < other._pairs.Length;)
        {
            int order = _pairs[i].CompareTo(other._pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }

    // BitOperations.PopCount, which .NET Standard 2.0 lacks.
    private static int Ones(ulong bits)
    {
        bits -= (bits >> 1) & 0x5555_5555_5555_5555;
        bits = (bits & 0x3333_3333_3333_3333) + ((bits >> 2) & 0x3333_3333_3333_3333);
        return (int)unchecked((((bits + (bits >> 4)) & 0x0F0F_0F0F_0F0F_0F0F) * 0x0101_0101_0101_0101) >> 56);
    }
}
