using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ConceptLib.Tool.Files;
using ConceptLib.Tool.Graphs;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib graph</c>: the relations of concepts as a picture.</summary>
internal static class GraphVerb
{
    private const string Svg = "svg";
    private const string Dot = "dot";
    private const string Mermaid = "mermaid";

    // A picture of more has boxes that nobody reads; dot is for other programs, and takes any number.
    private const int MostBoxes = 300;

    public static Command Create(ToolSession session)
    {
        Option<string?> around = new("--around") { Description = "Only this concept (its id or a label) and those around it.", HelpName = "concept" };
        around.CompletionSources.Add(session.Offer(static library => library.All.Select(static concept => concept.Id)));
        Option<int> depth = new("--depth") { Description = "How many relations away a concept may be; 1 unless it is said.", HelpName = "count", DefaultValueFactory = static _ => 1 };
        depth.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--depth takes a number from 0 on.");
            }
        });
        Option<string[]> relations = new("--relation") { Description = "Only relations of this type (its id in YAML), or of its inverse; may be given several times.", HelpName = "type" };
        relations.CompletionSources.Add(session.Offer(static library => library.RelationTypes.Select(static type => type.Id)));
        Option<string> format = new("--format") { Description = "The format; svg unless it is said.", DefaultValueFactory = static _ => Svg };
        format.AcceptOnlyFromAmong(Svg, Dot, Mermaid);
        Option<string?> file = new Option<string?>("--output", "-o") { Description = "Write to this file.", HelpName = "file" }.OfPath();
        Verb verb = new(
            "graph",
            "Draws what concepts are to each other: a picture (svg), a description for Graphviz (dot), or a chart for Markdown (mermaid).",
            "conceptlib graph --around win-win-cooperation -o picture.svg",
            "conceptlib graph --relation part-of --format mermaid",
            "conceptlib graph --format dot --definitions definitions | dot -Tpdf -o graph.pdf")
        {
            around, depth, relations, format, file,
        };
        verb.SetAction(arguments => (int)session.Read(arguments, library =>
        {
            if (!TryMakeGraph(library, arguments.GetValue(around), arguments.GetValue(depth), arguments.GetValue(relations) ?? [], out ConceptGraph? graph, out RelationType[] types, out string? complaint))
            {
                session.Complain(complaint);
                return ExitCode.NotFound;
            }

            string chosen = arguments.GetRequiredValue(format);
            if (chosen == Svg && graph.Concepts.Count > MostBoxes)
            {
                session.Complain(string.Create(CultureInfo.InvariantCulture, $"A picture of {graph.Concepts.Count} concepts is not readable; {MostBoxes} are the most. Name one with --around, fewer relations with --relation, or take --format dot."));
                return ExitCode.WrongUsage;
            }

            return Write(session, graph, types, chosen, arguments.GetValue(file));
        }));
        return verb;
    }

    private static bool TryMakeGraph(
        ConceptLibrary library, string? around, int depth, string[] relations,
        [NotNullWhen(true)] out ConceptGraph? graph, out RelationType[] types, [NotNullWhen(false)] out string? complaint)
    {
        (graph, complaint) = (null, null);
        types = [.. library.RelationTypes.Where(type => relations.Contains(type.Id))];
        if (relations.FirstOrDefault(id => library.RelationTypes.All(type => type.Id != id)) is { } unknown)
        {
            complaint = $"The library has no relation type '{unknown}'. " + Choice.Among("type", [.. library.RelationTypes.Select(static type => type.Id)], unknown);
        }
        else if (around is not null)
        {
            graph = ConceptLookup.TryFindOne(library, around, out Concept? center, out complaint) ? ConceptGraph.Around(center, depth, types) : null;
        }
        else if (library.All.Count > 0)
        {
            graph = ConceptGraph.Of(library, types);
        }
        else
        {
            complaint = "The library has no concepts.";
        }

        return graph is not null;
    }

    private static ExitCode Write(ToolSession session, ConceptGraph graph, IReadOnlyList<RelationType> types, string format, string? file)
    {
        void WriteTo(TextWriter output)
        {
            switch (format)
            {
                case Dot:
                    DotGraph.Write(output, graph);
                    break;
                case Mermaid:
                    MermaidGraph.Write(output, graph);
                    break;
                default:
                    SvgGraph.Write(output, graph, types);
                    break;
            }
        }

        if (file is null)
        {
            WriteTo(session.Output);
            return ExitCode.Found;
        }

        if (OutputFolder.Of(file).TryWrite(Path.GetFileName(file), WriteTo) is { } complaint)
        {
            session.Complain(complaint);
            return ExitCode.OutputFailed;
        }

        return ExitCode.Found;
    }
}
