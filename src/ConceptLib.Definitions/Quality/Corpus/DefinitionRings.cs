namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>Finds definitions that explain a concept by another, and that one by the first, over some steps (ISO 704: circular within a system of concepts).</summary>
/// <remarks>A definition uses a concept that its first sentence links, or names by a label. Longer rings are how the words of a field hang together.</remarks>
internal static class DefinitionRings
{
    public static IEnumerable<CorpusFinding> Check(Corpus corpus)
    {
        LabelIndex labels = new(corpus);
        List<int>[] uses = Uses(corpus, labels);
        List<int>[] users = [.. uses.Select(static _ => new List<int>())];
        for (int concept = 0; concept < uses.Length; concept++)
        {
            foreach (int used in uses[concept])
            {
                users[used].Add(concept);
            }
        }

        for (int concept = 0; concept < uses.Length; concept++)
        {
            if (Ring(uses, users, concept) is { } ring)
            {
                // Of the languages, that which has the first step.
                OwnDefinition definition = corpus.Concepts[concept].Stated.Definitions.First(one => Uses(corpus, labels, one).Contains(ring[1]));
                yield return corpus.Concepts[concept].Report(Rules.DefinitionRing.At(definition.Anchor, string.Join(" → ", ring.Select(member => $"'{corpus.Concepts[member].Id}'"))));
            }
        }
    }

    private static List<int>[] Uses(Corpus corpus, LabelIndex labels)
    {
        List<int>[] uses = [.. corpus.Concepts.Select(static _ => new List<int>())];
        foreach ((int concept, OwnDefinition definition) in corpus.Definitions())
        {
            uses[concept].AddRange(Uses(corpus, labels, definition).Where(other => other != concept).Except(uses[concept]));
        }

        return uses;
    }

    private static IEnumerable<int> Uses(Corpus corpus, LabelIndex labels, OwnDefinition definition)
    {
        string sentence = definition.FirstSentence;
        return definition.Links
            .Where(link => link.Start < sentence.Length)
            .Select(link => corpus.NumberOf(link.ConceptId))
            .OfType<int>()
            .Concat(labels.ConceptsIn(sentence, corpus.Languages.IndexOf(definition.Language)!.Value));
    }

    /// <summary>The shortest way from a concept back to itself over at most three others, with it at both ends; null when there is none.</summary>
    /// <remarks>
    /// Two steps forward are brought together with two steps back. A definition uses no more concepts than it has words, so all these steps
    /// together are in proportion to the uses; a search of four steps forward from each concept would visit most of a field for each.
    /// </remarks>
    private static int[]? Ring(List<int>[] uses, List<int>[] users, int start)
    {
        if (uses[start].Count == 0 || users[start].Count == 0)
        {
            return null;
        }

        HashSet<int> last = [.. users[start]];
        foreach (int first in uses[start].Where(last.Contains))
        {
            return [start, first, start];
        }

        Dictionary<int, int> firstOfSecond = [];
        foreach (int first in uses[start])
        {
            foreach (int second in uses[first].Where(second => !firstOfSecond.ContainsKey(second)))
            {
                firstOfSecond.Add(second, first);
                if (last.Contains(second))
                {
                    return [start, first, second, start];
                }
            }
        }

        foreach (int third in users[start])
        {
            foreach (int second in users[third])
            {
                if (firstOfSecond.TryGetValue(second, out int first))
                {
                    return [start, first, second, third, start];
                }
            }
        }

        return null;
    }
}
