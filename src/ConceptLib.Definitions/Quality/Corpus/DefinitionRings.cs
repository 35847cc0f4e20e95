using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>Finds definitions that explain a concept by another, and that one by the first, over some steps (ISO 704: circular within a system of concepts).</summary>
/// <remarks>A definition uses a concept that its first sentence links, or names by a label. Longer rings are how the words of a field hang together.</remarks>
internal static class DefinitionRings
{
    private const int LongestRing = 4;

    public static IEnumerable<CorpusFinding> Check(Corpus corpus)
    {
        List<int>[] uses = Uses(corpus);
        int[] component = StronglyConnectedComponents.Of(uses);
        HashSet<int> reported = [];
        foreach ((int concept, OwnDefinition definition) in corpus.Definitions())
        {
            if (Ring(uses, component, concept) is { } ring && reported.Add(concept))
            {
                yield return corpus.Concepts[concept].Report(Rules.DefinitionRing.At(definition.Anchor, string.Join(" → ", ring.Select(member => $"'{corpus.Concepts[member].Id}'"))));
            }
        }
    }

    private static List<int>[] Uses(Corpus corpus)
    {
        LabelIndex labels = new(corpus);
        List<int>[] uses = [.. corpus.Concepts.Select(static _ => new List<int>())];
        foreach ((int concept, OwnDefinition definition) in corpus.Definitions())
        {
            string sentence = definition.FirstSentence;
            IEnumerable<int> linked = definition.Links
                .Where(link => link.Start < sentence.Length)
                .Select(link => corpus.NumberOf(link.ConceptId))
                .OfType<int>();
            uses[concept].AddRange(linked
                .Concat(labels.ConceptsIn(sentence, corpus.Languages.IndexOf(definition.Language)!.Value))
                .Where(other => other != concept)
                .Except(uses[concept]));
        }

        return uses;
    }

    /// <summary>The shortest way from a concept back to itself, with it at both ends; null when there is none, or a long one only.</summary>
    private static List<int>? Ring(List<int>[] uses, int[] component, int start)
    {
        Dictionary<int, int> from = [];
        List<int> front = [start];
        for (int step = 0; step < LongestRing && front.Count > 0; step++)
        {
            List<int> next = [];
            foreach (int concept in front)
            {
                foreach (int used in uses[concept].Where(used => component[used] == component[start] && !from.ContainsKey(used)))
                {
                    from.Add(used, concept);
                    if (used == start)
                    {
                        return Way(from, start);
                    }

                    next.Add(used);
                }
            }

            front = next;
        }

        return null;
    }

    private static List<int> Way(Dictionary<int, int> from, int start)
    {
        List<int> way = [start];
        for (int concept = from[start]; concept != start; concept = from[concept])
        {
            way.Add(concept);
        }

        way.Add(start);
        way.Reverse();
        return way;
    }
}
