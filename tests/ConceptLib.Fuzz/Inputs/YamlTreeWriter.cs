using System.Globalization;
using System.Text;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>
/// Writes a tree as YAML that means exactly the tree, in the many ways YAML has for it: in lines or in brackets, bare, in either quotation
/// marks or as a block. Which, follows from a seed.
/// </summary>
internal sealed class YamlTreeWriter
{
    private readonly Random _random;
    private readonly StringBuilder _text = new();

    private YamlTreeWriter(int seed) => _random = new Random(seed);

    public static string Write(YamlTree tree, int seed)
    {
        YamlTreeWriter writer = new(seed);
        writer.Block(tree, 0);
        return writer._text.Append('\n').ToString();
    }

    /// <summary>A value that begins where the last line ends.</summary>
    private void Block(YamlTree tree, int indent)
    {
        switch (tree)
        {
            case YamlList { Items.Length: > 0 } list when IsInLines(indent):
                foreach (YamlTree item in list.Items)
                {
                    NewLine(indent).Append("- ");
                    Value(item, indent + 2);
                }

                break;
            case YamlMap { Entries.Length: > 0 } map when IsInLines(indent):
                foreach ((string key, YamlTree value) in map.Entries)
                {
                    NewLine(indent);
                    Key(key);
                    _text.Append(": ");
                    Value(value, indent + 2);
                }

                break;
            default:
                Flow(tree);
                break;
        }
    }

    private bool IsInLines(int indent) => indent == 0 || _random.Next(3) > 0;

    private void Value(YamlTree tree, int indent)
    {
        if (tree is YamlWord { Value: var value, IsBare: false } && IsBlockText(value) && _random.Next(3) == 0)
        {
            // A last line end is kept, and a text without one says so.
            _text.Append(value.EndsWith('\n') ? "|" : "|-");
            foreach (string line in value.TrimEnd('\n').Split('\n'))
            {
                _text.Append('\n').Append(' ', line.Length == 0 ? 0 : indent).Append(line);
            }
        }
        else
        {
            Block(tree, indent);
        }
    }

    private void Flow(YamlTree tree)
    {
        switch (tree)
        {
            case YamlWord { IsBare: true } word:
                _text.Append(word.Value);
                break;
            case YamlWord word:
                Scalar(word.Value);
                break;
            case YamlList list:
                _text.Append('[');
                Separated(list.Items, Flow);
                _text.Append(']');
                break;
            case YamlMap map:
                _text.Append("{ ");
                Separated(map.Entries, entry =>
                {
                    Key(entry.Key);
                    _text.Append(": ");
                    Flow(entry.Value);
                });
                _text.Append(" }");
                break;
        }
    }

    private void Separated<T>(IReadOnlyList<T> items, Action<T> write)
    {
        for (int i = 0; i < items.Count; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            write(items[i]);
        }
    }

    private void Key(string key)
    {
        if (IsBare(key))
        {
            _text.Append(key);
        }
        else
        {
            DoubleQuoted(key);
        }
    }

    private void Scalar(string value)
    {
        if (IsBare(value) && _random.Next(3) > 0)
        {
            _text.Append(value);
        }
        else if (value.All(IsPrintable) && value.Trim() == value && _random.Next(2) == 0)
        {
            _text.Append('\'').Append(value.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
        }
        else
        {
            DoubleQuoted(value);
        }
    }

    private void DoubleQuoted(string value)
    {
        _text.Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
            {
                _text.Append('\\').Append(c);
            }
            else if (c == '\n')
            {
                _text.Append("\\n");
            }
            else if (IsPrintable(c) || char.IsSurrogate(c)) // YamlDotNet takes no half of a pair as an escape, and a pair as it is
            {
                _text.Append(c);
            }
            else
            {
                _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
        }

        _text.Append('"');
    }

    private StringBuilder NewLine(int indent) => _text.Append(_text.Length == 0 ? "" : "\n").Append(' ', indent);

    private static bool IsBare(string value) => value.Length > 0
        && (char.IsAsciiLetterOrDigit(value[0]) || value[0] > '\u3000')
        && value.All(static c => IsPrintable(c) && c is not (':' or '#' or ',' or '[' or ']' or '{' or '}'))
        && value.Trim() == value
        && value is not ("null" or "Null" or "NULL");

    private static bool IsBlockText(string value) => value.Length > 0
        && value.Trim() == value.TrimEnd('\n')
        && !value.EndsWith("\n\n", StringComparison.Ordinal)
        && value.All(static c => IsPrintable(c) || c == '\n');

    private static bool IsPrintable(char c) => c is >= ' ' and not ('\u007F' or (>= '\u0080' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF') && !char.IsSurrogate(c) && !char.IsWhiteSpace(c) || c == ' ';
}
