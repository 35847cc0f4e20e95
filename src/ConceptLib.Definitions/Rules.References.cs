namespace ConceptLib.Definitions;

public static partial class Rules
{
    /// <summary>A concept that is referred to exists.</summary>
    public static Rule UnknownConcept { get; } = new(
        "CL0101", "Refer to concepts that exist",
        "No concept has the id '{0}'.{1}",
        RuleSeverity.Error);

    /// <summary>A source that is referred to exists.</summary>
    public static Rule UnknownSource { get; } = new(
        "CL0102", "Refer to sources that exist",
        "No source has the id '{0}'.{1}",
        RuleSeverity.Error);

    /// <summary>An agent that is referred to exists.</summary>
    public static Rule UnknownAgent { get; } = new(
        "CL0103", "Refer to agents that exist",
        "No agent has the id '{0}'.{1}",
        RuleSeverity.Error);

    /// <summary>An event that is referred to exists.</summary>
    public static Rule UnknownEvent { get; } = new(
        "CL0104", "Refer to events that exist",
        "No event has the id '{0}'.{1}",
        RuleSeverity.Error);

    /// <summary>A quote that is referred to exists.</summary>
    public static Rule UnknownQuote { get; } = new(
        "CL0105", "Refer to quotes that exist",
        "The concept '{0}' has no quote '{1}'.{2}",
        RuleSeverity.Error);

    /// <summary>A concept's kind is declared in <c>library.yaml</c>.</summary>
    public static Rule UnknownKind { get; } = new(
        "CL0106", "Declare a kind before using it",
        "The kind '{0}' is not declared under 'kinds' in library.yaml.{1}",
        RuleSeverity.Error);

    /// <summary>A relation type is built in or declared in <c>library.yaml</c>.</summary>
    public static Rule UnknownRelationType { get; } = new(
        "CL0107", "Use relation types that exist",
        "'{0}' is no relation type.{1}",
        RuleSeverity.Error);

    /// <summary>A language that is used is declared in <c>library.yaml</c>.</summary>
    public static Rule UndeclaredLanguage { get; } = new(
        "CL0108", "Declare a language before using it",
        "The language '{0}' is not declared under 'languages' in library.yaml.{1}",
        RuleSeverity.Error);

    /// <summary>An attribute is declared by the concept's kind.</summary>
    public static Rule UnknownAttribute { get; } = new(
        "CL0109", "Give a concept the attributes of its kind",
        "{0} has no attribute '{1}'.{2}",
        RuleSeverity.Error);

    /// <summary>A required attribute is given.</summary>
    public static Rule MissingAttribute { get; } = new(
        "CL0110", "Give required attributes",
        "The kind '{0}' requires the attribute '{1}'",
        RuleSeverity.Error);

    /// <summary>The value of an attribute is of the type declared.</summary>
    public static Rule AttributeValue { get; } = new(
        "CL0111", "Give an attribute a value of its type",
        "The attribute '{0}' takes {1}, not '{2}'.{3}",
        RuleSeverity.Error);

    /// <summary>A list is given only where the attribute is a list.</summary>
    public static Rule AttributeTakesOneValue { get; } = new(
        "CL0112", "Give a single attribute one value",
        "The attribute '{0}' takes one value. Declare it with 'list: true' in library.yaml to give several.",
        RuleSeverity.Error);

    /// <summary>A record has no relation to itself.</summary>
    public static Rule RelationToItself { get; } = new(
        "CL0113", "Relate a record to others",
        "The {0} '{1}' is {2} itself",
        RuleSeverity.Error);

    /// <summary>No concept is, over some steps, broader than itself.</summary>
    public static Rule BroaderCycle { get; } = new(
        "CL0114", "Keep broader and narrower free of circles",
        "'broader' and 'narrower' run in a circle through {0}",
        RuleSeverity.Error);

    /// <summary>A relation that is written on both sides is the same on both.</summary>
    public static Rule InversesDisagree { get; } = new(
        "CL0115", "Write a relation alike on both sides",
        "'{0}' and '{1}' both state this relation ('{2}', '{3}'), with different role, according-to or period. State it on one side, or alike on both.",
        RuleSeverity.Error);

    /// <summary>A relation is stated once.</summary>
    public static Rule RepeatedRelation { get; } = new(
        "CL0116", "State a relation once",
        "'{0}' to '{1}' stands here twice with the same role, according-to and period",
        RuleSeverity.Warning);

    /// <summary>A relation that takes sides says whose view it is.</summary>
    public static Rule UnattributedRelation { get; } = new(
        "CL0117", "Say whose view a contested relation is",
        "'{0}' to '{1}' is somebody's view. Say whose with 'according-to' or 'source'.",
        RuleSeverity.Warning);

    /// <summary>A deprecated record says what to use instead, or why.</summary>
    public static Rule DeprecatedWithoutReplacement { get; } = new(
        "CL0118", "Say what replaces a deprecated record",
        "'{0}' is deprecated. Say what to use with 'replaced-by', or why with 'reason'.",
        RuleSeverity.Warning);

    /// <summary>A deprecated record is not replaced by another deprecated one.</summary>
    public static Rule ReplacedByDeprecated { get; } = new(
        "CL0119", "Replace a record by one in use",
        "'{0}' is deprecated itself.{1}",
        RuleSeverity.Warning);

    /// <summary>A record in use does not lean on a deprecated one.</summary>
    public static Rule ReferenceToDeprecated { get; } = new(
        "CL0120", "Refer to records in use",
        "'{0}' is deprecated.{1}",
        RuleSeverity.Information);

    /// <summary>A library's own relation type does not redefine another.</summary>
    public static Rule RelationTypeTaken { get; } = new(
        "CL0121", "Give an own relation type a name of its own",
        "'{0}' is {1} already",
        RuleSeverity.Error);

    private static IEnumerable<Rule> References =>
    [
        UnknownConcept, UnknownSource, UnknownAgent, UnknownEvent, UnknownQuote, UnknownKind, UnknownRelationType,
        UndeclaredLanguage, UnknownAttribute, MissingAttribute, AttributeValue, AttributeTakesOneValue, RelationToItself,
        BroaderCycle, InversesDisagree, RepeatedRelation, UnattributedRelation, DeprecatedWithoutReplacement,
        ReplacedByDeprecated, ReferenceToDeprecated, RelationTypeTaken,
    ];
}
