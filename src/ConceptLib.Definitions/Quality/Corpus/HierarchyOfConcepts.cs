using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>
/// Finds relations that the hierarchy makes needless or wrong (qSKOS: hierarchical redundancy, relation clashes, valueless associative relations;
/// Skosify: the same, but for the last).
/// </summary>
internal static class HierarchyOfConcepts
{
    public static IEnumerable<CorpusFinding> Check(Corpus corpus)
    {
        BroaderGraph graph = new(corpus);
        return Redundant(corpus, graph).Concat(RelatedConcepts(corpus, graph));
    }

    private static IEnumerable<CorpusFinding> Redundant(Corpus corpus, BroaderGraph graph) => BroaderGraph.StatementsIn(corpus)
        .Where(static statement => IsBare(statement.Relation))
        .SelectMany(statement => graph.BroaderThan(statement.Narrower)
            .Where(between => between != statement.Broader && graph.IsBroader(statement.Broader, between))
            .OrderBy(static between => between)
            .Take(1)
            .Select(between => corpus.Concepts[statement.Stating].Report(Rules.RedundantBroader.At(
                statement.Relation.Anchor, corpus.Concepts[statement.Broader].Id, corpus.Concepts[statement.Narrower].Id, corpus.Concepts[between].Id))));

    private static IEnumerable<CorpusFinding> RelatedConcepts(Corpus corpus, BroaderGraph graph)
    {
        for (int i = 0; i < corpus.Concepts.Count; i++)
        {
            CorpusConcept concept = corpus.Concepts[i];
            foreach (RelationModel relation in concept.Model.Relations.Where(static relation => relation.Type.Value == RelationTypeTable.Related && IsBare(relation)))
            {
                if (corpus.NumberOf(relation.Concept.Value) is { } other && other != i && Clash(corpus, graph, relation, i, other) is { } problem)
                {
                    yield return concept.Report(problem);
                }
            }
        }
    }

    private static Problem? Clash(Corpus corpus, BroaderGraph graph, RelationModel relation, int concept, int other)
    {
        (string id, string otherId) = (corpus.Concepts[concept].Id, corpus.Concepts[other].Id);
        if (graph.IsBroader(other, concept))
        {
            return Rules.RelatedAndBroader.At(relation.Anchor, otherId, id);
        }

        if (graph.IsBroader(concept, other))
        {
            return Rules.RelatedAndBroader.At(relation.Anchor, id, otherId);
        }

        return graph.FirstBroaderThanBoth(concept, other) is { } broader ? Rules.RelatedSiblings.At(relation.Anchor, id, otherId, corpus.Concepts[broader].Id) : null;
    }

    // Whose view a relation is, and in what role, is more than the hierarchy says: authors may see two concepts differently.
    private static bool IsBare(RelationModel relation) =>
        relation.Role is null && relation.AccordingTo.IsEmpty && relation.Period is null && relation.Apparatus.Sources.IsEmpty && relation.Apparatus.Notes.IsEmpty;
}
