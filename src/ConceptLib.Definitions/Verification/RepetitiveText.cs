namespace ConceptLib.Definitions.Verification;

/// <summary>Searches texts that repeat themselves, where each place looks like the one looked for nearly to its end.</summary>
/// <remarks>No character of the text is looked at again: D. Knuth, J. Morris and V. Pratt, "Fast Pattern Matching in Strings", SIAM Journal on Computing 6, 1977.</remarks>
internal static class RepetitiveText
{
    /// <summary>The places of a passage in a text from <paramref name="from"/> on, in order.</summary>
    public static IEnumerable<int> PlacesOf(string passage, string text, int from)
    {
        int[] borders = Borders(passage);
        int matched = 0;
        for (int i = from; i < text.Length; i++)
        {
            while (matched > 0 && (matched == passage.Length || passage[matched] != text[i]))
            {
                matched = borders[matched - 1];
            }

            matched += passage[matched] == text[i] ? 1 : 0;
            if (matched == passage.Length)
            {
                yield return i + 1 - matched;
            }
        }
    }

    /// <summary>Of each beginning of the passage, how much of it stands at its end as well, itself left aside.</summary>
    private static int[] Borders(string passage)
    {
        int[] borders = new int[passage.Length];
        int border = 0;
        for (int i = 1; i < passage.Length; i++)
        {
            while (border > 0 && passage[border] != passage[i])
            {
                border = borders[border - 1];
            }

            border += passage[border] == passage[i] ? 1 : 0;
            borders[i] = border;
        }

        return borders;
    }
}
