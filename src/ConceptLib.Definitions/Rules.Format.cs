namespace ConceptLib.Definitions;

public static partial class Rules
{
    private static IEnumerable<Rule> Format => [];
}
