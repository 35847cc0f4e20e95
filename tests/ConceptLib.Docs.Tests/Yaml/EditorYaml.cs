using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ConceptLib.Docs.Tests.Yaml;

/// <summary>A YAML file as an editor sees it: JSON, by the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema), in which <c>2018</c> is a number.</summary>
internal static partial class EditorYaml
{
    /// <summary>The document; null when there is none.</summary>
    public static JsonNode? Read(string text)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(text));
        return stream.Documents.Count == 0 ? null : Json(stream.Documents[0].RootNode);
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Json(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var value } => value switch
        {
            null or "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            _ when Number().IsMatch(value) => double.Parse(value, CultureInfo.InvariantCulture),
            _ => value,
        },
        _ => ((YamlScalarNode)node).Value,
    };

    [GeneratedRegex(@"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
