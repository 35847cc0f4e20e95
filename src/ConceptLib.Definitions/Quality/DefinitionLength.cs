using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>Finds definitions that have become articles.</summary>
internal static class DefinitionLength
{
    // No standard gives a figure. The longest of the 110 definitions that this project edited has 65 words.
    private const int MostWords = 100;

    public static IEnumerable<Problem> Check(StatedConcept concept)
    {
        foreach (OwnDefinition definition in concept.Definitions)
        {
            int words = Words(definition.Text);
            if (words > MostWords)
            {
                yield return Rules.LongDefinition.At(definition.Anchor, Numeral.Of(words), Numeral.Of(MostWords));
            }
        }
    }

    /// <summary>Words between spaces; in a script without spaces, two letters are counted as one.</summary>
    private static int Words(string text)
    {
        int words = 0;
        int ideographs = 0;
        bool isInWord = false;
        foreach (char c in text)
        {
            bool isIdeograph = Ideographs.Contains(c);
            bool isLetter = !isIdeograph && char.IsLetterOrDigit(c);
            ideographs += isIdeograph ? 1 : 0;
            words += isLetter && !isInWord ? 1 : 0;
            isInWord = isLetter || (isInWord && !isIdeograph && !char.IsWhiteSpace(c));
        }

        return words + ((ideographs + 1) / 2);
    }
}
