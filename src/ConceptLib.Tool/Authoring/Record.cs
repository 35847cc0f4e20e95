using System.Text.RegularExpressions;
using ConceptLib.Definitions.Formatting;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Tool.Authoring;

/// <summary>
/// A record as YAML, key by key. Words and numbers stand bare (an attribute that is a number has to); any other text stands in quotation
/// marks, which hold all: the formatter takes them away where YAML needs none.
/// </summary>
internal sealed partial class Record
{
    private const string Indent = "  ";
    private const string Dash = "- ";

    // The value in a block, behind the colon, and in braces.
    private readonly List<(string Key, string Block, string Flow)> _entries = [];

    /// <summary>Adds a key, unless it has no value.</summary>
    public Record Add(string key, string? value) => string.IsNullOrEmpty(value) ? this : Add(key, $" {Scalar(value)}\n", Scalar(value));

    /// <summary>Adds a key with a list, unless that is empty.</summary>
    public Record Add(string key, IReadOnlyList<string> values)
    {
        string list = $"[{string.Join(", ", values.Select(Scalar))}]";
        return values.Count == 0 ? this : Add(key, $" {list}\n", list);
    }

    /// <summary>Adds a key with a record, unless that is empty.</summary>
    public Record Add(string key, Record record) => record._entries.Count == 0 ? this : Add(key, "\n" + record.Indented(Indent, Indent), record.ToFlow());

    /// <summary>Adds the source, alone or with the place in it.</summary>
    public Record AddCitation(string source, string? locator) =>
        string.IsNullOrEmpty(locator) ? Add("source", source) : Add("source", new Record().Add("source", source).Add("locator", locator));

    /// <summary>Adds a key with a list of one record.</summary>
    public Record AddItem(string key, Record record) => Add(key, "\n" + record.Indented(Indent + Dash, Indent + Indent), $"[{record.ToFlow()}]");

    /// <summary>The record as an item of a list in the file of a concept, in the usual form.</summary>
    /// <param name="key">The key of the list.</param>
    public ListItem ToItem(string key)
    {
        // One with errors has no usual form; it is not written either.
        string file = new Record().Add("label", "x").AddItem(key, this).ToString();
        string text = DefinitionFormatter.Format("x.yaml", file, ReaderLimits.Default).Text ?? file;
        string item = text[(text.IndexOf($"{key}:\n", StringComparison.Ordinal) + key.Length + 2)..];
        return new(string.Concat(item.Split('\n').Select(line => (line.Length > 2 * Indent.Length ? line[(2 * Indent.Length)..] : "") + "\n")), ToFlow());
    }

    /// <summary>The lines, each with its end.</summary>
    public override string ToString() => string.Concat(_entries.Select(entry => $"{Scalar(entry.Key)}:{entry.Block}"));

    private string ToFlow() => $"{{ {string.Join(", ", _entries.Select(entry => $"{Scalar(entry.Key)}: {entry.Flow}"))} }}";

    private Record Add(string key, string block, string flow)
    {
        _entries.Add((key, block, flow));
        return this;
    }

    private string Indented(string first, string others) => first + ToString().TrimEnd('\n').Replace("\n", "\n" + others, StringComparison.Ordinal) + "\n";

    private static string Scalar(string value) => Bare().IsMatch(value) && !value.Equals("null", StringComparison.OrdinalIgnoreCase) ? value : "\"" + value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    // What YAML gives no meaning to, wherever it stands: https://yaml.org/spec/1.2.2/#733-plain-style
    [GeneratedRegex(@"^[\p{L}\p{N}]([\p{L}\p{N} .()/'’-]*[\p{L}\p{N}.)])?\z")]
    private static partial Regex Bare();
}
