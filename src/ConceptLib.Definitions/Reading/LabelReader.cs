using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>label</c> or <c>labels</c>: one label of the default language, or all labels by language and status.</summary>
internal static class LabelReader
{
    private static readonly RecordShape LabelShape = RecordShape.WithApparatus("a label", "text");
    private static readonly RecordShape StatusShape = new("the labels of a language", "preferred", "admitted", "abbreviations", "deprecated", "hidden");

    private const string LabelForm = "a text, or { text, source, note }";

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
            context.ReportShape(node, "label", LabelForm + "; write 'labels' for languages and further labels");
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
        Anchored<string>? text = context.Text(node, key, LabelForm);
        if (text is { } found)
        {
            LanguageTextReader.WarnWhenCut(context, node);
            context.CheckVisible(found.Value, found.Anchor);
        }

        return text;
    }
}
