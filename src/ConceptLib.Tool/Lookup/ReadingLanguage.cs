using System.Diagnostics.CodeAnalysis;

namespace ConceptLib.Tool.Lookup;

/// <summary>The language that somebody wants to read, as far as there is text in it; the library's default language else.</summary>
internal readonly struct ReadingLanguage
{
    private readonly string? _tag;

    private ReadingLanguage(string tag) => _tag = tag;

    private string[] Tags => _tag is null ? [] : [_tag];

    /// <summary>Finds the language of a library that fits a tag.</summary>
    /// <param name="library">The library.</param>
    /// <param name="tag">A BCP 47 tag; null for the default language.</param>
    /// <param name="language">The language.</param>
    /// <param name="complaint">When there is none: a sentence that names those there are.</param>
    public static bool TryFind(ConceptLibrary library, string? tag, out ReadingLanguage language, [NotNullWhen(false)] out string? complaint)
    {
        language = default;
        complaint = null;
        if (tag is null)
        {
            return true;
        }

        if (LanguageTag.Choose([tag], library.Languages) < 0)
        {
            complaint = $"The library has no text in '{tag}'. " + Choice.Among("language", library.Languages, tag);
            return false;
        }

        language = new(tag);
        return true;
    }

    /// <summary>The label to show.</summary>
    public Label LabelOf(Concept concept) => concept.LabelIn(Tags);

    /// <summary>The text to show.</summary>
    public string Of(LocalizedText text) => text.In(Tags).Text;

    /// <summary>Whether a label is shown for want of one in this language.</summary>
    public bool IsForWantOf(Label label) => _tag is not null && !LanguageTag.Matches(_tag, label.Language);
}
