using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Tool.Schemas;

/// <summary>
/// The names that files of a library may use: ids, kinds, types of relations, languages. Taken from each file by itself, so that a library
/// with errors has them too: an editor is needed most while a file is being written.
/// </summary>
internal sealed class LibraryNames
{
    private const string DefaultLanguage = "en";
    private const int LongestDescription = 100;

    // What each type reads as from the side of the concept it stands with (docs/yaml-format.md, Relations).
    private static readonly KnownId[] RelationTypesOfTheFormat =
    [
        new("broader", "A concept that this one is a kind of."),
        new("narrower", "A concept that is a kind of this one."),
        new("related", "A concept that has to do with this one."),
        new("part-of", "A concept that this one is a part of."),
        new("has-part", "A concept that is a part of this one."),
        new("opposes", "A concept that this one stands against."),
        new("opposed-by", "A concept that stands against this one."),
        new("replaces", "A concept that this one takes the place of."),
        new("replaced-by", "A concept that takes the place of this one."),
    ];

    private readonly FileContent[] _files;
    private readonly LibraryModel _library;

    /// <summary>The names in the files of a library.</summary>
    public LibraryNames(IEnumerable<FileContent> files)
    {
        _files = [.. files];
        _library = _files.OfType<LibraryFile>().FirstOrDefault()?.Library ?? LibraryModel.Unstated;
        Concepts = Known(ConceptModels.Select(concept => new KnownId(concept.Id.Value, LabelOf(concept.Labels) ?? "")));
        Sources = Known(_files.OfType<SourcesFile>().SelectMany(file => file.Sources).Select(source => new KnownId(source.Id.Value, TextOf(source.Title ?? source.Description))));
        Agents = Known(_files.OfType<AgentsFile>().SelectMany(file => file.Agents).Select(agent => new KnownId(agent.Id.Value, TextOf(agent.Name))));
        Events = Known(_files.OfType<EventsFile>().SelectMany(file => file.Events).Select(@event => new KnownId(@event.Id.Value, LabelOf(@event.Labels) ?? "")));
        Quotes = Known(ConceptModels.SelectMany(concept => concept.Quotes.OfType<QuoteModel>().Select(quote => new KnownId($"{concept.Id.Value}/{quote.Id.Value}", Short($"“{quote.Text.Value}”")))));
        RelationTypes = [.. RelationTypesOfTheFormat, .. Known(_library.RelationTypes.SelectMany(RelationTypesOf))];
        Languages = _library.Languages.IsEmpty ? [] : [.. _library.Languages.Select(static language => language.Value).Prepend(Default).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Concepts with their labels.</summary>
    public IReadOnlyList<KnownId> Concepts { get; }

    /// <summary>Sources with their titles.</summary>
    public IReadOnlyList<KnownId> Sources { get; }

    /// <summary>Agents with their names.</summary>
    public IReadOnlyList<KnownId> Agents { get; }

    /// <summary>Events with their labels.</summary>
    public IReadOnlyList<KnownId> Events { get; }

    /// <summary>Quotes, as <c>concept/id</c>, with their first words.</summary>
    public IReadOnlyList<KnownId> Quotes { get; }

    /// <summary>The format's types of relations, and the library's.</summary>
    public IReadOnlyList<KnownId> RelationTypes { get; }

    /// <summary>The languages that the library declares; none when it declares none.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The kinds that the library declares.</summary>
    public IReadOnlyList<KindModel> Kinds => [.. _library.Kinds];

    /// <summary>The text in the library's language, cut short.</summary>
    public string TextOf(TextModel? text) => text is null
        ? ""
        : Short((text.Languages.FirstOrDefault(language => language.Language is null || language.Language.Value.Value == Default) ?? text.Languages[0]).Text);

    private string Default => _library.DefaultLanguage?.Value ?? DefaultLanguage;

    private IEnumerable<ConceptModel> ConceptModels => _files.OfType<ConceptFile>().Select(static file => file.Concept);

    private string? LabelOf(EquatableArray<LabelModel> labels)
    {
        LabelModel[] preferred = [.. labels.Where(static label => label.Status == global::ConceptLib.Definitions.Model.LabelStatus.Preferred)];
        return (preferred.FirstOrDefault(label => label.Language is null || label.Language.Value.Value == Default) ?? preferred.FirstOrDefault())?.Text.Value;
    }

    private IEnumerable<KnownId> RelationTypesOf(RelationTypeModel type) =>
        new[] { type.Id.Value, type.Inverse.Value }.Distinct(StringComparer.Ordinal).Select(name => new KnownId(name, TextOf(type.Description)));

    private static KnownId[] Known(IEnumerable<KnownId> ids) => [.. ids.DistinctBy(static id => id.Id, StringComparer.Ordinal).OrderBy(static id => id.Id, StringComparer.Ordinal)];

    private static string Short(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestDescription)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[LongestDescription - 1]) ? LongestDescription - 1 : LongestDescription;
        return line[..end].TrimEnd() + "…";
    }
}
