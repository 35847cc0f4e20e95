using System.Text;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Formatting;

/// <summary>
/// Writes a file in the usual form: keys in the format's order, two spaces for each level, lists deeper than their key, lines of at most
/// <see cref="Width"/> columns where a value can be broken, one blank line where there were several. What stands in brackets stays
/// there if it fits on its line.
/// </summary>
internal sealed class DocumentWriter
{
    /// <summary>How wide a line should be at most, in columns.</summary>
    public const int Width = 100;

    private const int Step = 2;

    // Deep in a file a text would become a column of single words.
    private const int NarrowestBlock = 40;

    private readonly TextRanges _ranges;
    private readonly StringBuilder _text = new();
    private int _lineStart;

    // Whether the line has only the dash of an item, which the next entry goes on with.
    private bool _isBehindDash;

    // Whether a block ends here that keeps the lines below it: one more would be of its text.
    private bool _isBehindKeptLines;

    private DocumentWriter(TextRanges ranges) => _ranges = ranges;

    private int Column => Columns.Of(_text.ToString(_lineStart, _text.Length - _lineStart));

    /// <summary>The text of a file.</summary>
    /// <param name="ranges">Where the nodes of the document stood: from there comes what is kept as it was written.</param>
    public static string Write(CommentedDocument document, ValueForm form, TextRanges ranges)
    {
        DocumentWriter writer = new(ranges);
        writer.WriteComments(document.Head, 0, isFirst: true);
        if (document.Root is { } root)
        {
            if (document.IsHeadApart)
            {
                writer.SetApart();
            }

            writer.WriteRoot(root, form);
        }

        return writer._text.Length == 0 ? "" : writer._text.Append('\n').ToString();
    }

    private void WriteRoot(CommentedCollection root, ValueForm form)
    {
        if (root.Entries.Count == 0)
        {
            StartLine(0);
            _text.Append(Empty(root));
            WriteComments(root.Below, 0, isFirst: false);
        }
        else
        {
            WriteEntries(root, form, 0, isRoot: true);
        }
    }

    private void WriteEntries(CommentedCollection collection, ValueForm? form, int indent, bool isRoot = false)
    {
        bool isFirst = true;
        foreach (CommentedEntry entry in KeyOrder.Sort(collection, form))
        {
            // A blank line below the first comment would make it one on the whole file.
            bool isPressed = isFirst && isRoot;
            WriteComments(isPressed ? entry.Above.Select(static comment => comment with { FollowsBlankLine = false }) : entry.Above, indent, isFirst);
            if (entry.FollowsBlankLine && !isPressed && !(isFirst && entry.Above.Count == 0))
            {
                SetApart();
            }

            WriteEntry(entry, KeyOrder.FormOf(collection.Node, entry.Key, form), indent);
            isFirst = false;
        }

        WriteComments(collection.Below, indent, isFirst: false);
    }

    private void WriteEntry(CommentedEntry entry, ValueForm? form, int indent)
    {
        bool isBeside = entry.Beside is not null && HasPlaceBeside(entry, form, indent);
        if (entry.Beside is { } comment && !isBeside)
        {
            StartLine(indent);
            _text.Append(comment.Text);
        }

        StartLine(indent);
        _text.Append(entry.Key is { } key ? ScalarLayout.Inline(key, Source(key), keepsStyle: false, isInFlow: false) + ":" : "-");
        if (entry.Value is CommentedScalar scalar)
        {
            WriteScalar(scalar.Scalar, form, isBeside ? entry.Beside : null, indent);
        }
        else
        {
            WriteCollection((CommentedCollection)entry.Value, form, entry.Key is null, isBeside ? entry.Beside : null, indent);
        }
    }

    /// <summary>Whether the comment on the line of an entry can stay there; else it goes above.</summary>
    private bool HasPlaceBeside(CommentedEntry entry, ValueForm? form, int indent) => entry.Value switch
    {
        // Beside a bare text, "#1" without a space would seem to be a part of it (CL0018).
        CommentedScalar { Scalar: { IsCutByComment: false, Value.Length: > 0 } } => entry.Beside!.Text.Length == 1 || char.IsWhiteSpace(entry.Beside.Text[1]),

        // The line of an item in a block is that of its first entry.
        CommentedCollection item when entry.Key is null => Fits(Flow(item, form), indent + Step),
        _ => true,
    };

