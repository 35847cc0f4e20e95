namespace ConceptLib.Definitions;

/// <summary>Every rule, one object each. The groups stand in the other parts of this class.</summary>
public static partial class Rules
{
    // Built on demand: the parts of a partial class are initialized in the order in which the compiler is given their files.
    private static readonly Lazy<IReadOnlyList<Rule>> AllRules =
        new(static () => [.. Format, .. References, .. Names, .. Sources, .. Quality, .. Build]);

    /// <summary>All rules in the order of their codes.</summary>
    public static IReadOnlyList<Rule> All => AllRules.Value;
}
