using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>A concept as its file states it, and what of its library a rule of quality may ask for.</summary>
/// <param name="model">The concept.</param>
/// <param name="languages">Those of the library.</param>
/// <param name="baseIri">The address under which the library's concepts stand, if it has one.</param>
/// <param name="rules">Those that are checked.</param>
internal sealed class StatedConcept(ConceptModel model, LanguageTable languages, string? baseIri, RuleSelection rules)
{
    private OwnDefinition[]? _definitions;

    public ConceptModel Model => model;

    public string Id => model.Id.Value;

    public LanguageTable Languages => languages;

    public string? BaseIri => baseIri;

    public RuleSelection Rules => rules;

    /// <summary>The library's own definition, in each language it is given in.</summary>
    public IReadOnlyList<OwnDefinition> Definitions => _definitions ??=
    [
        .. (model.Definition?.Text?.Languages ?? default)
            .Where(text => languages.IndexOf(text.Language?.Value) is not null)
            .Select(text => new OwnDefinition(text, languages.Tags[languages.IndexOf(text.Language?.Value)!.Value])),
    ];

    /// <summary>The labels in a language that a reader meets: preferred and admitted ones, and abbreviations.</summary>
    public IEnumerable<LabelModel> LabelsIn(string language) => model.Labels.Where(label =>
        label.IsShown && languages.IndexOf(label.Language?.Value) == languages.IndexOf(language));
}
