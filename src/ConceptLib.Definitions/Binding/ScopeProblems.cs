namespace ConceptLib.Definitions.Binding;

/// <summary>The part of a record a problem between files concerns: a place that does not move when the file is edited elsewhere.</summary>
internal enum RecordPart
{
    File,
    Id,
    Identifier,
    PreferredLabel,
    Relation,
}

/// <summary>A problem that only shows when files are seen together.</summary>
/// <param name="Record">The position of the record in its file.</param>
/// <param name="Item">The position of the preferred label among those, or of the relation among those.</param>
internal readonly record struct ScopeProblem(Rule Rule, int Record, RecordPart Part, int Item, EquatableArray<string> Arguments);

/// <summary>Problems between files, by the file they are reported in.</summary>
internal sealed class ScopeProblems
{
    private static readonly IReadOnlyList<ScopeProblem> None = [];

    private readonly Dictionary<string, List<ScopeProblem>> _byPath = new(StringComparer.Ordinal);

    public IReadOnlyList<ScopeProblem> Of(string path) => _byPath.TryGetValue(path, out List<ScopeProblem>? problems) ? problems : None;

    public void Add(Rule rule, string path, int record, RecordPart part, int item, params string[] arguments)
    {
        if (!_byPath.TryGetValue(path, out List<ScopeProblem>? problems))
        {
            _byPath.Add(path, problems = []);
        }

        problems.Add(new(rule, record, part, item, new(arguments)));
    }
}
