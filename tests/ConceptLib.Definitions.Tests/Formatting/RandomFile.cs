using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConceptLib.Definitions.Tests.Formatting;

/// <summary>
/// A valid concept file as no person would write it: keys in any order, values in any style that can hold them, collections with and without
/// brackets, and comments wherever YAML lets one stand. The same seed makes the same file.
/// </summary>
internal sealed partial class RandomFile
{
    private static readonly string[] s_pieces =
    [
        "peace", "a word", "- ", "-5", "-0044", "# no comment", "key: value", ":", " #", "\"quoted\"", "'single'", "it's", "  two spaces", "[…] omitted", "{ braces }", "*star", "&and", "!bang",
        "%percent", "@at", "`tick`", "|", ">", "? ", "相互尊重", "中国外交部:中俄伙伴关系不断深化", "👩‍👩‍👧", "\u00A0", "e\u0301", "\\", "\\n", "---", "...", "~", "null", "true", "2013", "1:20",
        "0x1F", "[shown](#mutual-respect)", "https://example.org/a_(b)?c=d#e", "a\tb", ",", "x,y", "supercalifragilisticexpialidocious-and-then-some-more-without-any-space-in-it-at-all",
        "The treatment of other states as equals whose political system and path of development are theirs to choose.",
    ];

    private readonly Random _random;
    private readonly bool _shuffles;
    private readonly StringBuilder _text = new();
    private int _comments;

    private RandomFile(int seed, bool shuffles)
    {
        _random = new Random(seed);
        _shuffles = shuffles;
    }

    /// <summary>The file of a seed.</summary>
    /// <param name="shuffles">Whether keys stand in any order, or in the usual one.</param>
    public static string Of(int seed, bool shuffles)
    {
        RandomFile file = new(seed, shuffles);
        file.WriteComments(0);
        file.WriteBlockMap(file.Concept(), 0);
        return file._text.ToString();
    }

    /// <summary>The comments of a text in their order.</summary>
    public static IEnumerable<string> CommentsOf(string text) => Comment().Matches(text).Select(match => match.Value);

    private List<(string Key, object Value)> Concept()
    {
        List<(string Key, object Value)> keys = [];
        Maybe("id", () => "some-id");
        Maybe("kind", () => "principle");
        keys.Add(("labels", Map(("en", Label()), ("zh-Hans", Map(("preferred", Label()), ("hidden", List(Label, 2)))))));
        Maybe("definition", () => _random.Next(2) == 0 ? Value() : Map(("text", Value()), ("adapted", "true"), ("source", "book")));
        Maybe("definitions", () => List(() => Map(("text", Value()), ("according-to", List(() => "agent", 2)), ("period", "2013/2016"), ("source", Map(("source", "book"), ("locator", Value())))), 3));
        Maybe("notes", () => List(() => _random.Next(2) == 0 ? Value() : Map(("kind", "scope"), ("text", Value()), ("sources", List(() => "book", 3))), 3));
        Maybe("quotes", () => List(() => Map(("id", "q" + _random.Next(1000).ToString(CultureInfo.InvariantCulture)), ("text", Value()), ("direct", "false"), ("certainty", Map(("text", "inferred")))), 2));
        Maybe("relations", () => Map(("part-of", List(() => Map(("concept", "whole"), ("role", Value())), 2)), ("related", "other")));
        Maybe("attributes", () => Map(("motto", Value()), ("mood", List(Value, 2))));
        Maybe("status", () => "draft");
        return _shuffles ? [.. keys.OrderBy(_ => _random.Next())] : keys;

        void Maybe(string key, Func<object> value)
        {
            if (_random.Next(3) > 0)
            {
                keys.Add((key, value()));
            }
        }
    }

    private List<(string Key, object Value)> Map(params (string Key, object Value)[] entries) => _shuffles ? [.. entries.OrderBy(_ => _random.Next())] : [.. entries];

    private List<object> List(Func<object> item, int atMost) => [.. Enumerable.Range(0, _random.Next(1, atMost + 1)).Select(_ => item())];

    // All of it can be seen.
    private Text Label() => new(string.Join(' ', Enumerable.Range(0, _random.Next(1, 6)).Select(_ => s_pieces[_random.Next(s_pieces.Length)]).Where(piece => !Invisible().IsMatch(piece)).Append("x")));

    private Text Value()
    {
        StringBuilder value = new();
        for (int i = _random.Next(1, 12); i > 0; i--)
        {
            value.Append(s_pieces[_random.Next(s_pieces.Length)]).Append(_random.Next(10) switch { 0 => "", 1 => "\n", 2 => "\n\n", 3 => "  ", _ => " " });
        }

        string text = _random.Next(4) == 0 ? value.ToString() : value.ToString().Trim();
        return new Text(string.IsNullOrWhiteSpace(text) ? "x" : text);
    }

    private void WriteBlockMap(List<(string Key, object Value)> entries, int indent, bool isStarted = false)
    {
        foreach ((string key, object value) in entries)
        {
            if (!isStarted)
            {
                _text.Append(' ', indent);
            }

            isStarted = false;
            _text.Append(key).Append(':');
            WriteValue(value, indent);
            WriteComments(indent);
        }
    }