    private void WriteScalar(YamlScalar scalar, ValueForm? form, Comment? beside, int indent)
    {
        if (scalar is { Value: "", IsPlain: true })
        {
            WriteBeside(beside);
            return;
        }

        int width = Math.Max(Width - indent - Step, NarrowestBlock);
        ScalarLayout layout = ScalarLayout.InBlock(scalar, Source(scalar), form is AttributesForm, Width - Column - 1, width);
        _text.Append(' ').Append(layout.Text);
        WriteBeside(beside, scalar.IsCutByComment);
        if (layout.Lines is null)
        {
            return;
        }

        foreach (string line in layout.Lines)
        {
            if (line.Length == 0)
            {
                WriteBlankLine();
            }
            else
            {
                StartLine(indent + Step);
                _text.Append(line);
            }
        }

        for (int i = ScalarLayout.BlankLinesBelow(scalar.Value); i > 0; i--)
        {
            WriteBlankLine();
            _isBehindKeptLines = true;
        }
    }

    private void WriteCollection(CommentedCollection collection, ValueForm? form, bool isItem, Comment? beside, int indent)
    {
        string? flow = Flow(collection, form);
        if (collection.Entries.Count == 0 || Fits(flow, Column + 1))
        {
            _text.Append(' ').Append(flow);
            WriteBeside(beside);
        }
        else if (isItem)
        {
            _text.Append(' ');
            _isBehindDash = true;
            WriteEntries(collection, form, indent + Step);
        }
        else
        {
            WriteBeside(beside);
            if (flow is not null && IsTable(collection))
            {
                WriteTable(collection, form, indent + Step);
            }
            else
            {
                WriteEntries(collection, form, indent + Step);
            }
        }
    }

    /// <summary>Whether a list in brackets holds nothing but lists in brackets, such as the ranges of a text: it is filled line by line.</summary>
    private static bool IsTable(CommentedCollection collection) =>
        collection.Node is YamlSequence && collection.Entries.All(static entry => entry.Value is CommentedCollection { Node: YamlSequence, IsFlow: true });

    private void WriteTable(CommentedCollection table, ValueForm? form, int indent)
    {
        StartLine(indent);
        _text.Append('[');
        for (int i = 0; i < table.Entries.Count; i++)
        {
            CommentedEntry entry = table.Entries[i];
            string row = Flow(entry.Value, KeyOrder.FormOf(table.Node, entry.Key, form)) + (i + 1 < table.Entries.Count ? "," : "]");
            if (i > 0)
            {
                if (Fits(row, Column + 1))
                {
                    _text.Append(' ');
                }
                else
                {
                    StartLine(indent + 1);
                }
            }

            _text.Append(row);
        }
    }

    /// <summary>A value in brackets on one line; null when it does not stand so, or cannot.</summary>
    private string? Flow(CommentedNode node, ValueForm? form)
    {
        if (node is CommentedScalar { Scalar: var scalar })
        {
            return scalar is { Value: "", IsPlain: true } ? null : ScalarLayout.Inline(scalar, Source(scalar), form is AttributesForm, isInFlow: true);
        }

        CommentedCollection collection = (CommentedCollection)node;
        if (collection.Entries.Count == 0)
        {
            return Empty(collection);
        }

        if (!collection.IsFlow || collection.HasComments)
        {
            return null;
        }

        List<string> entries = new(collection.Entries.Count);
        foreach (CommentedEntry entry in KeyOrder.Sort(collection, form))
        {
            if (Flow(entry.Value, KeyOrder.FormOf(collection.Node, entry.Key, form)) is not { } value)
            {
                return null;
            }

            entries.Add(entry.Key is { } key ? $"{ScalarLayout.Inline(key, Source(key), keepsStyle: false, isInFlow: true)}: {value}" : value);
        }

        string inner = string.Join(", ", entries);
        return collection.Node is YamlMapping ? $"{{ {inner} }}" : $"[{inner}]";
    }

    private static string Empty(CommentedCollection collection) => collection.Node is YamlMapping ? "{}" : "[]";

    private static bool Fits(string? text, int column) => text is not null && column + Columns.Of(text) <= Width;

    private void WriteComments(IEnumerable<Comment> comments, int indent, bool isFirst)
    {
        foreach (Comment comment in comments)
        {
            if (comment.FollowsBlankLine && !isFirst)
            {
                SetApart();
            }

            StartLine(indent);
            _text.Append(comment.Text);
            isFirst = false;
        }
    }

    private void WriteBeside(Comment? comment, bool keepsGap = false)
    {
        if (comment is not null)
        {
            _text.Append(' ', keepsGap ? comment.Gap : 2).Append(comment.Text);
        }
    }

    private void StartLine(int indent)
    {
        if (_isBehindDash)
        {
            _isBehindDash = false;
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _lineStart = _text.Length;
        _text.Append(' ', indent);
        _isBehindKeptLines = false;
    }

    private void SetApart()
    {
        if (!_isBehindKeptLines)
        {
            WriteBlankLine();
        }
    }

    private void WriteBlankLine()
    {
        _text.Append('\n');
        _lineStart = _text.Length;
    }

    private string Source(YamlNode node) => _ranges.Text.Substring(_ranges.Start(node.Anchor), _ranges.End(node.Anchor) - _ranges.Start(node.Anchor));
}
