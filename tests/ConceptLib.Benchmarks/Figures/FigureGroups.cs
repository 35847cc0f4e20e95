namespace ConceptLib.Benchmarks.Figures;

/// <summary>All that is measured, in the order of the report.</summary>
internal static class FigureGroups
{
    public static IReadOnlyList<IFigureGroup> All { get; } = [new Compiling(), new Editing(), new Starting(), new Reading(), new LookingUp(), new Languages(), new QuoteVerification(), new Checking(), new ToolVerbs(), new Growth()];
}
