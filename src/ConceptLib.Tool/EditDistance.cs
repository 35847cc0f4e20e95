namespace ConceptLib.Tool;

/// <summary>How many letters two words differ by.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The count of insertions, deletions, replacements and swaps of neighbours that turn one word into the other;
    /// some number above <paramref name="limit"/> when it is above it.
    /// </summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        int[,] distance = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            distance[i, 0] = i;
        }

        for (int j = 0; j <= right.Length; j++)
        {
            distance[0, j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = distance[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                int least = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                bool isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                distance[i, j] = isSwap ? Math.Min(least, distance[i - 2, j - 2] + 1) : least;
            }
        }

        return distance[left.Length, right.Length];
    }
}
