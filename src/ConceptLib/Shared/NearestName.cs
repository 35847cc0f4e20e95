namespace ConceptLib;

/// <summary>Finds the name that was probably meant: the nearest by insertions, deletions, replacements and swaps of neighbours.</summary>
internal static class NearestName
{
    /// <summary>The valid name nearest to <paramref name="given"/>.</summary>
    /// <param name="given">The name as written.</param>
    /// <param name="valid">The names it could have been; at equal distance the ordinally first wins, so their order does not matter.</param>
    /// <returns>A name, or null when none is near enough to be meant: about one letter in three may differ.</returns>
    public static string? Find(string given, IEnumerable<string> valid)
    {
        string? nearest = null;
        int limit = Math.Min(Math.Max(1, given.Length / 3), 8);
        int[]? rows = null;
        foreach (string name in valid)
        {
            if (Math.Abs(name.Length - given.Length) > limit)
            {
                continue;
            }

            rows = rows is null || rows.Length < 3 * (name.Length + 1) ? new int[3 * (name.Length + 16)] : rows;
            int distance = Distance(given, name, limit, rows);
            if (distance < limit || (distance == limit && (nearest is null || string.CompareOrdinal(name, nearest) < 0)))
            {
                nearest = name;
                limit = distance;
            }
        }

        return nearest;
    }

    /// <summary>How far <paramref name="name"/> is from <paramref name="given"/>; some number above <paramref name="limit"/> when it is above it.</summary>
    public static int Distance(string given, string name, int limit) => Distance(given, name, limit, new int[3 * (name.Length + 1)]);

    /// <summary>Optimal string alignment distance, ignoring ASCII case; more than <paramref name="limit"/> when it cannot be reached.</summary>
    private static int Distance(string left, string right, int limit, int[] rows)
    {
        int width = right.Length + 1;
        Span<int> beforePrevious = rows.AsSpan(0, width);
        Span<int> previous = rows.AsSpan(width, width);
        Span<int> current = rows.AsSpan(2 * width, width);
        for (int j = 0; j < width; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int best = i;
            for (int j = 1; j < width; j++)
            {
                char a = Fold(left[i - 1]);
                char b = Fold(right[j - 1]);
                int cost = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (a == b ? 0 : 1));
                if (i > 1 && j > 1 && a == Fold(right[j - 2]) && b == Fold(left[i - 2]))
                {
                    cost = Math.Min(cost, beforePrevious[j - 2] + 1);
                }

                current[j] = cost;
                best = Math.Min(best, cost);
            }

            if (best > limit)
            {
                return best;
            }

            Span<int> recycled = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = recycled;
        }

        return previous[right.Length];
    }

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '_' or ' ' => '-',
        _ => c,
    };
}
