namespace ConceptLib.Definitions.Verification;

/// <summary>Takes from the words of a quote what its editor put there: <c>[…]</c> for an omission, <c>[sic]</c>, and other words in brackets.</summary>
public static class QuoteParts
{
    private static readonly string[] s_slips = ["[sic]", "[sic!]"];

    /// <summary>The words without <c>[sic]</c>.</summary>
    public static string WithoutSic(string quote)
    {
        foreach (string slip in s_slips)
        {
            quote = quote.Replace(" " + slip, "").Replace(slip, "");
        }

        return quote;
    }

    /// <summary>The words between omissions: one part when there is none.</summary>
    public static IReadOnlyList<string> BetweenOmissions(string quote) => Split(quote, static text => text is "[…]" or "[...]" or "[. . .]");

    /// <summary>The words between anything in brackets.</summary>
    public static IReadOnlyList<string> BetweenBrackets(string quote) => Split(quote, static _ => true);

    private static List<string> Split(string quote, Func<string, bool> isEditorial)
    {
        List<string> parts = [];
        int start = 0;
        for (int open = quote.IndexOf('['); open >= 0;)
        {
            int close = quote.IndexOf(']', open);
            if (close < 0)
            {
                break;
            }

            if (isEditorial(quote.Substring(open, close + 1 - open)))
            {
                Add(parts, quote.Substring(start, open - start));
                start = close + 1;
            }

            open = quote.IndexOf('[', close);
        }

        Add(parts, quote.Substring(start));
        return parts;
    }

    private static void Add(List<string> parts, string part)
    {
        string words = part.Trim();
        if (words.Length > 0)
        {
            parts.Add(words);
        }
    }
}
