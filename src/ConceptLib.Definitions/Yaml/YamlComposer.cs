using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ConceptLib.Definitions.Yaml;

/// <summary>
/// Makes a tree of nodes from the events of the parser, and refuses what definition files do not use: anchors, aliases, tags,
/// merge keys, keys that are no scalars, further documents. Keeps a stack of its own, so that no input deepens the thread's.
/// </summary>
internal sealed class YamlComposer
{
    private readonly string _text;
    private readonly int _maximumDepth;
    private readonly TextRanges _ranges;
    private readonly ProblemList _problems;
    private readonly Stack<OpenCollection> _open = new();
    private YamlNode? _root;
    private int _documents;
    private int _skippedDepth;
    private int _lastAnchor;
    private bool _isStopped;

    private YamlComposer(string text, int maximumDepth, TextRanges ranges, ProblemList problems)
    {
        _text = text;
        _maximumDepth = maximumDepth;
        _ranges = ranges;
        _problems = problems;
    }

    /// <summary>Reads one document; after a mistake that the parser cannot get over, what stood before it.</summary>
    /// <param name="text">A text of the same length as that of <paramref name="ranges"/>.</param>
    /// <returns>The node at the top, or null when there is none.</returns>
    public static YamlNode? Compose(string text, int maximumDepth, TextRanges ranges, ProblemList problems)
        => new YamlComposer(text, maximumDepth, ranges, problems).Compose();

    private YamlNode? Compose()
    {
        Parser parser = new(new StringReader(_text));
        while (!_isStopped && MoveNext(parser))
        {
            Accept(parser.Current!);
        }

        _problems.StoppedAt = _ranges.End(_lastAnchor);
        while (_open.Count > 0)
        {
            CloseRange(_open.Pop().Node);
        }

        return _root;
    }

