namespace ConceptLib.Tool.Search;

/// <summary>A text of a concept that is searched.</summary>
/// <param name="Field">Where it stands.</param>
/// <param name="Text">The text.</param>
/// <param name="Language">Its BCP 47 tag; null for a quote, which is in the language of its source.</param>
/// <param name="Origin">Whose words it is, where it is not the library's; else null.</param>
internal sealed record SearchedText(SearchField Field, string Text, string? Language, string? Origin)
{
    /// <summary>All texts of a concept, in the order of the fields.</summary>
    public static IEnumerable<SearchedText> Of(Concept concept)
    {
        yield return new(SearchField.Label, concept.Id, null, null);
        foreach (Label label in concept.Labels)
        {
            yield return new(SearchField.Label, label.Text, label.Language, null);
        }

        foreach (SearchedText text in InLanguages(SearchField.Definition, concept.Definition?.Text, null))
        {
            yield return text;
        }

        foreach (SearchedText text in concept.Definitions.Where(static definition => definition.Quote is null)
            .SelectMany(static definition => InLanguages(SearchField.OthersDefinition, definition.Text, definition.Attribution)))
        {
            yield return text;
        }

        foreach (Quote quote in concept.Quotes)
        {
            yield return new(SearchField.Quote, quote.Text, null, quote.Attribution);
        }

        foreach (SearchedText text in concept.Notes.SelectMany(static note => InLanguages(SearchField.Note, note.Text, null)))
        {
            yield return text;
        }
    }

    private static IEnumerable<SearchedText> InLanguages(SearchField field, LocalizedText? text, string? origin) =>
        text is null ? [] : text.Languages.Select(language => new SearchedText(field, text.In(language).Text, language, origin));
}
