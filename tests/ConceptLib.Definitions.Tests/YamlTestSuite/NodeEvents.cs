using ConceptLib.Definitions.Yaml;
using YamlDotNet.RepresentationModel;

namespace ConceptLib.Definitions.Tests.YamlTestSuite;

/// <summary>
/// A document as a list of events in the suite's notation, from three sides: <c>+MAP</c>, <c>-MAP</c>, <c>+SEQ</c>, <c>-SEQ</c>,
/// and <c>=VAL</c> with the value. How a value is written (bare, in quotation marks, in a block) is left out: it is no part of it.
/// </summary>
internal static class NodeEvents
{
    /// <summary>Of what the engine read.</summary>
    public static IEnumerable<string> Of(Yaml.YamlNode? node) => node switch
    {
        null => [],
        YamlScalar scalar => [Value(scalar.Value)],
        YamlSequence sequence => ["+SEQ", .. sequence.Items.SelectMany(Of), "-SEQ"],
        YamlMapping mapping => ["+MAP", .. mapping.Entries.SelectMany(entry => Of(entry.Key).Concat(Of(entry.Value))), "-MAP"],
        _ => throw new ArgumentException($"{node.GetType().Name} has no events: the file was refused.", nameof(node)),
    };

    /// <summary>Of what YamlDotNet's own representation model holds.</summary>
    public static IEnumerable<string> Of(YamlStream stream) => stream.Documents.SelectMany(document => Of(document.RootNode));

    /// <summary>Of what the suite says, without anchors, tags and the limits of documents.</summary>
    public static IEnumerable<string> Of(SuiteCase suiteCase) => suiteCase.Events.Select(OfLine).OfType<string>();

    private static IEnumerable<string> Of(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlScalarNode scalar => [Value(scalar.Value!)],
        YamlSequenceNode sequence => ["+SEQ", .. sequence.Children.SelectMany(Of), "-SEQ"],
        YamlMappingNode mapping => ["+MAP", .. mapping.Children.SelectMany(pair => Of(pair.Key).Concat(Of(pair.Value))), "-MAP"],
        _ => throw new ArgumentException($"{node.GetType().Name} has no events.", nameof(node)),
    };

    private static string? OfLine(string line)
    {
        string name = line[..4];
        if (name != "=VAL")
        {
            return name is "+MAP" or "-MAP" or "+SEQ" or "-SEQ" ? name : null;
        }

        string rest = line[5..];
        while (rest[0] is '&' or '<')
        {
            rest = rest[(rest.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        }

        return $"=VAL {rest[1..]}";
    }

    private static string Value(string value) => "=VAL " + value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\b", "\\b", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal);
}
