using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>quote</c> or <c>quotes</c>: quotes that stand with the concept, and references to those that stand with others.</summary>
internal static class QuoteReader
{
    private static readonly RecordShape QuoteShape = RecordShape.WithApparatus(
        "a quote",
        "id", "text", "speaker", "direct", "event", "date", "stance", "version-of", "cites", "speaker-as-printed").With(Synonyms.Quote);

    private static readonly RecordShape ReferenceShape = new("a reference to a quote", "ref", "stance");

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
