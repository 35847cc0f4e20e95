namespace ConceptLib.Definitions.Binding;

/// <summary>Finds concepts that are, over some steps, broader than themselves.</summary>
internal sealed class BroaderCycles
{
    private readonly IReadOnlyList<ConceptSummary> _concepts;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int>[] _broader;
    private int[] _component = [];

    private BroaderCycles(IReadOnlyList<ConceptSummary> concepts)
    {
        _concepts = concepts;
        _broader = new List<int>[concepts.Count];
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
        cycles._component = StronglyConnectedComponents.Of(cycles._broader);
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

    private void Report(ScopeProblems problems)
    {
        ILookup<int, string> members = Enumerable.Range(0, _concepts.Count)
            .ToLookup(number => _component[number], number => _concepts[number].Name.Id);
        Dictionary<int, string> names = [];
        for (int i = 0; i < _concepts.Count; i++)
        {
            for (int item = 0; item < _concepts[i].Relations.Count; item++)
            {
                if (Edge(i, _concepts[i].Relations[item]) is { } edge && _component[edge.From] == _component[edge.To])
                {
                    if (!names.TryGetValue(_component[i], out string? named))
                    {
                        names.Add(_component[i], named = IdList.Of(members[_component[i]]));
                    }

                    problems.Add(Rules.BroaderCycle, _concepts[i].Path, 0, RecordPart.Relation, item, named);
                }
            }
        }
    }
}
