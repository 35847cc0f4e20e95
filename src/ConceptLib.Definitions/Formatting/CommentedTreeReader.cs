using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Formatting;

/// <summary>
/// Finds for each comment what it stands with: the entry above which it stands or beside which it stands; the list or map it ends, by how far
/// in it stands; or the file, when it begins the file and a blank line follows, or when it is for an editor.
/// </summary>
internal sealed class CommentedTreeReader
{
    // https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
    private const string EditorComment = "yaml-language-server:";

    private readonly string _text;
    private readonly TextRanges _ranges;
    private readonly IReadOnlyList<YamlToken> _tokens;
    private readonly List<Comment> _pending = [];
    private int _next;

    private CommentedTreeReader(ComposedText text, IReadOnlyList<YamlToken> tokens)
    {
        _text = text.Ranges.Text;
        _ranges = text.Ranges;
        _tokens = tokens;
    }

    private YamlToken Current => _tokens[_next];

    /// <summary>The tree of a text without errors; null when its pieces do not fit its nodes.</summary>
    public static CommentedDocument? Read(ComposedText text) =>
        YamlTokenizer.Read(text) is { } tokens ? new CommentedTreeReader(text, tokens).Read(text.Root) : null;

    private CommentedDocument? Read(YamlNode? root)
    {
        TakeComments(null);
        SkipMarks();
        if (root is null or YamlScalar { IsNull: true })
        {
            _next += Current.Kind == YamlTokenKind.Scalar ? 1 : 0;
            TakeComments(null);
            SkipMarks();
            return Current.Kind == YamlTokenKind.End ? new CommentedDocument([.. _pending], false, null) : null;
        }

        int headLength = HeadLength();
        Comment[] head = [.. _pending.Take(headLength)];
        _pending.RemoveRange(0, headLength);
        bool isApart = headLength > 0 && (_pending.Count > 0 ? _pending[0].FollowsBlankLine : Current.FollowsBlankLine);
        CommentedCollection tree = Collection(root, null, outerColumn: -1, isInFlow: false);
        SkipMarks();
        tree.Below.AddRange(_pending);
        return Current.Kind == YamlTokenKind.End ? new CommentedDocument(head, isApart, tree) : null;
    }

    private int HeadLength()
    {
        for (int i = _pending.Count; i > 0; i--)
        {
            bool isApart = i < _pending.Count ? _pending[i].FollowsBlankLine : Current.FollowsBlankLine;
            if (isApart || _pending[i - 1].Text.IndexOf(EditorComment, StringComparison.Ordinal) >= 0)
            {
                return i;
            }
        }

        return 0;
    }

    private CommentedNode Node(YamlNode node, CommentedEntry owner, int outerColumn, bool isInFlow)
    {
        if (node is not YamlScalar scalar)
        {
            return Collection(node, owner, outerColumn, isInFlow);
        }

        if (_ranges.End(scalar.Anchor) > _ranges.Start(scalar.Anchor))
        {
            TakeInnerComments(owner);
            Skip(YamlTokenKind.Scalar, owner);
        }

        return new CommentedScalar(scalar);
    }

    private CommentedCollection Collection(YamlNode node, CommentedEntry? owner, int outerColumn, bool isInFlow)
    {
        int start = _ranges.Start(node.Anchor);
        bool isFlow = Current.Kind == YamlTokenKind.Open && Current.Start == start;
        CommentedCollection collection = new(node, isFlow);
        int column = Column(start);
        if (node is YamlSequence)
        {
            // A list may stand as far out as its key; a comment there is about what follows.
            column = Math.Max(column, outerColumn + 1);
        }

        if (isFlow)
        {
            Skip(YamlTokenKind.Open, null);
        }

        foreach ((YamlScalar? key, YamlNode value) in Children(node))
        {
            SkipComma(collection);
            CommentedEntry entry = Begin(key, isBlockItem: key is null && !isFlow);
            if (collection.Entries.Count == 0)
            {
                DropBlankLine(entry);
            }

            entry.Value = Node(value, entry, column, isInFlow || isFlow);
            collection.Entries.Add(entry);
        }

        if (isFlow)
        {
            Close(collection, owner);
        }
        else if (!isInFlow)
        {
            int length = _pending.TakeWhile(comment => comment.Column >= column).Count();
            collection.Below.AddRange(_pending.Take(length));
            _pending.RemoveRange(0, length);
        }

        return collection;
    }

