using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>label</c> or <c>labels</c>: one label of the default language, or all labels by language and status.</summary>
internal static class LabelReader
{
    private static readonly RecordShape LabelShape = new(
        "a label", [new("text", ValueForm.PlainText, "The label.") { IsRequired = true }, .. ApparatusReader.Keys]);

    private static readonly ValueForm LabelForm = new ChoiceForm(ValueForm.PlainText, new RecordForm(LabelShape));

    // In the order of the file: it is the order of the labels in the API.
    private static readonly RecordShape StatusShape = new(
        "the labels of a language",
        new("preferred", LabelForm, "The label to use: one in each language.") { IsOrderFree = true },
        new("admitted", ValueForm.OneOrList(LabelForm), "Synonyms: a label, or a list.") { IsOrderFree = true },
        new("abbreviations", ValueForm.OneOrList(LabelForm), "Short forms: a label, or a list.") { IsOrderFree = true },
        new("deprecated", ValueForm.OneOrList(LabelForm), "Labels not to be used: a label, or a list.") { IsOrderFree = true },
        new("hidden", ValueForm.OneOrList(LabelForm), "Labels that a search finds and no page shows: a label, or a list.") { IsOrderFree = true });

    private const string Expected = "a text, or { text, source, note }";

    /// <summary>The keys that hold labels.</summary>
    /// <param name="description">What is called so: a sentence.</param>
    public static KeyForm[] Keys(string description) =>
    [
        new("label", LabelForm, description + " One label of the default language: a text, or `{ text, source, note }`.") { Excludes = "labels" },
        new(
            "labels",
            new MapForm(MapKeys.Languages, new ChoiceForm(ValueForm.PlainText, new RecordForm(LabelShape), new RecordForm(StatusShape))),
            description + " A map of languages; each has its preferred label, or a map of `preferred`, `admitted`, `abbreviations`, `deprecated` and `hidden`."),
    ];

    /// <summary>The labels of a record, in the order of the file.</summary>
    public static EquatableArray<LabelModel> Read(MappingReader record)
    {
        List<LabelModel> labels = [];
        if (record["label"] is { } one)
        {
            if (record["labels"] is { } both)
            {
                int second = Math.Max(one.Anchor, both.Anchor);
                record.Context.Report(Rules.ExcludingKeys, second, "label", "labels", "write 'label' for one label of the default language, 'labels' for languages and further labels");
            }

            AddSingle(record.Context, one, labels);
        }

        foreach (YamlEntry language in record.Map("labels", "a map of languages, such as { en: { preferred: … } }; write 'label' for a single one"))
        {
            AddLanguage(record.Context, language, labels);
        }

        return new EquatableArray<LabelModel>([.. labels]);
    }

    private static void AddSingle(ReadingContext context, YamlNode node, List<LabelModel> labels)
    {
        if (node is YamlMapping mapping && !ApparatusReader.HasKeyOf(mapping, LabelShape))
        {
            context.ReportShape(node, "label", Expected + "; write 'labels' for languages and further labels");
        }
        else
        {
            Add(context, node, null, LabelStatus.Preferred, "label", labels);
        }
    }

    private static void AddLanguage(ReadingContext context, YamlEntry entry, List<LabelModel> labels)
    {
        string tag = entry.Key.Value;
        if (StatusShape.Has(tag))
        {
            context.Report(Rules.WrongShape, entry.Key.Anchor, "labels", $"languages first, as in labels: {{ en: {{ {tag}: … }} }}", $"the status '{tag}'");
            return;
        }

        Anchored<string> language = new(tag, entry.Key.Anchor);
        if (entry.Value is not YamlMapping mapping || ApparatusReader.HasKeyOf(mapping, LabelShape))
        {
            Add(context, entry.Value, language, LabelStatus.Preferred, tag, labels);
            return;
        }

        foreach (YamlEntry status in mapping.Entries)
        {
            switch (status.Key.Value)
            {
                case "preferred":
                    Add(context, status.Value, language, LabelStatus.Preferred, "preferred", labels);
                    break;
                case "admitted":
                    AddAll(context, status, language, LabelStatus.Admitted, labels);
                    break;
                case "abbreviations":
                    AddAll(context, status, language, LabelStatus.Abbreviation, labels);
                    break;
                case "deprecated":
                    AddAll(context, status, language, LabelStatus.Deprecated, labels);
                    break;
                case "hidden":
                    AddAll(context, status, language, LabelStatus.Hidden, labels);
                    break;
                default:
                    context.ReportUnknownKey(status.Key, StatusShape);
                    break;
            }
        }
    }

    private static void AddAll(ReadingContext context, YamlEntry entry, Anchored<string> language, LabelStatus status, List<LabelModel> labels)
    {
        if (entry.Value is not YamlSequence sequence)
        {
            Add(context, entry.Value, language, status, entry.Key.Value, labels);
            return;
        }

        foreach (YamlNode item in sequence.Items)
        {
            Add(context, item, language, status, entry.Key.Value, labels);
        }
    }

    private static void Add(ReadingContext context, YamlNode node, Anchored<string>? language, LabelStatus status, string key, List<LabelModel> labels)
    {
        Anchored<string>? text;
        Apparatus apparatus = Apparatus.None;
        if (node is YamlMapping mapping)
        {
            MappingReader reader = new(context, mapping, LabelShape);
            apparatus = reader.Apparatus();
            text = reader.Required("text") is { } value ? Text(context, value, "text") : null;
        }
        else
        {
            text = Text(context, node, key);
        }

        if (text is { } found)
        {
            labels.Add(new LabelModel(language, status, found, apparatus));
        }
    }

    private static Anchored<string>? Text(ReadingContext context, YamlNode node, string key)
    {
        Anchored<string>? text = context.Text(node, key, Expected);
        if (text is { } found)
        {
            LanguageTextReader.WarnWhenCut(context, node);
            context.CheckVisible(found.Value, found.Anchor);
        }

        return text;
    }
}
