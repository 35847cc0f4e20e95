using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads a text: a string in the library's default language, or a map from language tags to strings.</summary>
internal static class LanguageTextReader
{
    /// <summary>The text of a node; null and a report when it holds none.</summary>
    public static TextModel? Read(ReadingContext context, YamlNode node, string key, bool hasLinks)
    {
        switch (node)
        {
            case YamlMapping mapping:
                return ReadLanguages(context, mapping, key, hasLinks);
            case YamlScalar scalar when ReadOne(context, scalar, null, key, hasLinks) is { } text:
                return new TextModel(node.Anchor, EquatableArray.Of(text));
            case YamlScalar:
                return null;
            default:
                context.ReportShape(node, key, "a text, or a map of languages");
                return null;
        }
    }

    private static TextModel? ReadLanguages(ReadingContext context, YamlMapping mapping, string key, bool hasLinks)
    {
        List<LanguageTextModel> languages = new(mapping.Entries.Count);
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (ReadOne(context, entry.Value, new Anchored<string>(entry.Key.Value, entry.Key.Anchor), $"{key}: {entry.Key.Value}", hasLinks) is { } text)
            {
                languages.Add(text);
            }
        }

        if (mapping.Entries.Count == 0 && !context.Problems.IsCutShort)
        {
            context.Report(Rules.EmptyValue, mapping.Anchor, key, "a text, or a map of languages");
        }

        return languages.Count == 0 ? null : new TextModel(mapping.Anchor, new EquatableArray<LanguageTextModel>([.. languages]));
    }

    private static LanguageTextModel? ReadOne(ReadingContext context, YamlNode node, Anchored<string>? language, string key, bool hasLinks)
    {
        if (context.Text(node, key, "a text") is not { } text)
        {
            return null;
        }

        WarnWhenCut(context, node);
        EquatableArray<LinkModel> links = default;
        string plain = hasLinks ? LinkParser.TakeOut(context, text, out links) : text.Value;
        return new LanguageTextModel(language, plain, node.Anchor, links);
    }

    /// <summary>Warns when a comment follows a bare text in a way that looks as if it belonged to the text.</summary>
    public static void WarnWhenCut(ReadingContext context, YamlNode node)
    {
        if (node is YamlScalar { IsCutByComment: true } && !context.IsUnfinished(node))
        {
            int mark = context.Ranges.Text.IndexOf('#', context.Ranges.End(node.Anchor));
            context.Report(Rules.TextCutByComment, context.Ranges.Add(mark, mark + 1));
        }
    }
}
