using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>Which concepts are broader than which, whichever of the two says so.</summary>
internal sealed class BroaderGraph
{
    private readonly HashSet<int>[] _broader;

    // The length of the longest way up, and -1 on a ring and below one, which is an error of its own.
    private readonly int[] _depth;

    // A search visits a node once: the number of the last search that did.
    private readonly int[] _visited;
    private int _search;

    public BroaderGraph(Corpus corpus)
    {
        _broader = [.. corpus.Concepts.Select(static _ => new HashSet<int>())];
        foreach (BroaderStatement statement in StatementsIn(corpus))
        {
            _broader[statement.Narrower].Add(statement.Broader);
        }

        _depth = Depths();
        _visited = new int[_broader.Length];
    }

    /// <summary>The concepts that are said to be broader than this one.</summary>
    public IReadOnlyCollection<int> BroaderThan(int concept) => _broader[concept];

    /// <summary>The first concept that is said to be broader than either; null when there is none.</summary>
    public int? FirstBroaderThanBoth(int concept, int other)
    {
        // Who has very many, as a concept that all others are related to may, is not gone through for each of them.
        (HashSet<int> fewer, HashSet<int> more) = _broader[concept].Count < _broader[other].Count ? (_broader[concept], _broader[other]) : (_broader[other], _broader[concept]);
        return fewer.Where(more.Contains).Select(static broader => (int?)broader).Min();
    }

    /// <summary>Whether <paramref name="broader"/> is, over one step or several, broader than <paramref name="concept"/>.</summary>
    /// <remarks>A way up leads to ever smaller depths: what lies no deeper than the concept that is looked for cannot lead to it, and most searches end at once.</remarks>
    public bool IsBroader(int broader, int concept)
    {
        if (_depth[broader] < 0 || _depth[concept] <= _depth[broader])
        {
            return false;
        }

        _search++;
        Stack<int> open = new([concept]);
        while (open.Count > 0)
        {
            foreach (int next in _broader[open.Pop()])
            {
                if (next == broader)
                {
                    return true;
                }

                if (_depth[next] > _depth[broader] && _visited[next] != _search)
                {
                    _visited[next] = _search;
                    open.Push(next);
                }
            }
        }

        return false;
    }

    /// <summary>Each relation that says it, from the one side or the other.</summary>
    public static IEnumerable<BroaderStatement> StatementsIn(Corpus corpus)
    {
        for (int concept = 0; concept < corpus.Concepts.Count; concept++)
        {
            foreach (RelationModel relation in corpus.Concepts[concept].Model.Relations.Where(static relation => relation.Type.Value is RelationTypeTable.Broader or RelationTypeTable.Narrower))
            {
                if (corpus.NumberOf(relation.Concept.Value) is { } other && other != concept)
                {
                    yield return relation.Type.Value == RelationTypeTable.Broader ? new(concept, relation, concept, other) : new(concept, relation, other, concept);
                }
            }
        }
    }

    private int[] Depths()
    {
        List<int>[] narrower = [.. _broader.Select(static _ => new List<int>())];
        int[] left = new int[_broader.Length];
        int[] depths = [.. Enumerable.Repeat(-1, _broader.Length)];
        Queue<int> ready = new();
        for (int i = 0; i < _broader.Length; i++)
        {
            left[i] = _broader[i].Count;
            foreach (int broader in _broader[i])
            {
                narrower[broader].Add(i);
            }

            if (left[i] == 0)
            {
                ready.Enqueue(i);
            }
        }

        while (ready.Count > 0)
        {
            int concept = ready.Dequeue();
            depths[concept] = _broader[concept].Count == 0 ? 0 : _broader[concept].Max(broader => depths[broader]) + 1;
            foreach (int next in narrower[concept])
            {
                if (--left[next] == 0)
                {
                    ready.Enqueue(next);
                }
            }
        }

        return depths;
    }
}

/// <summary>A relation of the concept <paramref name="Stating"/> by which one concept is broader than another; all by their numbers.</summary>
internal sealed record BroaderStatement(int Stating, RelationModel Relation, int Narrower, int Broader);
