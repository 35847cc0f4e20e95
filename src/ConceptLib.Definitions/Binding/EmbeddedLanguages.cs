using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>
/// The languages whose text is compiled into a library: all it declares, or those the build asks for. It takes the text of the
/// others out of what was bound, and nothing after that knows of them. The author's files are checked whole.
/// </summary>
/// <remarks>
/// What describes goes with its language: definitions, notes, reasons, descriptions. A title, an office, a place or the value of an
/// attribute says what something is, and one that stands in no embedded language is kept, as if it were written without a language.
/// A quote is the words of its source, and stays.
/// </remarks>
internal sealed class EmbeddedLanguages
{
    // By the index of a declared language, its new index; null when it is left out.
    private readonly int?[] _indexes;

    private EmbeddedLanguages(EquatableArray<string> declared, Func<string, int, bool> isEmbedded)
    {
        _indexes = new int?[declared.Count];
        List<string> tags = [];
        List<string> leftOut = [];
        for (int i = 0; i < declared.Count; i++)
        {
            if (isEmbedded(declared[i], i))
            {
                _indexes[i] = tags.Count;
                tags.Add(declared[i]);
            }
            else
            {
                leftOut.Add(declared[i]);
            }
        }

        Tags = tags.ToEquatableArray();
        LeftOut = leftOut.ToEquatableArray();
    }

    private EquatableArray<string> Tags { get; }

    private EquatableArray<string> LeftOut { get; }

    /// <summary>The default language and those of <paramref name="declared"/> that are asked for, in the order of the library.</summary>
    /// <param name="declared">Of the library, the default first.</param>
    /// <param name="asked">In any order and case. None: all. One that is not declared, which the build reports: all too.</param>
    public static EmbeddedLanguages Choose(EquatableArray<string> declared, EquatableArray<string> asked)
        => asked.IsEmpty || asked.Any(tag => !declared.Contains(tag, StringComparer.OrdinalIgnoreCase))
            ? new(declared, static (_, _) => true)
            : new(declared, (tag, index) => index == 0 || asked.Contains(tag, StringComparer.OrdinalIgnoreCase));

    /// <summary>The library without what it says in other languages.</summary>
    public BoundLibrary Of(BoundLibrary library) => LeftOut.IsEmpty ? library : library with
    {
        Title = Name(library.Title),
        Description = Text(library.Description),
        Languages = Tags,
        LeftOutLanguages = LeftOut,
        DocumentationLanguage = _indexes[library.DocumentationLanguage] ?? 0,
        Kinds = Each(library.Kinds, kind => kind with
        {
            Description = Text(kind.Description),
            Attributes = Each(kind.Attributes, attribute => attribute with { Description = Text(attribute.Description) }),
        }),
        RelationTypes = Each(library.RelationTypes, type => type with { Description = Text(type.Description) }),
    };

    /// <summary>A record without its text in other languages.</summary>
    public BoundRecord Of(BoundRecord record) => LeftOut.IsEmpty ? record : record switch
    {
        BoundConcept concept => Concept(concept),
        BoundSource source => source with
        {
            Title = Name(source.Title),
            Description = Text(source.Description),
            Apparatus = Apparatus(source.Apparatus),
            Deprecation = Deprecation(source.Deprecation),
        },
        BoundAgent agent => agent with
        {
            Name = Name(agent.Name)!,
            Roles = Each(agent.Roles, role => role with { Role = Name(role.Role)!, Apparatus = Apparatus(role.Apparatus) }),
            Apparatus = Apparatus(agent.Apparatus),
            Deprecation = Deprecation(agent.Deprecation),
        },
        BoundEvent occasion => occasion with
        {
            Labels = Each(occasion.Labels, Label),
            Description = Text(occasion.Description),
            Place = Name(occasion.Place),
            Apparatus = Apparatus(occasion.Apparatus),
            Deprecation = Deprecation(occasion.Deprecation),
        },
        _ => throw new ArgumentException("A record is a concept, a source, an agent or an event.", nameof(record)),
    };

    private BoundConcept Concept(BoundConcept concept) => concept with
    {
        Reason = Text(concept.Reason),
        Labels = Each(concept.Labels, Label),
        Definition = concept.Definition is { } own ? Definition(own) : null,
        Definitions = Each(concept.Definitions, Definition),
        Notes = Each(concept.Notes, Note),
        Quotes = Each(concept.Quotes, entry => entry is BoundQuote quote ? quote with { Apparatus = Apparatus(quote.Apparatus) } : entry),
        Relations = Each(concept.Relations, relation => relation with { Role = Text(relation.Role), Apparatus = Apparatus(relation.Apparatus) }),
        Attributes = Each(concept.Attributes, attribute => attribute with { Values = Each(attribute.Values, value => value with { Text = Name(value.Text) }) }),
    };

    private BoundLabel? Label(BoundLabel label)
        => _indexes[label.Language] is { } index ? label with { Language = index, Apparatus = Apparatus(label.Apparatus) } : null;

    private BoundDefinition? Definition(BoundDefinition definition)
        => Text(definition.Text) is var text && text is null && definition.Quote is null
            ? null
            : definition with { Text = text, Apparatus = Apparatus(definition.Apparatus) };

    private BoundNote? Note(BoundNote note) => Text(note.Text) is { } text ? note with { Text = text } : null;

    private BoundApparatus Apparatus(BoundApparatus apparatus) => apparatus.Notes.IsEmpty ? apparatus : apparatus with { Notes = Each(apparatus.Notes, Note) };

    private BoundDeprecation? Deprecation(BoundDeprecation? deprecation) => deprecation is null ? null : deprecation with { Reason = Text(deprecation.Reason) };

    private BoundText? Text(BoundText? text)
    {
        if (text is null)
        {
            return null;
        }

        EquatableArray<BoundLanguageText> kept = Each(text.Languages, one => _indexes[one.Language] is { } index ? one with { Language = index } : null);
        return kept.IsEmpty ? null : new(kept);
    }

    private BoundText? Name(BoundText? text) => text is null ? null : Text(text) ?? new(EquatableArray.Of(text.Languages[0] with { Language = 0 }));

    private static EquatableArray<T> Each<T>(EquatableArray<T> items, Func<T, T?> select)
        where T : class, IEquatable<T>
        => items.IsEmpty ? items : items.Select(select).OfType<T>().ToEquatableArray();
}
