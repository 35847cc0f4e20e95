using ConceptLib.Benchmarks.Measuring;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>Figures that belong together: a table of the report, and a name on the command line.</summary>
internal interface IFigureGroup
{
    /// <summary>The name for <c>--only</c>, and of the table's marker.</summary>
    string Name { get; }

    /// <summary>The heading.</summary>
    string Title { get; }

    /// <summary>Measures, in the order of the table.</summary>
    IEnumerable<Figure> Measure(Scale scale);
}

/// <summary>How much is measured: for the report, to try something out, or only whether it runs.</summary>
/// <param name="Effort">Which of the three.</param>
/// <param name="Workspace">Where the libraries are.</param>
/// <param name="Concepts">The size asked for, instead of those of the targets; or null.</param>
internal sealed record Scale(Effort Effort, Workspace Workspace, int? Concepts = null)
{
    public T Of<T>(T full, T quick, T smoke) => Effort switch
    {
        Effort.Full => full,
        Effort.Quick => quick,
        _ => smoke,
    };
}

/// <summary>How much time a run may take.</summary>
internal enum Effort
{
    /// <summary>Half an hour: the figures of the report.</summary>
    Full,

    /// <summary>Minutes: fewer rounds, smaller sizes.</summary>
    Quick,

    /// <summary>Seconds: each figure once at the smallest size.</summary>
    Smoke,
}
