using System.Text;
using System.Text.RegularExpressions;

namespace ConceptLib.Tool.Authoring;

/// <summary>
/// A record as YAML, key by key. Words and numbers stand bare (an attribute that is a number has to); any other text stands in quotation
/// marks, which hold all: the formatter takes them away where YAML needs none.
/// </summary>
internal sealed partial class Record
{
    private readonly StringBuilder _lines = new();

    /// <summary>Adds a key, unless it has no value.</summary>
    public Record Add(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _lines.Append(Scalar(key)).Append(": ").Append(Scalar(value)).Append('\n');
        }

        return this;
    }

    /// <summary>Adds a key with a list, unless that is empty.</summary>
    public Record Add(string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            _lines.Append(key).Append(": [").AppendJoin(", ", values.Select(Scalar)).Append("]\n");
        }

        return this;
    }

    /// <summary>Adds a key with a record, unless that is empty.</summary>
    public Record Add(string key, Record record)
    {
        if (record._lines.Length > 0)
        {
            _lines.Append(key).Append(":\n").Append(record.Indented("  ", "  "));
        }

        return this;
    }

    /// <summary>Adds a key with a list of one record.</summary>
    public Record AddItem(string key, Record record)
    {
        _lines.Append(key).Append(":\n").Append(record.Indented("  - ", "    "));
        return this;
    }

    /// <summary>The lines, each with its end.</summary>
    public override string ToString() => _lines.ToString();

    private string Indented(string first, string others) =>
        first + _lines.ToString().TrimEnd('\n').Replace("\n", "\n" + others, StringComparison.Ordinal) + "\n";

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
