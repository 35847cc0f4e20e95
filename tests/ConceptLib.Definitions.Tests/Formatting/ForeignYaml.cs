using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;
using YamlDotNet.RepresentationModel;

namespace ConceptLib.Definitions.Tests.Formatting;

/// <summary>A YAML file as a reader sees it that knows nothing of definitions: values with their keys in ordinal order, and comments.</summary>
internal static class ForeignYaml
{
    /// <summary>The values, one form for all texts that say the same.</summary>
    public static string Values(string text)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(text));
        return stream.Documents.Count == 0 ? "" : Values(stream.Documents[0].RootNode);
    }

    /// <summary>The comments in ordinal order.</summary>
    public static IEnumerable<string> Comments(string text)
    {
        Scanner scanner = new(new StringReader(text), skipComments: false);
        List<string> comments = [];
        while (scanner.MoveNext())
        {
            if (scanner.Current is Comment comment)
            {
                comments.Add(comment.Value.TrimEnd());
            }
        }

        return comments.Order(StringComparer.Ordinal);
    }

    /// <summary>The values of a file that has a list where it had the one item of it.</summary>
    public static string ValuesWithList(string text, string singular, string plural)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(text));
        if (stream.Documents[0].RootNode is YamlMappingNode root && root.Children.Remove(singular, out YamlNode? only))
        {
            root.Add(plural, new YamlSequenceNode(only));
        }

        return Values(stream.Documents[0].RootNode);
    }

    private static string Values(YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => "null",
        YamlScalarNode scalar => JsonSerializer.Serialize(scalar.Value),
        YamlSequenceNode sequence => $"[{string.Join(',', sequence.Select(Values))}]",
        YamlMappingNode mapping => $"{{{string.Join(',', mapping.Select(entry => $"{Values(entry.Key)}:{Values(entry.Value)}").Order(StringComparer.Ordinal))}}}",
        _ => throw new InvalidOperationException(node.NodeType.ToString()),
    };
}
