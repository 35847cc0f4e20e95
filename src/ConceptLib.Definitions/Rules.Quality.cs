namespace ConceptLib.Definitions;

public static partial class Rules
{
    /// <summary>A concept has a definition in the library's own voice.</summary>
    public static Rule MissingDefinition { get; } = new(
        "CL0401", "Define each concept in the library's own voice",
        "The concept '{0}' has no 'definition' of the library's own",
        RuleSeverity.Warning);

    /// <summary>A label has one space between words and none around them.</summary>
    public static Rule SpaceInLabel { get; } = new(
        "CL0402", "Write labels without extra white space",
        "The label '{0}' has {1}. Write it as '{2}'.",
        RuleSeverity.Warning);

    /// <summary>A concept has a preferred label in every language that the library declares.</summary>
    public static Rule MissingTranslation { get; } = new(
        "CL0403", "Give a preferred label in each language",
        "The concept '{0}' has no preferred label in {1}",
        RuleSeverity.Warning,
        isEnabledByDefault: false);

    /// <summary>A definition does not use the label it explains.</summary>
    public static Rule CircularDefinition { get; } = new(
        "CL0404", "Define a concept without its own label",
        "The definition uses '{0}', the label that it should explain",
        RuleSeverity.Warning);

    /// <summary>The library's own definition is not somebody's words.</summary>
    public static Rule QuotedDefinition { get; } = new(
        "CL0405", "Define in words of the library's own",
        "The definition is {0}. Name the quote under 'definitions', and say here in words of the library's own what is meant.",
        RuleSeverity.Warning);

    /// <summary>A definition stands for its label, and so does not begin with a verb.</summary>
    public static Rule DefinitionBeginsWithVerb { get; } = new(
        "CL0406", "Begin a definition with what the concept is",
        "The definition begins with '{0}'. Leave that out: a definition can stand in the place of its label.",
        RuleSeverity.Warning);

    /// <summary>A definition says what a concept is, not what it is not.</summary>
    public static Rule NegativeDefinition { get; } = new(
        "CL0407", "Say what a concept is",
        "The definition begins with '{0}' and says what the concept is not. Say what it is.",
        RuleSeverity.Information);

    /// <summary>A definition is no article.</summary>
    public static Rule LongDefinition { get; } = new(
        "CL0408", "Keep definitions short",
        "The definition has {0} words, and one of more than {1} is rarely read whole. Move what does not define into notes.",
        RuleSeverity.Information);

    /// <summary>A concept elsewhere is mapped to in ways that agree with each other (SKOS S46 and S27).</summary>
    public static Rule MappingClash { get; } = new(
        "CL0409", "Map to a concept in one way",
        "'{0}' is mapped to as '{1}' and as '{2}', and these exclude each other",
        RuleSeverity.Warning);

    /// <summary>A mapping leads to another library.</summary>
    public static Rule MappingToOwnLibrary { get; } = new(
        "CL0410", "Map to concepts of other libraries",
        "'{0}' is an address of this library. Its concepts are related with 'relations'.",
        RuleSeverity.Warning);

    /// <summary>A definition begins without an article, as the definitions of standards do.</summary>
    public static Rule DefinitionBeginsWithArticle { get; } = new(
        "CL0411", "Begin a definition without an article",
        "The definition begins with '{0}'",
        RuleSeverity.Warning,
        isEnabledByDefault: false);

    /// <summary>A definition begins with a small letter, as the definitions of standards do.</summary>
    public static Rule DefinitionBeginsWithCapital { get; } = new(
        "CL0412", "Begin a definition with a small letter",
        "The definition begins with the capital letter of '{0}'",
        RuleSeverity.Warning,
        isEnabledByDefault: false);

    /// <summary>A definition ends without a full stop, as the definitions of standards do.</summary>
    public static Rule DefinitionEndsWithStop { get; } = new(
        "CL0413", "End a definition without a full stop",
        "The definition ends with '{0}'",
        RuleSeverity.Warning,
        isEnabledByDefault: false);

    /// <summary>A definition is one phrase, as the definitions of standards are.</summary>
    public static Rule DefinitionOfSeveralSentences { get; } = new(
        "CL0414", "Define in one sentence",
        "The definition goes on after its first sentence. Move the rest into notes.",
        RuleSeverity.Warning,
        isEnabledByDefault: false);

    private static IEnumerable<Rule> Quality =>
    [
        MissingDefinition, SpaceInLabel, MissingTranslation, CircularDefinition, QuotedDefinition, DefinitionBeginsWithVerb,
        NegativeDefinition, LongDefinition, MappingClash, MappingToOwnLibrary, DefinitionBeginsWithArticle,
        DefinitionBeginsWithCapital, DefinitionEndsWithStop, DefinitionOfSeveralSentences,
    ];
}
