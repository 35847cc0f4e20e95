using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Graphs;

/// <summary>A graph in the language of Graphviz (https://graphviz.org/doc/info/lang.html).</summary>
internal static class DotGraph
{
    public static void Write(TextWriter output, ConceptGraph graph)
    {
        ConceptLibrary library = graph.Concepts[0].Library;
        IReadOnlyDictionary<string, string> kinds = GraphColors.OfKinds(library);
        output.Write($"digraph {Quoted(library.Id)} {{\n");
        output.Write("  graph [rankdir=LR];\n  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n");
        foreach (Concept concept in graph.Concepts)
        {
            string kind = concept.Kind is { } name ? $", tooltip={Quoted(Words.OfId(name))}" : "";
            output.Write($"  {Quoted(concept.Id)} [label={Quoted(concept.PreferredLabel.Text)}, fillcolor=\"{GraphColors.OfBox(concept, kinds)}\"{kind}];\n");
        }

        foreach (ConceptLink link in graph.Links)
        {
            string color = GraphColors.OfType(link.Type);
            string style = GraphColors.IsDashed(link.Type) ? ", style=dashed" : "";
            string direction = link.Type.IsSymmetric ? ", dir=none" : "";
            output.Write($"  {Quoted(link.Source.Id)} -> {Quoted(link.Target.Id)} [label={Quoted(Words.OfId(link.Type.Id))}, tooltip={Quoted(link.Label)}, color=\"{color}\", fontcolor=\"{color}\"{style}{direction}];\n");
        }

        output.Write("}\n");
    }

    // In a label a backslash begins a command (escString), and in any string it may stand before a quotation mark.
    private static string Quoted(string text) =>
        '"' + TerminalText.Clean(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
