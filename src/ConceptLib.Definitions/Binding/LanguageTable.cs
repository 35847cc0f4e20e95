using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>The languages of a library, the default first. Tags are compared without case, as BCP 47 does.</summary>
internal sealed class LanguageTable
{
    /// <summary>The most languages a library can have: the packed form counts them in two digits.</summary>
    public const int Maximum = 4095;

    private const string DefaultWhenUnstated = "en";

    private readonly Dictionary<string, int> _indexes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _tags = [];

    public LanguageTable(LibraryModel library)
    {
        Add(library.DefaultLanguage?.Value ?? FirstOf(library.Languages));
        foreach (Anchored<string> language in library.Languages)
        {
            if (LanguageTag.IsWellFormed(language.Value))
            {
                Add(language.Value);
            }
        }

        Tags = _tags.ToEquatableArray();
    }

    public string Default => _tags[0];

    public EquatableArray<string> Tags { get; }

    /// <summary>The tag of a language by its index.</summary>
    public string Tag(int language) => _tags[language];

    /// <summary>The index of a language; null stands for the default language, and a tag that is not declared has none.</summary>
    public int? IndexOf(string? tag)
    {
        if (tag is null)
        {
            return 0;
        }

        return _indexes.TryGetValue(tag, out int index) ? index : null;
    }

    /// <summary>The text in the default language, else the first; null when there is none.</summary>
    public string? DefaultText(EquatableArray<TextSummary> texts)
    {
        foreach (TextSummary text in texts)
        {
            if (IndexOf(text.Language) == 0)
            {
                return text.Text;
            }
        }

        return texts.IsEmpty ? null : texts[0].Text;
    }

    // A single declared language leaves no doubt which is the default; among several, English is the documented one.
    private static string FirstOf(EquatableArray<Anchored<string>> languages) =>
        languages.Count == 1 ? languages[0].Value : DefaultWhenUnstated;

    private void Add(string tag)
    {
        if (!_indexes.ContainsKey(tag) && _tags.Count < Maximum)
        {
            _indexes.Add(tag, _tags.Count);
            _tags.Add(tag);
        }
    }
}
