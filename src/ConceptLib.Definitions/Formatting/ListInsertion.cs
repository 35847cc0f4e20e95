using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Formatting;

/// <summary>
/// Adds an item at the end of a list at the top of a definition file, and changes no other character of it; a file that was in the usual
/// form is so afterwards. What comes of it is read again before it is given out: nothing but the item may be new.
/// </summary>
public sealed class ListInsertion
{
    private const string Indent = "  ";

    private readonly string _path;
    private readonly string _key;
    private readonly string? _singular;
    private readonly ListItem _item;
    private readonly ReaderLimits _limits;
    private readonly ComposedText _before;
    private readonly YamlMapping? _root;

    private ListInsertion(string path, string text, string key, string? singular, ListItem item, ReaderLimits limits)
    {
        (_path, _key, _singular, _item, _limits) = (path, key, singular, item, limits);
        _before = DefinitionReader.Compose(path, text, limits);
        _root = _before.Root as YamlMapping;
    }

    private string Text => _before.Ranges.Text;

    private string LineEnd => Text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    /// <summary>Adds an item.</summary>
    /// <param name="path">Path below the definitions folder, with '/'.</param>
    /// <param name="text">The file, without errors.</param>
    /// <param name="key">The key of the list, which is added where it is missing.</param>
    /// <param name="singular">The key that holds one item instead of a list, and becomes one; null when there is none.</param>
    /// <param name="item">The item.</param>
    /// <param name="limits">How much is read.</param>
    public static EditedText Append(string path, string text, string key, string? singular, ListItem item, ReaderLimits limits)
    {
        ListInsertion insertion = new(path, text, key, singular, item, limits);
        string? edited = insertion.Candidates().FirstOrDefault(insertion.AddsNothingElse);
        bool wasUsual = edited is not null && DefinitionFormatter.Format(path, text, limits).Text == text;
        return new(wasUsual ? DefinitionFormatter.Format(path, edited!, limits).Text ?? edited : edited, insertion.Place);
    }

    private SourceRange Place => _before.Ranges.ToTable()[Entry()?.Key.Anchor ?? 0];

    private YamlEntry? Entry() => _root?.Find(_key) ?? (_singular is null ? null : _root?.Find(_singular));

    /// <summary>The file with the item at the places where it may stand, the best first.</summary>
    private IEnumerable<string> Candidates() => (_root, Entry()) switch
    {
        (null, _) => [],
        ({ } root, null) when IsFlow(root) => InBrackets(root, $"{_key}: [{_item.Flow}]"),
        ({ } root, null) => BehindLines(EntryBefore(root), _key + ":\n" + Block(Indent), IsApart(null)),
        (_, { Value: YamlSequence list }) when IsFlow(list) => InBrackets(list, _item.Flow),
        (_, { Value: YamlSequence list } entry) => BehindLines(entry, Block(new string(' ', Column(Start(list)))), IsApart(entry)),
        (_, { Value: YamlMapping only } entry) when IsFlow(only) =>
            [Text.Substring(0, Start(entry.Key)) + _key + Text.Substring(End(entry.Key), Start(only) - End(entry.Key)) + $"[{Source(only)}, {_item.Flow}]" + Text.Substring(End(only))],
        (_, { Value: YamlMapping only } entry) => AsList(entry, only),
        _ => [],
    };

    /// <summary>The entry behind which a new key stands: the last of those that the format has before it.</summary>
    private YamlEntry? EntryBefore(YamlMapping root) => KeyOrder.ShapeOf(root, FileRole.Of(_path).Form) is { } shape
        ? root.Entries.LastOrDefault(entry => shape.RankOf(entry.Key.Value) < shape.RankOf(_key))
        : null;

    private IEnumerable<string> InBrackets(YamlNode collection, string addition)
    {
        int close = End(collection) - 1;
        if (YamlTokenizer.Read(_before) is not { } tokens)
        {
            yield break;
        }

        YamlToken last = tokens.Last(token => token.End <= close && token.Start >= Start(collection) && token.Kind != YamlTokenKind.Comment);
        string separator = last.Kind is YamlTokenKind.Open ? "" : last.Kind is YamlTokenKind.Comma ? " " : ", ";
        yield return Text.Insert(last.End, separator + addition);

        // Further down, where comments stand that are the last item's own.
        for (int place = NextLine(last.End); place <= close; place = NextLine(place))
        {
            yield return Text.Insert(place, $"{Indent}{separator.TrimStart()}{addition}{LineEnd}");
        }

        yield return Text.Insert(close, separator + addition);
    }

