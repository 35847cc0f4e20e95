namespace ConceptLib.Definitions;

public static partial class Rules
{
    /// <summary>An id is given once, whatever its case.</summary>
    public static Rule DuplicateId { get; } = new(
        "CL0201", "Give each record an id of its own",
        "The id '{0}' is also that of the {1} '{2}' in {3}",
        RuleSeverity.Error);

    /// <summary>Two records do not get the same C# name.</summary>
    public static Rule IdentifierCollision { get; } = new(
        "CL0202", "Give each record a C# name of its own",
        "The {0} '{1}' would be '{2}' in C#, and so would '{3}' in {4}. {5}",
        RuleSeverity.Error);

    /// <summary>A C# name is not taken by the generated class or by the runtime.</summary>
    public static Rule ReservedIdentifier { get; } = new(
        "CL0203", "Leave reserved C# names alone",
        "'{0}' would be '{1}' in C#, which is {2}. {3}",
        RuleSeverity.Error);

    /// <summary>A name given for C# is a C# identifier.</summary>
    public static Rule InvalidIdentifier { get; } = new(
        "CL0204", "Give C# names that C# accepts",
        "'{0}' {1}",
        RuleSeverity.Error);

    /// <summary>An id has only characters that stand in addresses, file names and code.</summary>
    public static Rule InvalidId { get; } = new(
        "CL0205", "Make ids of letters, digits, '-', '_' and '.'",
        "'{0}' cannot be an id: {1}",
        RuleSeverity.Error);

    /// <summary>Ids and labels are in Normalization Form C.</summary>
    public static Rule NotNormalized { get; } = new(
        "CL0206", "Write ids and labels in Normalization Form C",
        "'{0}' is not in Unicode Normalization Form C. Write it as '{1}' ({2}).",
        RuleSeverity.Error);

    /// <summary>Two concepts in use, of one domain, have different preferred labels.</summary>
    public static Rule Homograph { get; } = new(
        "CL0207", "Tell concepts with one label apart",
        "'{0}' is also the preferred label of '{1}' in {2}. Give one of them a 'domain', or another label.",
        RuleSeverity.Error);

    /// <summary>A label shared with another concept is pointed out.</summary>
    public static Rule SharedLabel { get; } = new(
        "CL0208", "Know which concepts share a label",
        "'{0}' is also the preferred label of '{1}' in {2}",
        RuleSeverity.Information);

    /// <summary>A concept has a preferred label in the default language.</summary>
    public static Rule MissingPreferredLabel { get; } = new(
        "CL0209", "Give a preferred label in the default language",
        "The {0} '{1}' has no preferred label in '{2}', the default language",
        RuleSeverity.Error);

    /// <summary>A concept has one preferred label in each language.</summary>
    public static Rule SecondPreferredLabel { get; } = new(
        "CL0210", "Prefer one label in each language",
        "'{0}' is preferred in '{1}' already. Make '{2}' 'admitted'.",
        RuleSeverity.Error);

    /// <summary>A label stands once in a language.</summary>
    public static Rule RepeatedLabel { get; } = new(
        "CL0211", "Give a label once",
        "The label '{0}' stands here twice in '{1}'",
        RuleSeverity.Warning);

    /// <summary>A language is a BCP 47 tag.</summary>
    public static Rule InvalidLanguage { get; } = new(
        "CL0212", "Name languages by BCP 47 tags",
        "'{0}' is no language tag (BCP 47). Tags look like 'en', 'pt-BR' or 'zh-Hans'.",
        RuleSeverity.Error);

    /// <summary>The default language is among the languages.</summary>
    public static Rule DefaultLanguageUndeclared { get; } = new(
        "CL0213", "List the default language among the languages",
        "The default language '{0}' is not among the 'languages'.{1}",
        RuleSeverity.Error);

    /// <summary>A language is given once.</summary>
    public static Rule RepeatedLanguage { get; } = new(
        "CL0214", "Give a language once",
        "The language '{0}' stands here twice",
        RuleSeverity.Error);

    /// <summary>The namespace is one that C# accepts.</summary>
    public static Rule InvalidNamespace { get; } = new(
        "CL0215", "Give a namespace that C# accepts",
        "'{0}' {1}. Write identifiers joined by '.', such as 'Acme.Vocabulary'.",
        RuleSeverity.Error);

    /// <summary>A name that was published stays, or says why it is gone.</summary>
    public static Rule PublishedNameGone { get; } = new(
        "CL0220", "Keep what was published",
        "'{0}' was published, and is gone.{1} {2}",
        RuleSeverity.Error);

    /// <summary>What was published keeps its C# name.</summary>
    public static Rule PublishedIdentifierChanged { get; } = new(
        "CL0221", "Keep the C# name of what was published",
        "'{0}' was published as '{1}' in C#, and would be '{2}'. {3}",
        RuleSeverity.Error);

    /// <summary>A name that was taken back is not given to something else.</summary>
    public static Rule RemovedNameReturns { get; } = new(
        "CL0222", "Give no removed id again",
        "'{0}' was removed ({1}), and is here again. Give the new one another id; if it is the old one, take out 'removed'.",
        RuleSeverity.Error);

    /// <summary>A label or an id does not look like another one that has other letters.</summary>
    public static Rule Lookalike { get; } = new(
        "CL0230", "Write labels and ids that look alike with the same letters",
        "'{0}' looks like '{1}', {2} in {3}, and has letters of another script: {4}",
        RuleSeverity.Warning);

    /// <summary>A library has no more languages than it can hold.</summary>
    public static Rule TooManyLanguages { get; } = new(
        "CL0231", "Declare the languages that a library can hold",
        "The library declares {0} languages; it can hold {1}",
        RuleSeverity.Error);

    private static IEnumerable<Rule> Names =>
    [
        DuplicateId, IdentifierCollision, ReservedIdentifier, InvalidIdentifier, InvalidId, NotNormalized, Homograph, SharedLabel,
        MissingPreferredLabel, SecondPreferredLabel, RepeatedLabel, InvalidLanguage, DefaultLanguageUndeclared, RepeatedLanguage,
        InvalidNamespace, PublishedNameGone, PublishedIdentifierChanged, RemovedNameReturns, Lookalike, TooManyLanguages,
    ];
}
