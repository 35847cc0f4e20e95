namespace ConceptLib.Benchmarks.Synthetic;

/// <summary>
/// Numbers that are the same for a seed on every system and runtime: whole numbers only, by SplitMix64. <see cref="Random"/> promises
/// its sequence for no later runtime, and logarithms differ in the last digit between systems.
/// </summary>
internal sealed class RepeatableRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, and without, a limit.</summary>
    public int Below(int limit) => (int)((UInt128)Next() * (ulong)limit >> 64);

    /// <summary>Whether something happens that happens so many times in a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A number whose quantiles are those measured, at equal distances from the smallest to the largest.</summary>
    public int Distributed(ReadOnlySpan<int> quantiles)
    {
        int interval = Below(quantiles.Length - 1);
        int width = quantiles[interval + 1] - quantiles[interval];
        return quantiles[interval] + Below(width + 1);
    }

    /// <summary>
    /// The rank of a word in a running text, from 0: Zipf's law, that the word of rank <i>r</i> is as frequent as 1/<i>r</i>, by
    /// doublings of the rank.
    /// </summary>
    /// <param name="doublings">The vocabulary has two to this power words, less one.</param>
    public int WordRank(int doublings)
    {
        int power = 1 << Below(doublings);
        return power - 1 + Below(power);
    }

    private ulong Next()
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
