using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>Finds concepts, and clusters of concepts, that nothing leads to from the others (qSKOS: orphan concepts, disconnected concept clusters).</summary>
/// <remarks>
/// A deprecated concept joins nothing: what leads to it leads nowhere. A plain list of terms has no relations, and lacks none: nothing is asked of a library of which less than half hangs together.
/// </remarks>
internal static class Connectedness
{
    public static IEnumerable<CorpusFinding> Check(Corpus corpus)
    {
        if (corpus.HasBrokenConcept || corpus.Concepts.Count == 0)
        {
            return [];
        }

        int[][] clusters =
        [
            .. Clusters(corpus)
                .Select(static (cluster, concept) => (cluster, concept))
                .GroupBy(static pair => pair.cluster, static pair => pair.concept)
                .Select(static group => group.ToArray())
                .OrderByDescending(static cluster => cluster.Length)
                .ThenBy(static cluster => cluster[0]),
        ];
        return clusters[0].Length > 1 && clusters[0].Length * 2 >= corpus.Concepts.Count
            ? clusters.Skip(1).Select(cluster => Report(corpus, cluster))
            : [];
    }

    private static CorpusFinding Report(Corpus corpus, int[] cluster)
    {
        CorpusConcept first = corpus.Concepts[cluster[0]];
        return first.Report(cluster.Length == 1
            ? Rules.OrphanConcept.At(first.Model.Id.Anchor, first.Id)
            : Rules.DisconnectedCluster.At(
                first.Model.Id.Anchor,
                Numeral.Of(cluster.Length),
                Numeral.Of(corpus.Concepts.Count - cluster.Length),
                IdList.Of(cluster.Select(concept => corpus.Concepts[concept].Id))));
    }

    /// <summary>For each concept a number that those which hang together share: union-find, with paths halved.</summary>
    private static int[] Clusters(Corpus corpus)
    {
        int[] parents = [.. Enumerable.Range(0, corpus.Concepts.Count)];
        for (int concept = 0; concept < parents.Length; concept++)
        {
            foreach (string id in Named(corpus.Concepts[concept].Model))
            {
                if (corpus.NumberOf(id) is { } other)
                {
                    parents[Find(other)] = Find(concept);
                }
            }
        }

        return [.. parents.Select((_, concept) => Find(concept))];

        int Find(int node)
        {
            while (parents[node] != node)
            {
                node = parents[node] = parents[parents[node]];
            }

            return node;
        }
    }

    /// <summary>What a concept names that may be a concept: in relations, in links, and as values of attributes.</summary>
    private static IEnumerable<string> Named(ConceptModel concept) => concept.Relations.Select(static relation => relation.Concept.Value)
        .Concat(Texts(concept).SelectMany(static text => text.Languages).SelectMany(static text => text.Links).Select(static link => link.ConceptId))
        .Concat(concept.Attributes.SelectMany(static attribute => Scalars(attribute.Value)));

    private static IEnumerable<TextModel> Texts(ConceptModel concept) => new[] { concept.Definition?.Text, concept.Reason }
        .Concat(concept.Definitions.Select(static definition => definition.Text))
        .Concat(concept.Notes.Select(static note => note.Text))
        .OfType<TextModel>();

    private static IEnumerable<string> Scalars(AttributeValueModel value) =>
        value.IsList ? value.Items.SelectMany(Scalars) : value.Scalar is { } scalar ? [scalar] : [];
}
