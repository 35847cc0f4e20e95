using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>What the readers of one file share: where its nodes stand, and what is wrong with them.</summary>
internal sealed class ReadingContext(TextRanges ranges, ProblemList problems)
{
    /// <summary>The places.</summary>
    public TextRanges Ranges => ranges;

    /// <summary>The mistakes.</summary>
    public ProblemList Problems => problems;

    /// <summary>Reports a mistake at a node.</summary>
    public void Report(Rule rule, int anchor, params string[] arguments) => problems.Add(rule, anchor, arguments);

    /// <summary>Whether reading stopped in or right behind the node: what looks wrong with it may come from that mistake.</summary>
    public bool IsUnfinished(YamlNode node) => problems.IsCutShort && ranges.End(node.Anchor) >= problems.StoppedAt;

    /// <summary>Whether a list or map stands in brackets or braces.</summary>
    public bool IsInBrackets(YamlNode node) => ranges.Start(node.Anchor) is var start && start < ranges.Text.Length && ranges.Text[start] is '[' or '{';

    /// <summary>Reports that a node has another shape than its key takes, or no value at all.</summary>
    public void ReportShape(YamlNode node, string key, string expected)
    {
        switch (node)
        {
            case YamlRefused:
            case var unfinished when IsUnfinished(unfinished):
                break;
            case YamlScalar { IsEmpty: true }:
                Report(Rules.EmptyValue, node.Anchor, Excerpt.Of(key), expected);
                break;
            default:
                Report(Rules.WrongShape, node.Anchor, Excerpt.Of(key), expected, Describe(node));
                break;
        }
    }

    /// <summary>Reports a key that the format does not know.</summary>
    public void ReportUnknownKey(YamlScalar key, RecordShape shape)
        => Report(Rules.UnknownKey, key.Anchor, Excerpt.Of(key.Value), shape.Name, shape.InsteadOf(key.Value) ?? Suggest(key.Value, shape.Keys, "Its keys are"));

    /// <summary>Reports a key without a value in a map in braces: what a comma makes of the second half of a text.</summary>
    public void ReportTextCutByComma(YamlScalar key, RecordShape shape)
        => Report(Rules.UnknownKey, key.Anchor, Excerpt.Of(key.Value), shape.Name, "If it goes on with the text before the comma, put the whole text in quotation marks.");

    /// <summary>Reports a value that is none of those allowed.</summary>
    public void ReportUnknownValue(int anchor, string value, string key, IReadOnlyList<string> valid, Synonyms? synonyms = null)
        => Report(
            Rules.UnknownValue, anchor, Excerpt.Of(value), key,
            synonyms?.Find(value) is { } meant ? $"Did you mean '{meant}'?" : Suggest(value, valid, "It takes"));

    /// <summary>Reports a key that should be there; not when the rest of the file could not be read, where it may stand.</summary>
    public void ReportMissing(YamlNode mapping, string key, string owner)
    {
        if (!problems.IsCutShort)
        {
            Report(Rules.MissingKey, mapping.Anchor, key, owner);
        }
    }

    /// <summary>A scalar with text in it; null and a report for anything else.</summary>
    public Anchored<string>? Text(YamlNode node, string key, string expected)
    {
        if (node is YamlScalar { IsEmpty: false } scalar)
        {
            return new Anchored<string>(scalar.Value, node.Anchor);
        }

        ReportShape(node, key, expected);
        return null;
    }

    /// <summary>A scalar that names a record; it has no characters that cannot be seen.</summary>
    public Anchored<string>? Id(YamlNode node, string key, string expected = "an id")
    {
        Anchored<string>? id = Text(node, key, expected);
        if (id is { } found)
        {
            CheckVisible(found.Value, found.Anchor);
        }

        return id;
    }

    /// <summary>Reports the first character of a label or an id that cannot be seen, at that character if it stands in the file as it is.</summary>
    public void CheckVisible(string value, int anchor)
    {
        if (ForbiddenCharacters.FindInvisible(value) is not { } invisible)
        {
            return;
        }

        int start = ranges.Start(anchor);
        int place = ranges.Text.IndexOf(value[invisible.Index], start, ranges.End(anchor) - start);
        int at = place < 0 ? anchor : ranges.Add(place, place + invisible.Length);
        Report(Rules.InvisibleCharacter, at, Excerpt.Of(value), CodePoints.Name(value, invisible.Index));
    }

    private static string Describe(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a map",
        YamlScalar scalar => $"the text '{Excerpt.Of(scalar.Value)}'",
        _ => "nothing",
    };

    private string Suggest(string given, IReadOnlyList<string> valid, string introduction)
        => problems.IsFull ? "" : NearestName.Find(given, valid) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : $"{introduction} {string.Join(", ", valid)}.";
}
