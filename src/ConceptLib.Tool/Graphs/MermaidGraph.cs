using System.Globalization;
using System.Text;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Graphs;

/// <summary>A graph as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html), which GitHub shows in Markdown.</summary>
internal static class MermaidGraph
{
    public static void Write(TextWriter output, ConceptGraph graph)
    {
        IReadOnlyDictionary<string, string> kinds = GraphColors.OfKinds(graph.Concepts[0].Library);
        Dictionary<Concept, string> names = graph.Concepts.Index().ToDictionary(static concept => concept.Item, static concept => string.Create(CultureInfo.InvariantCulture, $"c{concept.Index}"));
        output.Write("flowchart LR\n");
        foreach ((Concept concept, string name) in names)
        {
            output.Write($"  {name}[\"{Escaped(concept.PreferredLabel.Text)}\"]\n");
        }

        foreach (ConceptLink link in graph.Links)
        {
            string line = (GraphColors.IsDashed(link.Type), link.Type.IsSymmetric) switch
            {
                (true, _) => "-.->",
                (_, true) => "---",
                _ => "-->",
            };
            output.Write($"  {names[link.Source]} {line}|\"{Escaped(Words.OfId(link.Type.Id))}\"| {names[link.Target]}\n");
        }

        foreach ((int number, KeyValuePair<string, string> kind) in kinds.Index())
        {
            string[] members = [.. graph.Concepts.Where(concept => concept.Kind == kind.Key).Select(concept => names[concept])];
            if (members.Length > 0)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"  classDef kind{number} fill:{kind.Value},stroke:#555\n  class {string.Join(',', members)} kind{number}\n"));
            }
        }
    }

    // Entity codes, as Mermaid writes them. Letters and digits of all scripts stay; what may be a command of Markdown, HTML or Mermaid does not.
    private static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (Rune rune in TerminalText.Clean(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or ',' or '.' or '(' or ')' or '\'' || !rune.IsAscii)
            {
                escaped.Append(rune.ToString());
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }
        }

        return escaped.ToString();
    }
}