    private void WriteValue(object value, int indent)
    {
        int inner = indent + _random.Next(1, 4);
        switch (value)
        {
            case string word:
                EndLineOrNot(inner);
                _text.Append(word);
                EndLine();
                break;
            case Text text:
                WriteText(text.Value, inner);
                break;
            case List<object> or List<(string Key, object Value)> when _random.Next(3) == 0:
                EndLineOrNot(inner);
                WriteFlow(value, inner);
                EndLine();
                break;
            case List<(string Key, object Value)> map:
                EndLine();
                WriteComments(inner);
                WriteBlockMap(map, inner);
                break;
            case List<object> list:
                EndLine();
                WriteComments(inner);
                foreach (object item in list)
                {
                    _text.Append(' ', inner).Append('-');
                    if (item is List<(string Key, object Value)> entries && _random.Next(2) == 0)
                    {
                        _text.Append(' ');
                        WriteBlockMap(entries, inner + 2, isStarted: true);
                    }
                    else
                    {
                        WriteValue(item, inner);
                    }

                    WriteComments(inner);
                }

                break;
        }
    }

    private void WriteText(string value, int indent)
    {
        bool isLines = value.Trim('\n').Length > 0 && !value.Contains('\t', StringComparison.Ordinal) && value[0] is not (' ' or '\n');
        if (isLines && _random.Next(3) == 0)
        {
            string body = value.TrimEnd('\n');
            string chomping = (value.Length - body.Length) switch { 0 => "-", 1 => "", _ => "+" };
            _text.Append(" |").Append(chomping);
            EndLine();
            foreach (string line in (chomping == "+" ? value[..^1] : body).Split('\n'))
            {
                _text.Append(line.Length == 0 ? "" : new string(' ', indent) + line).Append('\n');
            }

            return;
        }

        if (isLines && !value.Contains('\n', StringComparison.Ordinal) && value[^1] != ' ' && _random.Next(2) == 0)
        {
            _text.Append(" >-");
            EndLine();
            _text.Append(' ', indent).Append(BreakAnywhere().Replace(value, match => _random.Next(4) == 0 ? "\n" + new string(' ', indent) : " ")).Append('\n');
            return;
        }

        EndLineOrNot(indent);
        WriteInline(value, isInFlow: false);
        EndLine();
    }

    private void WriteInline(string value, bool isInFlow)
    {
        bool isSimple = Simple().IsMatch(value) && value != "null";
        if (isSimple && _random.Next(2) == 0)
        {
            _text.Append(value);
        }
        else if (!value.Contains('\n', StringComparison.Ordinal) && _random.Next(3) == 0 && !isInFlow)
        {
            _text.Append('\'').Append(value.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
        }
        else
        {
            // Each string of JSON is one of YAML.
            _text.Append(_random.Next(2) == 0 ? JsonSerializer.Serialize(value) : JsonSerializer.Serialize(value, s_readable));
        }
    }

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private void WriteFlow(object value, int indent)
    {
        switch (value)
        {
            case string word:
                _text.Append(word);
                break;
            case Text text:
                WriteInline(text.Value, isInFlow: true);
                break;
            case List<object> list:
                _text.Append('[');
                WriteItems(list, indent, WriteFlow);
                _text.Append(']');
                break;
            case List<(string Key, object Value)> map:
                _text.Append('{');
                WriteItems(map, indent, (entry, column) =>
                {
                    _text.Append(entry.Key).Append(": ");
                    WriteFlow(entry.Value, column);
                });
                _text.Append('}');
                break;
        }
    }

    private void WriteItems<T>(List<T> items, int indent, Action<T, int> write)
    {
        EndLineOrNot(indent);
        for (int i = 0; i < items.Count; i++)
        {
            write(items[i], indent);
            EndLineOrNot(indent);
            if (i + 1 < items.Count || _random.Next(4) == 0)
            {
                _text.Append(',');
                EndLineOrNot(indent);
            }
        }
    }

    private void EndLineOrNot(int indent)
    {
        if (_random.Next(5) == 0)
        {
            EndLine();
            WriteComments(indent);
            _text.Append(' ', indent);
        }
        else
        {
            _text.Append(' ');
        }
    }

    private void EndLine()
    {
        if (_random.Next(5) == 0)
        {
            _text.Append(' ', _random.Next(8) == 0 ? 1 : 2).Append(NextComment());
        }

        _text.Append('\n');
    }

    private void WriteComments(int indent)
    {
        while (_random.Next(5) == 0)
        {
            if (_random.Next(3) == 0)
            {
                _text.Append('\n');
            }

            // Deeper it may be text of the block above.
            _text.Append(' ', _random.Next(indent + 1)).Append(NextComment()).Append('\n');
        }

        if (_random.Next(6) == 0)
        {
            _text.Append('\n');
        }
    }

    private string NextComment() => (_random.Next(4) == 0 ? "#‡" : "# ‡") + (_comments++).ToString(CultureInfo.InvariantCulture);

    private sealed record Text(string Value);

    [GeneratedRegex("# ?‡[0-9]+")]
    private static partial Regex Comment();

    [GeneratedRegex(@"[\p{Cf}\t]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"^[a-z]+(?: [a-z]+)*\z")]
    private static partial Regex Simple();

    [GeneratedRegex(@"(?<=\S) (?=\S)")]
    private static partial Regex BreakAnywhere();
}
