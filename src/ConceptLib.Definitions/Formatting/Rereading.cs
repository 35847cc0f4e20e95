using System.Globalization;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Formatting;

/// <summary>Holds a formatted text against the one it was made from, by reading it: nobody has to trust the writer.</summary>
internal static class Rereading
{
    /// <summary>The first node of the original that the formatted text does not have, has otherwise, or has with other comments; -1 when it has all.</summary>
    /// <returns>An anchor of the original; 0 where the files as a whole differ.</returns>
    public static int FindDifference(string path, string original, ParsedFile file, string formatted, ReaderLimits limits)
    {
        ComposedText before = DefinitionReader.Compose(path, original, limits);
        ComposedText after = DefinitionReader.Compose(path, formatted, limits);
        int difference = -1;
        if (after.Problems.HasErrors || Matched(after.Root, before.Root, ref difference) is var matched && difference >= 0)
        {
            return Math.Max(difference, 0);
        }

        if (!Comments(before).SequenceEqual(Comments(after)))
        {
            return 0;
        }

        // The values as they are written now, at the places they had: what is read of them is equal to the last anchor.
        ParsedFile again = DefinitionReader.Read(path, before with { Root = matched });
        return again.Content.Equals(file.Content) && again.Problems.Equals(file.Problems) ? -1 : 0;
    }

    /// <summary>A tree with the anchors of another that has the same nodes; maps may have their entries in another order.</summary>
    private static YamlNode? Matched(YamlNode? node, YamlNode? original, ref int difference)
    {
        switch (node, original)
        {
            case (null, null):
            case (null, YamlScalar { IsNull: true }):
                return original;
            case (YamlScalar scalar, YamlScalar other) when scalar.Value == other.Value:
                return new YamlScalar(other.Anchor, scalar.Value, scalar.Style, scalar.IsCutByComment);
            case (YamlSequence sequence, YamlSequence other) when sequence.Items.Count == other.Items.Count:
                YamlSequence list = new(other.Anchor);
                for (int i = 0; i < other.Items.Count; i++)
                {
                    list.Items.Add(Matched(sequence.Items[i], other.Items[i], ref difference)!);
                }

                return list;
            case (YamlMapping mapping, YamlMapping other) when mapping.Entries.Count == other.Entries.Count:
                YamlMapping map = new(other.Anchor);
                foreach (YamlEntry entry in mapping.Entries)
                {
                    if (other.Find(entry.Key.Value) is not { } counterpart)
                    {
                        difference = difference < 0 ? other.Anchor : difference;
                        return null;
                    }

                    map.Entries.Add(new YamlEntry(counterpart.Key, Matched(entry.Value, counterpart.Value, ref difference)!));
                }

                return map;
            default:
                difference = difference < 0 ? original?.Anchor ?? 0 : difference;
                return null;
        }
    }

    /// <summary>Each comment with the path of the node it stands with, in the order of the paths.</summary>
    private static IEnumerable<(string Path, string Comment)> Comments(ComposedText text)
    {
        if (CommentedTreeReader.Read(text) is not { } document)
        {
            return [];
        }

        List<(string Path, string Comment)> comments = [.. document.Head.Select(static comment => ("", comment.Text))];
        if (document.Root is { } root)
        {
            Add(comments, "", root);
        }

        return comments.OrderBy(static comment => comment.Path, StringComparer.Ordinal);
    }

    private static void Add(List<(string Path, string Comment)> comments, string path, CommentedCollection collection)
    {
        for (int i = 0; i < collection.Entries.Count; i++)
        {
            CommentedEntry entry = collection.Entries[i];
            string inner = $"{path}/{(entry.Key is { } key ? "'" + key.Value : i.ToString(CultureInfo.InvariantCulture))}";
            comments.AddRange(entry.Above.Select(comment => (inner, comment.Text)));
            if (entry.Beside is { } beside)
            {
                comments.Add((inner, beside.Text));
            }

            if (entry.Value is CommentedCollection value)
            {
                Add(comments, inner, value);
            }
        }

        comments.AddRange(collection.Below.Select(comment => (path + "/…", comment.Text)));
    }
}
