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

    /// <summary>A concept elsewhere is mapped to in ways that agree with each other (SKOS S46 and S27, and no ring of broader concepts).</summary>
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

    /// <summary>A concept leads to another, or another to it.</summary>
    public static Rule OrphanConcept { get; } = new(
        "CL0421", "Relate each concept to another",
        "The concept '{0}' has no relation or link to another in use, and no other in use has one to it",
        RuleSeverity.Warning);

    /// <summary>The concepts of a library hang together.</summary>
    public static Rule DisconnectedCluster { get; } = new(
        "CL0422", "Join clusters of concepts",
        "{0} concepts are related or linked among themselves, and not to the other {1} in use: {2}",
        RuleSeverity.Warning);

    /// <summary>A broader concept is stated once, by the shortest way.</summary>
    public static Rule RedundantBroader { get; } = new(
        "CL0423", "State the nearest broader concept alone",
        "'{0}' is broader than '{1}' by way of '{2}' already",
        RuleSeverity.Warning);

    /// <summary>A concept is not related to one that is broader than it (SKOS S27).</summary>
    public static Rule RelatedAndBroader { get; } = new(
        "CL0424", "Keep related concepts out of the line of broader ones",
        "'{0}' is broader than '{1}', so the two are not merely 'related'",
        RuleSeverity.Warning);

    /// <summary>Two concepts under one broader concept are related by that already.</summary>
    public static Rule RelatedSiblings { get; } = new(
        "CL0425", "Say how siblings are related",
        "'{0}' and '{1}' stand under '{2}' both. Say with a role, a note or a source how they are 'related' beyond that.",
        RuleSeverity.Information);

    /// <summary>A synonym that is a label of another concept too is pointed out.</summary>
    public static Rule SharedSynonym { get; } = new(
        "CL0426", "Know which concepts share a synonym",
        "'{0}' is also {1} of '{2}' in {3}",
        RuleSeverity.Information);

    /// <summary>No concepts are defined by each other.</summary>
    public static Rule DefinitionRing { get; } = new(
        "CL0427", "Define no concepts by each other",
        "The definition leads back to itself: {0}",
        RuleSeverity.Warning);

    /// <summary>Two concepts have two definitions.</summary>
    public static Rule NearDuplicateDefinition { get; } = new(
        "CL0428", "Define different concepts differently",
        "The definition is {0} that of '{1}' in {2}",
        RuleSeverity.Warning);

    /// <summary>An abbreviation in a definition is explained.</summary>
    public static Rule UndefinedAbbreviation { get; } = new(
        "CL0429", "Say what an abbreviation stands for",
        "'{0}' is neither explained here nor a label in this library",
        RuleSeverity.Warning);

    /// <summary>A definition has the form that nearly all others have.</summary>
    public static Rule UnlikeForm { get; } = new(
        "CL0430", "Form definitions alike",
        "{0} of {1} definitions in '{2}' {3}, and this one does not",
        RuleSeverity.Warning);

    /// <summary>The rules that look at a whole library at once: the tool checks them, and builds that are asked to.</summary>
    public static IReadOnlyList<Rule> OfCorpus { get; } =
    [
        OrphanConcept, DisconnectedCluster, RedundantBroader, RelatedAndBroader, RelatedSiblings, SharedSynonym,
        DefinitionRing, NearDuplicateDefinition, UndefinedAbbreviation, UnlikeForm,
    ];

    private static IEnumerable<Rule> Quality =>
    [
        MissingDefinition, SpaceInLabel, MissingTranslation, CircularDefinition, QuotedDefinition, DefinitionBeginsWithVerb,
        NegativeDefinition, LongDefinition, MappingClash, MappingToOwnLibrary, DefinitionBeginsWithArticle,
        DefinitionBeginsWithCapital, DefinitionEndsWithStop, DefinitionOfSeveralSentences, .. OfCorpus,
    ];
}
