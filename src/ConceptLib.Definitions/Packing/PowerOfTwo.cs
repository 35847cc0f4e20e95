namespace ConceptLib.Definitions.Packing;

/// <summary>Sizes of tables: a power of two lets a mask choose the place.</summary>
internal static class PowerOfTwo
{
    /// <summary>The smallest power of two at or above <paramref name="count"/>, at least 1.</summary>
    public static int AtOrAbove(int count)
    {
        int power = 1;
        while (power < count)
        {
            power <<= 1;
        }

        return power;
    }

    /// <summary>The smallest power of two at or above <paramref name="count"/> / <paramref name="each"/>, at least 1, at most <paramref name="maximum"/>.</summary>
    public static int AtOrAbove(int count, int each, int maximum) =>
        Math.Min(maximum, AtOrAbove((count + each - 1) / each));

    /// <summary>The exponent of a power of two.</summary>
    public static int Logarithm(int power)
    {
        int exponent = 0;
        while (1 << exponent < power)
        {
            exponent++;
        }

        return exponent;
    }
}
