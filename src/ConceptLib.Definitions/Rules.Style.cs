namespace ConceptLib.Definitions;

public static partial class Rules
{
    /// <summary>A concept has a definition in the library's own voice.</summary>
    public static readonly Rule MissingDefinition = new("CL0401", "Define each concept in the library's own voice", "The concept '{0}' has no 'definition' of the library's own.", RuleSeverity.Warning);

    /// <summary>A text that is given says something.</summary>
    public static readonly Rule EmptyText = new("CL0402", "Leave out what is empty", "This text is empty. Leave the key out instead.", RuleSeverity.Warning);

    private static IEnumerable<Rule> Style => [MissingDefinition, EmptyText];
}
