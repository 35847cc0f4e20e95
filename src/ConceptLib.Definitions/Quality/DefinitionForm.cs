namespace ConceptLib.Definitions.Quality;

/// <summary>How a definition looks, as far as that can be told of its language.</summary>
/// <param name="Article">The article it begins with, in English; else null.</param>
/// <param name="Capital">The word with whose capital letter it begins, unless the capital is the word's own; else null.</param>
/// <param name="Stop">The sign that ends its last sentence; null where it ends in a word.</param>
internal sealed record DefinitionForm(string? Article, string? Capital, string? Stop)
{
    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };

    // Their capital, at the beginning of an English text, is not their own. Any other word may be a name.
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "about", "all", "an", "any", "as", "at", "between", "by", "each", "every", "for", "four", "five", "from", "he", "her", "his", "if", "in", "it", "its",
        "many", "more", "most", "of", "on", "one", "or", "other", "several", "she", "some", "such", "that", "the", "their", "these", "they", "this", "those", "three",
        "to", "two", "what", "when", "where", "which", "who", "whose", "with", "without",
    };

    /// <summary>The form of a definition.</summary>
    public static DefinitionForm Of(OwnDefinition definition)
    {
        string first = definition.FirstWords(1).FirstOrDefault() ?? "";
        string text = definition.Text.TrimEnd().TrimEnd('"', '”', '’', '»', ')', '」', '』', '）');
        return new(
            definition.IsEnglish && Articles.Contains(first) ? first : null,
            definition.IsEnglish && IsCapitalized(definition, first) ? first : null,
            text.Length > 0 && Sentences.Stops.IndexOf(text[text.Length - 1]) >= 0 ? text.Substring(text.Length - 1) : null);
    }

    private static bool IsCapitalized(OwnDefinition definition, string first) =>
        first.Length > 0 && char.IsUpper(first[0]) && (Common.Contains(first) || IsCommonElsewhere(definition.Text, first));

    // "Growth … of growth": the word stands there with a small letter too.
    private static bool IsCommonElsewhere(string text, string word)
    {
        string small = char.ToLowerInvariant(word[0]) + word.Substring(1);
        for (int index = text.IndexOf(small, StringComparison.Ordinal); index >= 0; index = text.IndexOf(small, index + 1, StringComparison.Ordinal))
        {
            if (Verification.WordBoundary.IsWhole(text, index, small.Length))
            {
                return true;
            }
        }

        return false;
    }
}
