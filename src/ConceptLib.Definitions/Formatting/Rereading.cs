using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Formatting;

/// <summary>Holds a formatted text against the one it was made from, by reading it: nobody has to trust the writer.</summary>
internal sealed class Rereading
{
    // Anchors of the original: the first node that is not there, and the first whose quotation marks made it text and are gone, or the other way round.
    private int? _lost;
    private int? _restyled;

    private Rereading()
    {
    }

    /// <summary>The first node of the original that the formatted text does not have, has otherwise, or has with other comments; null when it has all.</summary>
    /// <returns>An anchor of the original; 0 where the files as a whole differ.</returns>
    public static int? FindDifference(string path, string original, ParsedFile file, string formatted, ReaderLimits limits)
    {
        ComposedText before = DefinitionReader.Compose(path, original, limits);
        ComposedText after = DefinitionReader.Compose(path, formatted, limits);
        if (after.Problems.HasErrors)
        {
            return 0;
        }

        Rereading rereading = new();
        YamlNode? matched = rereading.Match(after.Root, before.Root, FileRole.Of(path).Form);
        if ((rereading._lost ?? DifferentComment(Comments(before), Comments(after))) is { } difference)
        {
            return difference;
        }

        // The values as they are written now, at the places they had: what is read of them is equal to the last anchor.
        ParsedFile again = DefinitionReader.Read(path, before with { Root = matched });
        return again.Content.Equals(file.Content) && again.Problems.Equals(file.Problems) ? null : rereading._restyled ?? 0;
    }

    /// <summary>A tree with the anchors of another that has the same nodes; maps may have their entries in another order.</summary>
    private YamlNode? Match(YamlNode? node, YamlNode? original, ValueForm? form)
    {
        switch (node, original)
        {
            case (null, null):
            case (null, YamlScalar { IsNull: true }):
                return original;
            case (YamlScalar scalar, YamlScalar other) when scalar.Value == other.Value:
                if (form is AttributesForm && scalar.IsPlain != other.IsPlain)
                {
                    _restyled ??= other.Anchor;
                }

                return new YamlScalar(other.Anchor, scalar.Value, scalar.Style, scalar.IsCutByComment);
            case (YamlSequence sequence, YamlSequence other) when sequence.Items.Count == other.Items.Count:
                YamlSequence list = new(other.Anchor);
                for (int i = 0; i < other.Items.Count; i++)
                {
                    list.Items.Add(Match(sequence.Items[i], other.Items[i], KeyOrder.FormOf(other, null, form))!);
                }

                return list;
            case (YamlMapping mapping, YamlMapping other) when mapping.Entries.Count == other.Entries.Count:
                YamlMapping map = new(other.Anchor);
                for (int i = 0; i < mapping.Entries.Count; i++)
                {
                    YamlEntry entry = mapping.Entries[i];

                    // Keys that the author chooses keep their order: of thousands, each is found at once.
                    YamlEntry? counterpart = other.Entries[i].Key.Value == entry.Key.Value ? other.Entries[i] : other.Find(entry.Key.Value);
                    if (counterpart is null)
                    {
                        _lost ??= other.Anchor;
                        return null;
                    }

                    map.Entries.Add(new YamlEntry(counterpart.Key, Match(entry.Value, counterpart.Value, KeyOrder.FormOf(other, counterpart.Key, form))!));
                }

                return map;
            default:
                _lost ??= original?.Anchor ?? 0;
                return null;
        }
    }

    /// <summary>Whether two nodes have the same values, with the entries of maps in the same order.</summary>
    public static bool AreEqual(YamlNode? left, YamlNode? right) => (left, right) switch
    {
        (YamlScalar scalar, YamlScalar other) => scalar.Value == other.Value && scalar.IsNull == other.IsNull && scalar.IsCutByComment == other.IsCutByComment,
        (YamlSequence list, YamlSequence other) => list.Items.Count == other.Items.Count && list.Items.Zip(other.Items, AreEqual).All(static isEqual => isEqual),
        (YamlMapping map, YamlMapping other) => map.Entries.Count == other.Entries.Count
            && map.Entries.Zip(other.Entries, static (entry, counterpart) => entry.Key.Value == counterpart.Key.Value && AreEqual(entry.Value, counterpart.Value)).All(static isEqual => isEqual),
        _ => false,
    };

    /// <summary>Where the first comment stands that the other text has not, or has elsewhere; 0 for one that only the other has.</summary>
    private static int? DifferentComment(IReadOnlyList<PlacedComment> before, IReadOnlyList<PlacedComment> after)
    {
        for (int i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            if (i >= before.Count)
            {
                return 0;
            }

            if (i >= after.Count || (before[i].Path, before[i].Text) != (after[i].Path, after[i].Text))
            {
                return before[i].Anchor;
            }
        }

        return null;
    }

    /// <summary>Each comment with the node it stands with, in the order of the paths.</summary>
    public static IReadOnlyList<PlacedComment> Comments(ComposedText text)
    {
        if (CommentedTreeReader.Read(text) is not { } document)
        {
            return [];
        }

        List<PlacedComment> comments = [.. document.Head.Select(static comment => new PlacedComment("", comment.Text, 0))];
        if (document.Root is { } root)
        {
            Add(comments, "", root);
        }

        return [.. comments.OrderBy(static comment => comment.Path, StringComparer.Ordinal)];
    }

    private static void Add(List<PlacedComment> comments, string path, CommentedCollection collection)
    {
        for (int i = 0; i < collection.Entries.Count; i++)
        {
            CommentedEntry entry = collection.Entries[i];
            string inner = $"{path}/{(entry.Key is { } key ? "'" + key.Value : Numeral.Of(i))}";
            int anchor = (entry.Key ?? entry.Value.Node).Anchor;
            comments.AddRange(entry.Above.Select(comment => new PlacedComment(inner, comment.Text, anchor)));
            if (entry.Beside is { } beside)
            {
                comments.Add(new(inner, beside.Text, anchor));
            }

            if (entry.Value is CommentedCollection value)
            {
                Add(comments, inner, value);
            }
        }

        comments.AddRange(collection.Below.Select(comment => new PlacedComment(path + "/…", comment.Text, collection.Node.Anchor)));
    }

    /// <summary>A comment, and the path and the anchor of the node it stands with.</summary>
    public readonly record struct PlacedComment(string Path, string Text, int Anchor);
}
