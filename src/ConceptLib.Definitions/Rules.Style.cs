namespace ConceptLib.Definitions;

public static partial class Rules
{
    /// <summary>A concept has a definition in the library's own voice.</summary>
    public static Rule MissingDefinition { get; } = new(
        "CL0401", "Define each concept in the library's own voice",
        "The concept '{0}' has no 'definition' of the library's own",
        RuleSeverity.Warning);

    private static IEnumerable<Rule> Style => [MissingDefinition];
}
