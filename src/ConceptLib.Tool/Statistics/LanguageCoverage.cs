namespace ConceptLib.Tool.Statistics;

/// <summary>How many concepts of a library have text in a language.</summary>
/// <param name="Language">Its BCP 47 tag.</param>
/// <param name="Labels">Concepts with a preferred label in it.</param>
/// <param name="Definitions">Concepts with a definition of the library's own in it.</param>
internal sealed record LanguageCoverage(string Language, int Labels, int Definitions)
{
    public static LanguageCoverage Of(ConceptLibrary library, string language) => new(
        language,
        library.All.Count(concept => HasLabel(concept, language)),
        library.All.Count(concept => concept.Definition?.Text.Languages.Contains(language) == true));

    /// <summary>Whether a concept has a preferred label in exactly this language.</summary>
    public static bool HasLabel(Concept concept, string language) =>
        concept.Labels.Any(label => label.Status == LabelStatus.Preferred && label.Language == language);
}
