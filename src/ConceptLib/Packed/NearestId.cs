namespace ConceptLib.Packed;

/// <summary>The id somebody may have meant.</summary>
internal static class NearestId
{
    /// <summary>The id with the fewest changed characters, at most a third of those written; null when none is near.</summary>
    public static string? Find(string written, IEnumerable<string> ids)
    {
        string? nearest = null;
        int least = Math.Max(2, written.Length / 3) + 1;
        foreach (string id in ids)
        {
            if (Math.Abs(id.Length - written.Length) < least && Distance(written, id) is int distance && distance < least)
            {
                (nearest, least) = (id, distance);
            }
        }

        return nearest;
    }

    /// <summary>Levenshtein distance, without regard to case.</summary>
    private static int Distance(string one, string other)
    {
        int[] previous = [.. Enumerable.Range(0, other.Length + 1)];
        int[] current = new int[other.Length + 1];
        for (int i = 0; i < one.Length; i++)
        {
            current[0] = i + 1;
            for (int j = 0; j < other.Length; j++)
            {
                bool isSame = char.ToLowerInvariant(one[i]) == char.ToLowerInvariant(other[j]);
                current[j + 1] = Math.Min(Math.Min(current[j], previous[j + 1]) + 1, previous[j] + (isSame ? 0 : 1));
            }

            (previous, current) = (current, previous);
        }

        return previous[other.Length];
    }
}
