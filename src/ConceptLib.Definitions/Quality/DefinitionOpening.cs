using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>Finds definitions in English that cannot stand in the place of their label, or that begin by saying what is not meant (ISO 704, substitution and negative definitions).</summary>
internal static class DefinitionOpening
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "means", "denotes", "describes", "designates", "refers", "signifies",
    };

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "it", "this", "these", "they", "that", "those" };
    private static readonly HashSet<string> Negations = new(StringComparer.OrdinalIgnoreCase) { "not", "no", "never", "neither", "nothing", "none" };
    private static readonly HashSet<string> Anything = new(StringComparer.OrdinalIgnoreCase) { "any", "anyone", "anything", "every", "everyone", "everything" };

    public static IEnumerable<Problem> Check(StatedConcept concept)
    {
        foreach (OwnDefinition definition in concept.Definitions.Where(static definition => definition.IsEnglish))
        {
            string[] words = definition.FirstWords(8);
            if (Verb(words) is { } verb)
            {
                yield return Rules.DefinitionBeginsWithVerb.At(definition.Anchor, verb);
            }
            else if (Negation(words) is { } negation && !concept.LabelsIn(definition.Language).Any(static label => IsNegative(label.Text.Value)))
            {
                yield return Rules.NegativeDefinition.At(definition.Anchor, negation);
            }
        }
    }

    private static string? Verb(string[] words) =>
        words.Length > 0 && Verbs.Contains(words[0]) ? words[0]
        : words.Length > 1 && Pronouns.Contains(words[0]) && Verbs.Contains(words[1]) ? $"{words[0]} {words[1]}"
        : words.Length > 2 && words[0].Equals("this", StringComparison.OrdinalIgnoreCase) && words[1] is "term" or "word" or "phrase" && Verbs.Contains(words[2]) ? string.Join(" ", words.Take(3))
        : null;

    private static string? Negation(string[] words)
    {
        if (words.Length > 0 && Negations.Contains(words[0]))
        {
            return words[0];
        }

        // "Anything that is not …", "any state that is not …"
        int not = Array.IndexOf(words, "not");
        return not > 2 && Anything.Contains(words[0]) && words[not - 2] is "that" or "which" or "who" ? string.Join(" ", words.Take(not + 1)) : null;
    }

    // What is defined by an absence has it in its name.
    private static bool IsNegative(string label) => label.Split(' ', '-').Any(static word =>
        Negations.Contains(word) || word.StartsWith("non", StringComparison.OrdinalIgnoreCase) || word is "without" or "free");
}
