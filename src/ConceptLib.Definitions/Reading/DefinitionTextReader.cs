using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>definition</c>, the library's own, and <c>definitions</c>, other people's.</summary>
internal static class DefinitionTextReader
{
    private static readonly KeyForm Adapted = new("adapted", ValueForm.Flag, "Whether it is shortened or reworded from its source. Default: `false`.");

    private static readonly RecordShape OwnShape = new(
        "the library's own definition",
        [
            new("text", ValueForm.Text, "The definition, in the library's own, neutral voice. `[shown](#concept-id)` links a concept.") { IsRequired = true },
            Adapted,
            .. ApparatusReader.Keys,
        ]);

    private static readonly RecordShape OtherShape = new(
        "an entry of definitions",
        [
            new("text", ValueForm.Text, "What they say, summed up. Their own words are a `quote`. `[shown](#concept-id)` links a concept.") { Excludes = "quote" },
            new("quote", new ReferenceForm(Referent.Quote), "Their own words: the id of a quote of this concept, or `concept/id`."),
            new("according-to", ValueForm.OneOrList(new ReferenceForm(Referent.Agent)), "Who holds it: the id of an agent, or a list."),
            new("period", ValueForm.Date, "When they said so, as EDTF.") { Examples = ["2013/2016", "2014-09"] },
            .. ApparatusReader.SourceKeys,
            new("stance", WordForms.Stance, "What the passage says of the concept."),
            Adapted,
            ApparatusReader.CertaintyKey,
            .. ApparatusReader.NoteKeys,
        ])
    { OneRequired = ["text", "quote"] };

    /// <summary>The keys that hold definitions.</summary>
    public static KeyForm[] Keys { get; } =
    [
        new(
            "definition",
            new ChoiceForm(ValueForm.Text, new RecordForm(OwnShape)),
            "The definition in the library's own, neutral voice: a text, or `{ text, source, note }`. `[shown](#concept-id)` links a concept."),
        new("definitions", new ListForm(new RecordForm(OtherShape)), "What others say it is. Each entry says whose it is: `according-to`, a `source`, or a `quote`."),
    ];

    /// <summary>The definition in the library's voice; null when there is none.</summary>
    public static DefinitionModel? ReadOwn(MappingReader concept)
    {
        if (concept["definition"] is not { } node)
        {
            return null;
        }

        ReadingContext context = concept.Context;
        if (node is YamlSequence)
        {
            context.ReportShape(node, "definition", "the library's own text (write 'definitions' for a list of what others say)");
            return null;
        }

        if (node is not YamlMapping mapping || !ApparatusReader.HasKeyOf(mapping, OtherShape))
        {
            return LanguageTextReader.Read(context, node, "definition", hasLinks: true) is { } text
                ? new DefinitionModel(node.Anchor, text, default, null, null, null, false, Apparatus.None)
                : null;
        }

        MappingReader reader = new(context, mapping, OwnShape, isStrict: false);
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (OwnShape.Has(entry.Key.Value))
            {
                continue;
            }

            if (OtherShape.Has(entry.Key.Value))
            {
                context.Report(Rules.UnknownKey, entry.Key.Anchor, entry.Key.Value, OwnShape.Name, "What others say stands under 'definitions'.");
            }
            else
            {
                context.ReportUnknownKey(entry.Key, OwnShape);
            }
        }

        reader.Required("text");
        return new DefinitionModel(
            mapping.Anchor, reader.LinkedText("text"), default, null, null, null, reader.Flag("adapted", false), reader.Apparatus());
    }

    /// <summary>The definitions of others, in the order of the file.</summary>
    public static EquatableArray<DefinitionModel> ReadOthers(MappingReader concept)
    {
        const string expected = "a list of { text, according-to or source, stance, … } or { quote: id }; write 'definition' for the library's own";
        List<DefinitionModel> definitions = [];
        foreach (YamlNode node in concept.List("definitions", expected))
        {
            if (node is not YamlMapping mapping)
            {
                concept.Context.ReportShape(node, "definitions", "entries that say whose they are: { text, according-to or source, stance, … } or { quote: id }");
                continue;
            }

            MappingReader reader = new(concept.Context, mapping, OtherShape);
            CheckContent(reader, mapping);
            definitions.Add(new DefinitionModel(
                mapping.Anchor,
                reader.LinkedText("text"),
                reader.Ids("according-to"),
                reader.Id("quote"),
                reader.Date("period"),
                reader.Word("stance", EnumerationWords<Stance>.Instance),
                reader.Flag("adapted", false),
                reader.Apparatus()));
        }

        return new EquatableArray<DefinitionModel>([.. definitions]);
    }

    private static void CheckContent(MappingReader reader, YamlMapping mapping)
    {
        YamlEntry? text = mapping.Find("text");
        YamlEntry? quote = mapping.Find("quote");
        if (text is not null && quote is not null)
        {
            YamlScalar second = text.Key.Anchor < quote.Key.Anchor ? quote.Key : text.Key;
            reader.Context.Report(Rules.ExcludingKeys, second.Anchor, "text", "quote", "with a quote, the text is the quote's");
        }
        else if (text is null && quote is null)
        {
            reader.Context.ReportMissing(mapping, "text", "an entry of definitions without a quote");
        }
    }
}
