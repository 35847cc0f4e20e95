using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads what any statement may carry: <c>source</c>/<c>sources</c>, <c>note</c>/<c>notes</c>, <c>certainty</c>.</summary>
internal static class ApparatusReader
{
    private static readonly RecordShape CitationShape = new(
        "a source reference",
        new("source", new ReferenceForm(Referent.Source), "The source, by its id.") { IsRequired = true },
        new("locator", ValueForm.PlainText, "The place in the source where a reader would look: a section, a page, a paragraph.") { Examples = ["section 2.1", "page 12"] },
        new("note", ValueForm.PlainText, "What a reader should know of this passage."))
    { Synonyms = Synonyms.Locator };

    /// <summary>A source, alone or with the place in it.</summary>
    public static ValueForm CitationForm { get; } = new ChoiceForm(new ReferenceForm(Referent.Source), new RecordForm(CitationShape));

    /// <summary>The keys that name sources.</summary>
    public static KeyForm[] SourceKeys { get; } =
    [
        new("source", CitationForm, "Where it is said: a source, by its id or as `{ source, locator }`.") { Excludes = "sources" },
        new("sources", new ListForm(CitationForm), "Where it is said: a list of sources, each by its id or as `{ source, locator }`."),
    ];

    private static readonly RecordShape NoteShape = new(
        "a note",
        [
            new("kind", WordForms.NoteKind, "What the note is about."),
            new("text", ValueForm.Text, "The note. `[shown](#concept-id)` links a concept.") { IsRequired = true },
            .. SourceKeys,
        ]);

    private static readonly ValueForm NoteForm = new ChoiceForm(ValueForm.Text, new RecordForm(NoteShape));

    /// <summary>The keys that hold notes.</summary>
    public static KeyForm[] NoteKeys { get; } =
    [
        new("note", NoteForm, "A note: a text, or `{ kind, text, source }`.") { Excludes = "notes" },
        new("notes", new ListForm(NoteForm), "Notes: a list of texts or of `{ kind, text, source }`."),
    ];

    /// <summary>The key that says how sure the fields of a record are.</summary>
    public static KeyForm CertaintyKey { get; } = new(
        "certainty", new MapForm(MapKeys.KeysOfRecord, WordForms.Certainty), "How sure each field is: a map from keys of this record to `stated`, `confirmed` or `inferred`.");

    /// <summary>What any statement may carry, in the usual order.</summary>
    public static KeyForm[] Keys { get; } = [.. SourceKeys, CertaintyKey, .. NoteKeys];

    /// <summary>The apparatus of the record that <paramref name="record"/> reads.</summary>
    public static Apparatus Read(MappingReader record)
    {
        EquatableArray<CitationModel> sources = Citations(record, "source", "sources");
        EquatableArray<NoteModel> notes = Notes(record);
        EquatableArray<CertaintyModel> certainties = Certainties(record);
        return sources.IsEmpty && notes.IsEmpty && certainties.IsEmpty ? Apparatus.None : new Apparatus(sources, notes, certainties);
    }

    /// <summary>The notes under <c>note</c> or <c>notes</c>.</summary>
    public static EquatableArray<NoteModel> Notes(MappingReader record)
    {
        IReadOnlyList<YamlNode> nodes = record.OneOrMany("note", "notes");
        List<NoteModel> notes = new(nodes.Count);
        foreach (YamlNode node in nodes)
        {
            if (Note(record.Context, node) is { } note)
            {
                notes.Add(note);
            }
        }

        return new EquatableArray<NoteModel>([.. notes]);
    }

    /// <summary>Source references under a key that takes one or a list.</summary>
    public static EquatableArray<CitationModel> Citations(MappingReader record, string key) => Citations(record.Context, record.OneOrList(key), key);

    private static EquatableArray<CitationModel> Citations(MappingReader record, string singular, string plural)
        => Citations(record.Context, record.OneOrMany(singular, plural), singular);

    private static EquatableArray<CitationModel> Citations(ReadingContext context, IReadOnlyList<YamlNode> nodes, string key)
    {
        if (nodes.Count == 0)
        {
            return default;
        }

        List<CitationModel> citations = new(nodes.Count);
        foreach (YamlNode node in nodes)
        {
            if (Citation(context, node, key) is { } citation)
            {
                citations.Add(citation);
            }
        }

        return new EquatableArray<CitationModel>([.. citations]);
    }

    private static CitationModel? Citation(ReadingContext context, YamlNode node, string key)
    {
        if (node is not YamlMapping mapping)
        {
            return context.Id(node, key, "the id of a source, or { source, locator }") is { } id ? new CitationModel(node.Anchor, id, null, null) : null;
        }

        MappingReader reader = new(context, mapping, CitationShape);
        string? locator = reader.String("locator")?.Value;
        string? note = reader.String("note")?.Value;
        return reader.Required("source") is { } value && context.Id(value, "source", "the id of a source") is { } source
            ? new CitationModel(node.Anchor, source, locator, note)
            : null;
    }

    private static NoteModel? Note(ReadingContext context, YamlNode node)
    {
        if (node is not YamlMapping mapping || !HasKeyOf(mapping, NoteShape))
        {
            return LanguageTextReader.Read(context, node, "note", hasLinks: true) is { } plain
                ? new NoteModel(node.Anchor, NoteKind.Note, plain, default)
                : null;
        }

        MappingReader reader = new(context, mapping, NoteShape);
        NoteKind kind = reader.Word("kind", EnumerationWords<NoteKind>.Instance)?.Value ?? NoteKind.Note;
        EquatableArray<CitationModel> sources = Citations(reader, "source", "sources");
        reader.Required("text");
        return reader.LinkedText("text") is { } text ? new NoteModel(node.Anchor, kind, text, sources) : null;
    }

    private static EquatableArray<CertaintyModel> Certainties(MappingReader record)
    {
        IReadOnlyList<YamlEntry> entries = record.Map("certainty", "a map from keys of the record to stated, confirmed or inferred");
        if (entries.Count == 0)
        {
            return default;
        }

        List<CertaintyModel> certainties = new(entries.Count);
        foreach (YamlEntry entry in entries)
        {
            if (!record.Shape.Has(entry.Key.Value))
            {
                record.Context.ReportUnknownKey(entry.Key, record.Shape);
            }
            else if (EnumerationWords<Certainty>.Instance.Read(record.Context, entry.Value, entry.Key.Value) is { } level)
            {
                certainties.Add(new CertaintyModel(new Anchored<string>(entry.Key.Value, entry.Key.Anchor), level.Value));
            }
        }

        return new EquatableArray<CertaintyModel>([.. certainties]);
    }

    /// <summary>Whether a map is a record of the shape rather than a map of languages.</summary>
    public static bool HasKeyOf(YamlMapping mapping, RecordShape shape)
    {
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (shape.Has(entry.Key.Value))
            {
                return true;
            }
        }

        return false;
    }
}
