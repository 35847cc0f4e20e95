using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>quote</c> or <c>quotes</c>: quotes that stand with the concept, and references to those that stand with others.</summary>
internal static class QuoteReader
{
    private static readonly RecordShape QuoteShape = new(
        "a quote",
        [
            new("id", ValueForm.PlainText, "A short name, unique in the file; elsewhere the quote is `concept/id`.") { IsRequired = true },
            new("text", ValueForm.PlainText, "The words exactly as they stand in the source, in its language. `[…]` marks an omission, `[sic]` a slip of the source.") { IsRequired = true },
            new("speaker", new ReferenceForm(Referent.Agent), "Who speaks. Without it: the source's author."),
            new("speaker-as-printed", ValueForm.PlainText, "What the source calls the speaker, where it gives no name."),
            new("direct", ValueForm.Flag, "Whether these are the speaker's own words; `false` where the source reports them in words of its own. Default: `true`."),
            new("event", new ReferenceForm(Referent.Event), "Where it was said: the id of an event."),
            new("date", ValueForm.Date, "When it was said, as EDTF. Without it: the event's date."),
            .. ApparatusReader.SourceKeys,
            new("cites", ValueForm.OneOrList(ApparatusReader.CitationForm), "What the source itself refers to: a source, or a list."),
            new("version-of", new ReferenceForm(Referent.Quote), "The quote of which this is another wording: its id, or `concept/id`."),
            new("stance", WordForms.Stance, "What the passage says of this concept."),
            ApparatusReader.CertaintyKey,
            .. ApparatusReader.NoteKeys,
        ])
    { Synonyms = Synonyms.Quote };

    private static readonly RecordShape ReferenceShape = new(
        "a reference to a quote",
        new("ref", new ReferenceForm(Referent.Quote), "A quote that stands with another concept: `concept/id`.") { IsRequired = true },
        new("stance", WordForms.Stance, "What the passage says of this concept. Without it: the quote's own."));

    private static readonly ValueForm EntryForm = new ChoiceForm(new RecordForm(QuoteShape), new RecordForm(ReferenceShape));

    /// <summary>The keys that hold quotes.</summary>
    public static KeyForm[] Keys { get; } =
    [
        new("quote", EntryForm, "A passage of a source, word for word: `{ id, text, source }`, or `{ ref }` for one that stands with another concept.") { Excludes = "quotes" },
        new("quotes", new ListForm(EntryForm), "Passages of sources, word for word: a list of `{ id, text, source }`, or of `{ ref }` for those that stand with other concepts."),
    ];

    /// <summary>The entries, in the order of the file.</summary>
    public static EquatableArray<QuoteEntryModel> Read(MappingReader concept)
    {
        List<QuoteEntryModel> quotes = [];
        foreach (YamlNode node in concept.OneOrMany("quote", "quotes"))
        {
            if (node is not YamlMapping mapping)
            {
                concept.Context.ReportShape(node, "quotes", "entries such as { id, text, source } or { ref: concept-id/quote-id }");
            }
            else if (Entry(concept.Context, mapping) is { } entry)
            {
                quotes.Add(entry);
            }
        }

        return new EquatableArray<QuoteEntryModel>([.. quotes]);
    }

    private static QuoteEntryModel? Entry(ReadingContext context, YamlMapping mapping)
    {
        if (mapping.Find("ref") is null)
        {
            return Quote(context, mapping);
        }

        MappingReader reader = new(context, mapping, ReferenceShape);
        Anchored<Stance>? stance = reader.Word("stance", EnumerationWords<Stance>.Instance);
        return reader.Id("ref") is { } reference ? new QuoteReferenceModel(mapping.Anchor, reference, stance) : null;
    }

    private static QuoteModel? Quote(ReadingContext context, YamlMapping mapping)
    {
        MappingReader reader = new(context, mapping, QuoteShape);
        Anchored<string>? id = reader.Required("id") is null ? null : reader.Id("id");
        Anchored<string>? text = reader.Required("text") is { } node ? Verbatim(context, node) : null;
        Anchored<string>? speaker = reader.Id("speaker");
        bool direct = reader.Flag("direct", true);
        Anchored<string>? occasion = reader.Id("event");
        Anchored<string>? date = reader.Date("date");
        Anchored<Stance>? stance = reader.Word("stance", EnumerationWords<Stance>.Instance);
        Anchored<string>? versionOf = reader.Id("version-of");
        EquatableArray<CitationModel> cites = ApparatusReader.Citations(reader, "cites");
        string? asPrinted = reader.String("speaker-as-printed")?.Value;
        Apparatus apparatus = reader.Apparatus();
        return id is { } quoteId && text is { } words
            ? new QuoteModel(mapping.Anchor, quoteId, words, speaker, direct, occasion, date, stance, versionOf, cites, asPrinted, apparatus)
            : null;
    }

    /// <summary>The words as they stand in the source: in one language, and without links.</summary>
    private static Anchored<string>? Verbatim(ReadingContext context, YamlNode node)
    {
        LanguageTextReader.WarnWhenCut(context, node);
        return context.Text(node, "text", "the words of the source, in its language");
    }
}
