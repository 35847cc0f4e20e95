using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Formatting;

/// <summary>
/// Cuts a text that the parser has read into its pieces. The parser says where the scalars stand; between them stand marks and comments,
/// and nothing else. (The parser's own events for comments do not say whether a comment in a block is a comment, and shift those behind one.)
/// </summary>
internal sealed class YamlTokenizer
{
    private readonly string _text;
    private readonly List<YamlToken> _tokens = [];
    private int _position;
    private int _lineBreaks;
    private bool _isBehindKeptLines;

    private YamlTokenizer(string text) => _text = text;

    /// <summary>The pieces in their order; null when something stands between scalars that is no mark.</summary>
    public static IReadOnlyList<YamlToken>? Read(ComposedText text)
    {
        YamlTokenizer tokenizer = new(text.Ranges.Text);
        foreach (YamlScalar scalar in Scalars(text.Root))
        {
            int start = text.Ranges.Start(scalar.Anchor);
            int end = text.Ranges.End(scalar.Anchor);
            if (start == end)
            {
                continue; // a value that is not there
            }

            if (!tokenizer.ReadMarks(start))
            {
                return null;
            }

            tokenizer.AddScalar(scalar, start, end);
        }

        if (!tokenizer.ReadMarks(tokenizer._text.Length))
        {
            return null;
        }

        tokenizer.Add(YamlTokenKind.End, tokenizer._text.Length, tokenizer._text.Length);
        return tokenizer._tokens;
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode? node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(static entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => [],
    };

    private void AddScalar(YamlScalar scalar, int start, int end)
    {
        Add(YamlTokenKind.Scalar, start, end);
        if (scalar.Style is not (YamlDotNet.Core.ScalarStyle.Folded or YamlDotNet.Core.ScalarStyle.Literal))
        {
            return;
        }

        // "text: >-  # a comment" begins the block and is not of its text.
        int header = start;
        while (header < end && _text[header] is not ('\n' or '\r' or '#'))
        {
            header++;
        }

        if (header < end && _text[header] == '#')
        {
            Add(YamlTokenKind.Comment, header, LineEnd(header));
            _position = end;
        }

        // The blank lines behind "|+" are of its text.
        _isBehindKeptLines = _text.IndexOf('+', start, header - start) >= 0;
    }

    private bool ReadMarks(int end)
    {
        while (_position < end)
        {
            char c = _text[_position];
            switch (c)
            {
                case '\n':
                case '\r' when _position + 1 == _text.Length || _text[_position + 1] != '\n':
                    _lineBreaks++;
                    _position++;
                    break;
                case var _ when char.IsWhiteSpace(c):
                    // Of a block that ends with spaces of another sort, the place does not include them.
                    _position++;
                    break;
                case '#':
                    Add(YamlTokenKind.Comment, _position, LineEnd(_position));
                    break;
                case '-' or '.' when IsDocumentMark(c):
                    Add(YamlTokenKind.Mark, _position, _position + 3);
                    break;
                case '%' when IsAtLineStart:
                    int comment = _text.IndexOf(" #", _position, LineEnd(_position) - _position, StringComparison.Ordinal);
                    Add(YamlTokenKind.Mark, _position, comment < 0 ? LineEnd(_position) : comment);
                    break;
                default:
                    if (KindOf(c) is not { } kind)
                    {
                        return false;
                    }

                    Add(kind, _position, _position + 1);
                    break;
            }
        }

        return true;
    }

    private bool IsAtLineStart => _position == 0 || _text[_position - 1] is '\n' or '\r';

    private bool IsDocumentMark(char c) =>
        IsAtLineStart && string.CompareOrdinal(_text, _position, new string(c, 3), 0, 3) == 0
            && (_position + 3 == _text.Length || char.IsWhiteSpace(_text[_position + 3]));

    private static YamlTokenKind? KindOf(char c) => c switch
    {
        '-' => YamlTokenKind.Dash,
        '[' or '{' => YamlTokenKind.Open,
        ']' or '}' => YamlTokenKind.Close,
        ',' => YamlTokenKind.Comma,
        ':' => YamlTokenKind.Colon,
        '?' => YamlTokenKind.Mark,
        _ => null,
    };

    private void Add(YamlTokenKind kind, int start, int end)
    {
        _tokens.Add(new YamlToken(kind, start, end, _isBehindKeptLines ? Math.Min(_lineBreaks, 1) : _lineBreaks));
        _position = end;
        _lineBreaks = 0;
        _isBehindKeptLines = false;
    }

    private int LineEnd(int index)
    {
        int end = _text.IndexOfAny(['\n', '\r'], index);
        return end < 0 ? _text.Length : end;
    }
}
