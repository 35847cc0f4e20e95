using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>The library's own definition of a concept in one language.</summary>
/// <param name="text">The text, its links taken out.</param>
/// <param name="language">A BCP 47 tag.</param>
internal sealed class OwnDefinition(LanguageTextModel text, string language)
{
    private string? _firstSentence;

    public string Text => text.Text;

    public int Anchor => text.Anchor;

    public EquatableArray<LinkModel> Links => text.Links;

    public string Language => language;

    /// <summary>Whether it is in English, of whatever region: rules that know articles and verbs know those of English.</summary>
    public bool IsEnglish => language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    /// <summary>The sentence that defines. What follows it tells who uses the label, and since when.</summary>
    public string FirstSentence => _firstSentence ??= Text.Substring(0, Sentences.EndOfFirst(Text));

    /// <summary>Whether nothing but space follows the first sentence.</summary>
    public bool IsOneSentence => string.IsNullOrWhiteSpace(Text.Substring(FirstSentence.Length));

    /// <summary>The first words, without the signs around them; as many as there are, up to <paramref name="count"/>.</summary>
    public string[] FirstWords(int count) =>
    [
        .. Text.Split((char[]?)null, count + 1, StringSplitOptions.RemoveEmptyEntries)
            .Take(count)
            .Select(static word => word.Trim(',', ';', ':', '.', '"', '“', '”', '‘', '’', '\'', '(', ')')),
    ];
}