    /// <summary>Lines behind an entry; comments may stand there that are its own, so it may be further down.</summary>
    private IEnumerable<string> BehindLines(YamlEntry? entry, string lines, bool isApart)
    {
        int start = entry is null ? Text.Length : NextLine(Math.Max(End(entry.Key), End(entry.Value)));
        int end = _root!.Entries.FirstOrDefault(other => Start(other.Key) >= start)?.Key is { } next ? Start(next) : Text.Length;
        lines = (isApart ? "\n" : "") + lines;
        for (int place = start; place <= end; place = place == Text.Length ? int.MaxValue : NextLine(place))
        {
            bool isLineOpen = place > 0 && Text[place - 1] != '\n';
            yield return Text.Insert(place, ((isLineOpen ? "\n" : "") + lines).Replace("\n", LineEnd));
        }
    }

    /// <summary>The one item becomes the first of a list: its lines stand further in.</summary>
    private IEnumerable<string> AsList(YamlEntry entry, YamlMapping only)
    {
        int column = Column(Start(only));
        int start = Start(only) - column;
        int end = NextLine(End(only));
        string[] lines = Text.Substring(start, end - start).TrimEnd('\n', '\r').Split('\n');
        string list = string.Join("\n", lines.Select((line, index) => index == 0 ? $"{line.Substring(0, column)}- {line.Substring(column)}"
            : line.Trim().Length == 0 ? line
            : Indent + line));
        yield return Text.Substring(0, Start(entry.Key)) + _key + Text.Substring(End(entry.Key), start - End(entry.Key))
            + list + LineEnd + Block(new string(' ', column)).Replace("\n", LineEnd) + Text.Substring(end);
    }

    /// <summary>Whether blank lines stand between the items of the list, or between the keys of the file.</summary>
    private bool IsApart(YamlEntry? entry)
    {
        CommentedCollection? collection = CommentedTreeReader.Read(_before)?.Root;
        if (entry is not null)
        {
            collection = collection?.Entries.First(other => other.Key!.Value == entry.Key.Value).Value as CommentedCollection;
        }

        return collection is { Entries.Count: > 1 } && collection.Entries.Skip(1).All(static item => item.Above.Count > 0 ? item.Above[0].FollowsBlankLine : item.FollowsBlankLine);
    }

    /// <summary>Whether a text says what the file said, with the same comments at the same nodes, and the item.</summary>
    private bool AddsNothingElse(string text)
    {
        ComposedText after = DefinitionReader.Compose(_path, text, _limits);
        YamlNode? item = DefinitionReader.Compose(_path, _item.Flow, _limits).Root;
        if (after.Problems.HasErrors || after.Root is not YamlMapping root || root.Find(_key) is not { Value: YamlSequence list }
            || list.Items.Count == 0 || !Rereading.AreEqual(list.Items[list.Items.Count - 1], item))
        {
            return false;
        }

        IEnumerable<(string Path, string Comment)> comments = Placed(_before);
        bool wasSingle = _singular is not null && _root!.Find(_singular) is not null;
        if (wasSingle)
        {
            string path = $"/'{_singular}";
            comments = comments.Select(comment => comment.Path.StartsWith(path + "/", StringComparison.Ordinal) ? ($"/'{_key}/0{comment.Path.Substring(path.Length)}", comment.Comment)
                : comment.Path == path ? ($"/'{_key}", comment.Comment)
                : comment);
        }

        bool keepsComments = comments.OrderBy(static comment => comment.Path, StringComparer.Ordinal).SequenceEqual(Placed(after));
        list.Items.RemoveAt(list.Items.Count - 1);
        bool isSame = root.Entries.Count == _root!.Entries.Count + (Entry() is null ? 1 : 0)
            && _root.Entries.All(old => wasSingle && old.Key.Value == _singular
                ? list.Items.Count == 1 && Rereading.AreEqual(old.Value, list.Items[0])
                : Rereading.AreEqual(old.Value, root.Find(old.Key.Value)?.Value));
        return isSame && keepsComments && (Entry() is not null || list.Items.Count == 0);
    }

    private static IEnumerable<(string Path, string Comment)> Placed(ComposedText text) => Rereading.Comments(text).Select(static comment => (comment.Path, comment.Text));

    private string Block(string indent) => string.Concat(_item.Block.TrimEnd('\n').Split('\n')
        .Select((line, index) => (index == 0 ? indent + "- " : line.Length == 0 ? "" : indent + Indent) + line + "\n"));

    private bool IsFlow(YamlNode collection) => Start(collection) < Text.Length && Text[Start(collection)] is '[' or '{';

    private int Start(YamlNode node) => _before.Ranges.Start(node.Anchor);

    private int End(YamlNode node) => _before.Ranges.End(node.Anchor);

    private string Source(YamlNode node) => Text.Substring(Start(node), End(node) - Start(node));

    private int Column(int index) => index - (index == 0 ? 0 : Text.LastIndexOf('\n', index - 1) + 1);

    private int NextLine(int index)
    {
        int lineFeed = index >= Text.Length ? -1 : Text.IndexOf('\n', index);
        return lineFeed < 0 ? Text.Length : lineFeed + 1;
    }
}