    private static IEnumerable<(YamlScalar? Key, YamlNode Value)> Children(YamlNode collection) => collection is YamlMapping mapping
        ? mapping.Entries.Select(static entry => ((YamlScalar?)entry.Key, entry.Value))
        : ((YamlSequence)collection).Items.Select(static item => ((YamlScalar?)null, item));

    private CommentedEntry Begin(YamlScalar? key, bool isBlockItem)
    {
        CommentedEntry entry = new(key) { FollowsBlankLine = Current.FollowsBlankLine };
        TakePending(entry.Above);
        if (isBlockItem)
        {
            Skip(YamlTokenKind.Dash, null);
        }
        else if (key is not null)
        {
            SkipMarks();
            Skip(YamlTokenKind.Scalar, null);
            TakePending(entry.Above);
            if (Current.Kind == YamlTokenKind.Colon)
            {
                Skip(YamlTokenKind.Colon, entry);
            }
        }

        return entry;
    }

    /// <summary>The blank line before the first entry is the list's or the map's: the entry does not take it along.</summary>
    private static void DropBlankLine(CommentedEntry first)
    {
        if (first.Above.Count > 0)
        {
            first.Above[0] = first.Above[0] with { FollowsBlankLine = false };
        }
        else
        {
            first.FollowsBlankLine = false;
        }
    }

    private void Close(CommentedCollection collection, CommentedEntry? owner)
    {
        SkipComma(collection);
        if (collection.Entries.Count == 0 && owner is not null)
        {
            // Between brackets without anything else there is no line for a comment.
            TakeInnerComments(owner);
        }

        TakePending(collection.Below);
        Skip(YamlTokenKind.Close, owner, collection);
    }

    /// <summary>Goes on behind a piece, and takes the comments there.</summary>
    private void Skip(YamlTokenKind expected, CommentedEntry? besides, CommentedCollection? ended = null)
    {
        if (Current.Kind == expected)
        {
            _next++;
        }

        TakeComments(besides, ended);
    }

    private void SkipComma(CommentedCollection collection)
    {
        if (Current.Kind == YamlTokenKind.Comma)
        {
            // Behind a comment on a line of its own, one beside the comma is no more beside the entry.
            CommentedEntry? last = _pending.Count == 0 ? collection.Entries.LastOrDefault() : null;
            Skip(YamlTokenKind.Comma, last, last?.Value as CommentedCollection);
        }
    }

    private void SkipMarks()
    {
        while (Current.Kind == YamlTokenKind.Mark)
        {
            Skip(YamlTokenKind.Mark, null);
        }
    }

    /// <summary>Takes the comments that come next.</summary>
    /// <param name="besides">Whose comment one on the same line is; null when it is about what follows.</param>
    /// <param name="ended">The collection whose bracket stands before: where it has comments, one on the same line is the last of them.</param>
    private void TakeComments(CommentedEntry? besides, CommentedCollection? ended = null)
    {
        for (; Current.Kind == YamlTokenKind.Comment; _next++)
        {
            YamlToken token = Current;
            Comment comment = new(_text.Substring(token.Start, token.End - token.Start).TrimEnd(), Column(token.Start), Gap(token.Start), token.FollowsBlankLine);
            if (token.LineBreaks > 0)
            {
                _pending.Add(comment);
            }
            else if (ended is { HasComments: true })
            {
                ended.Below.Add(comment);
            }
            else if (besides is not null)
            {
                TakeBeside(besides);
                besides.Beside = comment;
            }
            else
            {
                _pending.Add(comment);
            }
        }
    }

    /// <summary>Takes the comments between a key and its value, which is to stand on the key's line.</summary>
    private void TakeInnerComments(CommentedEntry entry)
    {
        if (_pending.Count > 0)
        {
            TakeBeside(entry);
            TakePending(entry.Above);
        }
    }

    /// <summary>Makes room for a later comment: a line has room for one, and the earlier stands above.</summary>
    private static void TakeBeside(CommentedEntry entry)
    {
        if (entry.Beside is { } beside)
        {
            entry.Above.Add(beside);
            entry.Beside = null;
        }
    }

    private void TakePending(List<Comment> target)
    {
        target.AddRange(_pending);
        _pending.Clear();
    }

    private int Column(int index) => index - (index == 0 ? 0 : _text.LastIndexOfAny(['\n', '\r'], index - 1) + 1);

    private int Gap(int index)
    {
        int start = index;
        while (start > 0 && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return index - start;
    }
}
