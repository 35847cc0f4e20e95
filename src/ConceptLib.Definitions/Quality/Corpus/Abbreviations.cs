using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>Finds abbreviations in definitions that nothing explains: neither words beside them in brackets, nor a label, name or title in the library that has them.</summary>
internal static class Abbreviations
{
    private const int ShortestOfThem = 2;

    // What is longer is a word in capitals.
    private const int LongestOfThem = 8;

    public static IEnumerable<CorpusFinding> Check(Corpus corpus)
    {
        if (corpus.HasBrokenFile)
        {
            yield break;
        }

        HashSet<string> known = new(corpus.Names().SelectMany(static name => In(name).Select(static found => Singular(found.Text))), StringComparer.Ordinal);
        foreach ((int concept, OwnDefinition definition) in corpus.Definitions().Where(static one => !IsInCapitals(one.Definition.Text)))
        {
            HashSet<string> met = new(StringComparer.Ordinal);
            foreach (Abbreviation found in In(definition.Text))
            {
                // Whether explained here or reported here: once is enough.
                if (!known.Contains(Singular(found.Text)) && met.Add(Singular(found.Text)) && !IsInBrackets(definition.Text, found) && !IsNumeral(found.Text))
                {
                    yield return corpus.Concepts[concept].Report(Rules.UndefinedAbbreviation.At(definition.Anchor, found.Text));
                }
            }
        }
    }

    /// <summary>The words of capital letters in a text. What is joined to a digit or by a hyphen is a name of something: <c>COVID-19</c>, <c>F16</c>.</summary>
    private static IEnumerable<Abbreviation> In(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (!IsPartOfWord(text, start))
            {
                continue;
            }

            int end = start;
            while (end < text.Length && IsPartOfWord(text, end))
            {
                end++;
            }

            string word = text.Substring(start, end - start);
            if (word.Length is >= ShortestOfThem and <= LongestOfThem && Singular(word) is { Length: >= ShortestOfThem } letters && letters.All(static c => c is >= 'A' and <= 'Z'))
            {
                yield return new(start, word);
            }

            start = end;
        }
    }

    private static bool IsPartOfWord(string text, int index) =>
        (char.IsLetterOrDigit(text[index]) && !Ideographs.Contains(text[index])) || (text[index] is '-' or '&' && index > 0 && char.IsLetterOrDigit(text[index - 1]));

    /// <summary>As in "World Trade Organization (WTO)" and "WTO (World Trade Organization)".</summary>
    private static bool IsInBrackets(string text, Abbreviation found)
    {
        int after = found.Start + found.Text.Length;
        return (found.Start > 0 && text[found.Start - 1] is '(' or '（' && after < text.Length && text[after] is ')' or '）')
            || (after + 1 < text.Length && (text[after] == '（' || (text[after] == ' ' && text[after + 1] == '(')));
    }

    // "NGOs" are more than one NGO; "USS" is not a plural of "US".
    private static string Singular(string word) => word.TrimEnd('s');

    private static bool IsNumeral(string word) => word.All(static c => "IVXLCDM".IndexOf(c) >= 0);

    private static bool IsInCapitals(string text) => text.Count(char.IsUpper) > text.Count(char.IsLower) && !text.Any(Ideographs.Contains);

    private readonly record struct Abbreviation(int Start, string Text);
}