    private bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception)
        {
            // Besides YamlException, 16.3.0 throws a bare InvalidOperationException on a flow collection that is not closed.
            SyntaxProblem.Report(exception, _ranges, _problems, _lastAnchor, InnermostFlowCollection());
            return false;
        }
    }

    private int InnermostFlowCollection()
    {
        foreach (OpenCollection collection in _open)
        {
            if (IsFlow(collection.Node))
            {
                return collection.Node.Anchor;
            }
        }

        return 0;
    }

    private bool IsEntryOfBlockList(YamlMapping open) => !IsFlow(open) && _open.Skip(1).FirstOrDefault() is { Node: YamlSequence };

    private bool IsFlow(YamlNode collection)
    {
        int start = _ranges.Start(collection.Anchor);
        return start < _text.Length && _text[start] == (collection is YamlSequence ? '[' : '{');
    }

    private void Accept(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart when _documents++ > 0:
                _isStopped = true;
                Refuse(next, "a second document", "remove the '---' and what follows, or move it into a file of its own");
                break;
            case AnchorAlias:
                if (_skippedDepth == 0)
                {
                    Add(new YamlRefused(Refuse(next, "an alias", "write the value here")));
                }

                break;
            case NodeEvent node:
                AcceptNode(node);
                break;
            case SequenceEnd or MappingEnd:
                Close(next);
                break;
        }
    }

    private void AcceptNode(NodeEvent node)
    {
        if (_skippedDepth > 0)
        {
            _skippedDepth += node.NestingIncrease;
            StopWhenTooDeep(node);
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            Refuse(node, "an anchor", "remove it, and write the value where it belongs");
        }

        if (!node.Tag.IsEmpty)
        {
            Refuse(node, "a tag", "remove it; the key alone says what the value is");
        }

        if (node is Scalar scalar)
        {
            AcceptScalar(scalar);
        }
        else if (IsKeyNext)
        {
            Refuse(node, "a list or a map as a key", "a key is one word");
            _skippedDepth = 1;
        }
        else
        {
            Open(node);
        }
    }

    private bool IsKeyNext => _open.Count > 0 && _open.Peek() is { Node: YamlMapping, Key: null, IsValueDropped: false };

    private void AcceptScalar(Scalar scalar)
    {
        int end = (int)Math.Min(scalar.End.Index, _text.Length);
        if (scalar.Style is ScalarStyle.Folded or ScalarStyle.Literal)
        {
            // The parser ends a block where the next token begins.
            while (end > scalar.Start.Index && char.IsWhiteSpace(_text[end - 1]))
            {
                end--;
            }
        }

        int start = (int)scalar.Start.Index;
        int last = _ranges.End(_lastAnchor);
        if (end == 0 && last > 0)
        {
            // The parser places a key that is not there (": a") at the start of the file; its colon knows better.
            start = end = Math.Max(last, _text.IndexOf(':', last));
        }

        int anchor = _ranges.Add(start, end);
        bool isCut = scalar.Style == ScalarStyle.Plain && TrailingComment.LooksLikeText(_text, end);
        Add(new YamlScalar(anchor, scalar.Value, scalar.Style, isCut));
        if (scalar.Style == ScalarStyle.DoubleQuoted)
        {
            ForbiddenCharacters.CheckEscaped(scalar.Value, anchor, _ranges, _problems);
        }
    }

    private void Open(NodeEvent start)
    {
        if (StopWhenTooDeep(start))
        {
            return;
        }

        // The parser places the map of a pair in a list ("[a: b]") at the start of the file; its first key knows better.
        int offset = (int)start.Start.Index;
        if (start is MappingStart && _lastAnchor > 0 && offset < _ranges.Start(_lastAnchor))
        {
            offset = _ranges.End(_lastAnchor);
        }

        int anchor = _ranges.Add(offset, offset);
        YamlNode collection = start is SequenceStart ? new YamlSequence(anchor) : new YamlMapping(anchor);
        Add(collection);
        _open.Push(new OpenCollection(collection));
    }

    private bool StopWhenTooDeep(NodeEvent node)
    {
        if (_open.Count + _skippedDepth < _maximumDepth)
        {
            return false;
        }

        _isStopped = true;
        _problems.AddLast(Rules.TooDeep, _ranges.Add((int)node.Start.Index, (int)node.Start.Index + 1), Numeral.Of(_maximumDepth));
        return true;
    }

    private void Close(ParsingEvent end)
    {
        if (_skippedDepth > 0)
        {
            if (--_skippedDepth == 0)
            {
                _open.Peek().IsValueDropped = true;
            }

            return;
        }

        YamlNode collection = _open.Pop().Node;
        if (IsFlow(collection))
        {
            _ranges.Extend(collection.Anchor, (int)end.Start.Index + 1);
        }

        CloseRange(collection);
    }

    private void CloseRange(YamlNode collection)
    {
        if (_open.Count > 0)
        {
            _ranges.Extend(_open.Peek().Node.Anchor, _ranges.End(collection.Anchor));
        }
    }

    private void Add(YamlNode node)
    {
        _lastAnchor = node.Anchor;
        if (_open.Count == 0)
        {
            _root ??= node;
            return;
        }

        OpenCollection parent = _open.Peek();
        _ranges.Extend(parent.Node.Anchor, _ranges.End(node.Anchor));
        if (parent.Node is YamlSequence sequence)
        {
            sequence.Items.Add(node);
        }
        else if (parent.IsValueDropped)
        {
            parent.IsValueDropped = false;
        }
        else if (parent.Key is { } key)
        {
            ((YamlMapping)parent.Node).Entries.Add(new YamlEntry(key, node));
            parent.Key = null;
        }
        else if (node is YamlScalar newKey)
        {
            AddKey(parent, (YamlMapping)parent.Node, newKey);
        }
        else
        {
            parent.IsValueDropped = true;
        }
    }

    private void AddKey(OpenCollection parent, YamlMapping mapping, YamlScalar key)
    {
        if (mapping.Entries.Count == 0 && !IsFlow(mapping))
        {
            _ranges.MoveStart(mapping.Anchor, _ranges.Start(key.Anchor));
        }

        if (key.IsPlain && key.Value == "<<")
        {
            _problems.Add(Rules.RefusedYaml, key.Anchor, "a merge key", "write the keys here");
            parent.IsValueDropped = true;
        }
        else if (!parent.IsNew(key.Value))
        {
            _problems.Add(Rules.DuplicateKey, key.Anchor, Excerpt.Of(key.Value), IsEntryOfBlockList(mapping)
                ? "Keep one, or write '- ' where another entry of the list begins."
                : "Keep one, or merge the two.");
            parent.IsValueDropped = true;
        }
        else
        {
            parent.Key = key;
        }
    }

    private int Refuse(ParsingEvent what, string name, string advice)
    {
        int start = (int)what.Start.Index;
        int end = (int)what.End.Index;
        if (what is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            // The property, without the node it belongs to.
            end = start;
            while (end < _text.Length && !char.IsWhiteSpace(_text[end]))
            {
                end++;
            }
        }

        int anchor = _ranges.Add(start, Math.Max(end, start + 1));
        if (_isStopped)
        {
            _problems.AddLast(Rules.RefusedYaml, anchor, name, advice);
        }
        else
        {
            _problems.Add(Rules.RefusedYaml, anchor, name, advice);
        }

        return anchor;
    }
}
