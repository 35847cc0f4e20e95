namespace ConceptLib.Definitions;

/// <summary>Every rule, one object each. The groups stand in the other parts of this class.</summary>
public static partial class Rules
{
    /// <summary>All rules in the order of their codes.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. Format, .. References, .. Names, .. Sources, .. Style];
}
