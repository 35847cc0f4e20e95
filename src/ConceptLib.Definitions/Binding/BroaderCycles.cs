using System.Globalization;

namespace ConceptLib.Definitions.Binding;

/// <summary>Finds concepts that are, over some steps, broader than themselves.</summary>
/// <remarks>Tarjan's strongly connected components, with a stack of its own: a chain of 50,000 concepts must not overflow the compiler's.</remarks>
internal sealed class BroaderCycles
{
    private const int MembersNamed = 5;

    private readonly IReadOnlyList<ConceptSummary> _concepts;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int>[] _broader;
    private readonly int[] _component;

    private BroaderCycles(IReadOnlyList<ConceptSummary> concepts)
    {
        _concepts = concepts;
        _broader = new List<int>[concepts.Count];
        _component = new int[concepts.Count];
        for (int i = 0; i < concepts.Count; i++)
        {
            _numbers[concepts[i].Name.Id] = i;
            _broader[i] = [];
        }
    }

    /// <summary>Reports every relation that is part of a circle. <paramref name="concepts"/> have distinct ids.</summary>
    public static void Check(IReadOnlyList<ConceptSummary> concepts, ScopeProblems problems)
    {
        BroaderCycles cycles = new(concepts);
        cycles.AddEdges();
        cycles.FindComponents();
        cycles.Report(problems);
    }

    private void AddEdges()
    {
        for (int i = 0; i < _concepts.Count; i++)
        {
            foreach (RelationSummary relation in _concepts[i].Relations)
            {
                if (Edge(i, relation) is { } edge)
                {
                    _broader[edge.From].Add(edge.To);
                }
            }
        }
    }

    /// <summary>From the narrower concept to the broader one, whichever of them states it.</summary>
    private (int From, int To)? Edge(int concept, RelationSummary relation)
    {
        if (!_numbers.TryGetValue(relation.Target, out int target) || target == concept)
        {
            return null;
        }

        return relation.Type switch
        {
            RelationTypeTable.Broader => (concept, target),
            RelationTypeTable.Narrower => (target, concept),
            _ => null,
        };
    }

    private void FindComponents()
    {
        int[] order = new int[_concepts.Count];
        int[] lowest = new int[_concepts.Count];
        int[] nextEdge = new int[_concepts.Count];
        bool[] isOpen = new bool[_concepts.Count];
        Stack<int> open = new();
        Stack<int> path = new();
        int visited = 0;
        int components = 0;
        for (int root = 0; root < _concepts.Count; root++)
        {
            if (order[root] == 0)
            {
                Enter(root);
            }

            while (path.Count > 0)
            {
                int node = path.Peek();
                if (nextEdge[node] < _broader[node].Count)
                {
                    int target = _broader[node][nextEdge[node]++];
                    if (order[target] == 0)
                    {
                        Enter(target);
                    }
                    else if (isOpen[target])
                    {
                        lowest[node] = Math.Min(lowest[node], order[target]);
                    }
                }
                else
                {
                    Leave(node);
                }
            }
        }

        void Enter(int node)
        {
            order[node] = lowest[node] = ++visited;
            isOpen[node] = true;
            open.Push(node);
            path.Push(node);
        }

        void Leave(int node)
        {
            path.Pop();
            if (path.Count > 0)
            {
                lowest[path.Peek()] = Math.Min(lowest[path.Peek()], lowest[node]);
            }

            if (lowest[node] == order[node])
            {
                components++;
                int member;
                do
                {
                    member = open.Pop();
                    isOpen[member] = false;
                    _component[member] = components;
                }
                while (member != node);
            }
        }
    }

    private void Report(ScopeProblems problems)
    {
        ILookup<int, string> members = Enumerable.Range(0, _concepts.Count)
            .ToLookup(number => _component[number], number => _concepts[number].Name.Id);
        for (int i = 0; i < _concepts.Count; i++)
        {
            for (int item = 0; item < _concepts[i].Relations.Count; item++)
            {
                if (Edge(i, _concepts[i].Relations[item]) is { } edge && _component[edge.From] == _component[edge.To])
                {
                    string names = Names(members[_component[i]]);
                    problems.Add(Rules.BroaderCycle, _concepts[i].Path, 0, RecordPart.Relation, item, names);
                }
            }
        }
    }

    private static string Names(IEnumerable<string> members)
    {
        string[] ids = [.. members];
        Array.Sort(ids, StringComparer.Ordinal);
        string named = string.Join(", ", ids.Take(MembersNamed).Select(static id => $"'{id}'"));
        int others = ids.Length - MembersNamed;
        return others > 0 ? $"{named} and {others.ToString(CultureInfo.InvariantCulture)} more" : named;
    }
}
