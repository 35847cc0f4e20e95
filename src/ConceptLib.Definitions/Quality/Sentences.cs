namespace ConceptLib.Definitions.Quality;

/// <summary>Finds where a sentence ends.</summary>
internal static class Sentences
{
    /// <summary>What ends a sentence in the scripts that have such a sign, white space after it or not.</summary>
    public const string Stops = ".!?。．！？｡।॥۔؟։።";

    private const string Closers = "\"'”’»)]」』）";

    // A dot after these, or after a single letter, shortens a word.
    private static readonly HashSet<string> Shortened = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "approx", "art", "bzw", "ca", "cf", "ch", "co", "corp", "dr", "ed", "eds", "eg", "et", "etc", "fig", "gen", "gov", "hon", "ie", "inc",
        "jr", "ltd", "mr", "mrs", "ms", "mt", "no", "nos", "nr", "p", "pp", "prof", "rep", "resp", "rev", "sec", "sen", "sr", "st", "usw", "viz", "vol", "vs",
    };

    /// <summary>The index after the first sentence of <paramref name="text"/>; its length when there is one, or when none is seen to end.</summary>
    /// <remarks>Where it is in doubt the sentence goes on: two that are taken for one make no complaint about the second.</remarks>
    public static int EndOfFirst(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Stops.IndexOf(text[i]) < 0)
            {
                continue;
            }

            int end = i + 1;
            while (end < text.Length && (Stops.IndexOf(text[end]) >= 0 || Closers.IndexOf(text[end]) >= 0))
            {
                end++;
            }

            if (end == text.Length || EndsSentence(text, i, end))
            {
                return end;
            }

            i = end - 1;
        }

        return text.Length;
    }

    private static bool EndsSentence(string text, int stop, int end)
    {
        if (text[stop] is not ('.' or '!' or '?'))
        {
            return true;
        }

        int next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || "\"'“‘«(".IndexOf(text[next]) >= 0))
        {
            next++;
        }

        return next > end && next < text.Length && !char.IsLower(text[next]) && !(text[stop] == '.' && IsShortened(text, stop));
    }

    private static bool IsShortened(string text, int dot)
    {
        int start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return dot - start == 1 || (dot > start && Shortened.Contains(text.Substring(start, dot - start)));
    }
}
