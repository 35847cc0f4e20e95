namespace ConceptLib.Definitions;

public static partial class Rules
{
    /// <summary>The text is YAML.</summary>
    public static Rule InvalidYaml { get; } = new(
        "CL0001", "Write valid YAML",
        "This is not valid YAML: {0}",
        RuleSeverity.Error);

    /// <summary>A text that YAML would read as something else stands in a block or in quotation marks.</summary>
    public static Rule BareText { get; } = new(
        "CL0002", "Put a text that YAML misreads in a block",
        "A text that {0} cannot stand bare. Put it under '>-' on a line of its own, or in quotation marks.",
        RuleSeverity.Error);

    /// <summary>Brackets and quotation marks are closed.</summary>
    public static Rule NotClosed { get; } = new(
        "CL0003", "Close brackets and quotation marks",
        "{0} has no end, or one at a wrong place",
        RuleSeverity.Error);

    /// <summary>Lines are indented with spaces.</summary>
    public static Rule TabInIndentation { get; } = new(
        "CL0004", "Indent with spaces",
        "A tab stands in the indentation. YAML takes spaces only.",
        RuleSeverity.Error);

    /// <summary>A file uses no anchors, aliases, tags, merge keys, complex keys or further documents.</summary>
    public static Rule RefusedYaml { get; } = new(
        "CL0005", "Write one plain document",
        "Definition files do not use {0}: {1}",
        RuleSeverity.Error);

    /// <summary>A key stands once in a map.</summary>
    public static Rule DuplicateKey { get; } = new(
        "CL0006", "Write a key once",
        "'{0}' stands here a second time. {1}",
        RuleSeverity.Error);

    /// <summary>A file is not too long.</summary>
    public static Rule TooLong { get; } = new(
        "CL0007", "Keep files short",
        "The file has {0} characters; the most that are read are {1}",
        RuleSeverity.Error);

    /// <summary>Lists and maps are not nested too deep.</summary>
    public static Rule TooDeep { get; } = new(
        "CL0008", "Keep lists and maps flat",
        "Lists and maps are nested deeper than {0} here. The rest of the file is not read.",
        RuleSeverity.Error);

    /// <summary>A file holds no characters that deceive a reader or a program.</summary>
    public static Rule ForbiddenCharacter { get; } = new(
        "CL0009", "Keep control characters out",
        "The character {0} is not allowed: {1}",
        RuleSeverity.Error);

    /// <summary>Labels and ids hold no characters that cannot be seen.</summary>
    public static Rule InvisibleCharacter { get; } = new(
        "CL0010", "Keep labels and ids visible",
        "'{0}' holds the character {1}, which cannot be seen. Remove it.",
        RuleSeverity.Error);

    /// <summary>Every key is one that the format knows.</summary>
    public static Rule UnknownKey { get; } = new(
        "CL0011", "Use the keys of the format",
        "'{0}' is not a key of {1}. {2}",
        RuleSeverity.Error);

    /// <summary>A required key is there.</summary>
    public static Rule MissingKey { get; } = new(
        "CL0012", "Give required keys",
        "The key '{0}' is missing: {1} needs it",
        RuleSeverity.Error);

    /// <summary>A value has the shape its key takes.</summary>
    public static Rule WrongShape { get; } = new(
        "CL0013", "Give a value the shape its key takes",
        "'{0}' takes {1}, but this is {2}",
        RuleSeverity.Error);

    /// <summary>A key that is there has a value.</summary>
    public static Rule EmptyValue { get; } = new(
        "CL0014", "Give a key a value",
        "'{0}' has no value. It takes {1}; leave the key out if there is nothing to say.",
        RuleSeverity.Error);

    /// <summary>A value is one of those its key allows.</summary>
    public static Rule UnknownValue { get; } = new(
        "CL0015", "Use the values of the format",
        "'{0}' is not a value of '{1}'. {2}",
        RuleSeverity.Error);

    /// <summary>Of two keys that exclude each other, one is there.</summary>
    public static Rule ExcludingKeys { get; } = new(
        "CL0016", "Write one of two keys that exclude each other",
        "'{0}' and '{1}' do not stand together: {2}",
        RuleSeverity.Error);

    /// <summary>A file in the definitions folder defines something.</summary>
    public static Rule NotADefinition { get; } = new(
        "CL0017", "Keep other files out of the definitions",
        "This is not {0}: {1}. If the file does not belong to the library, move it, or set the MSBuild property EnableDefaultConceptItems to false and list the library's files as AdditionalFiles.",
        RuleSeverity.Error);

    /// <summary>No comment stands where text was probably meant.</summary>
    public static Rule TextCutByComment { get; } = new(
        "CL0018", "Keep a number sign in its text",
        "The text ends before this: ' #' begins a comment. If it belongs to the text, put the text under '>-'; if not, write two spaces before '#' and one after it.",
        RuleSeverity.Warning);

    /// <summary>A link in a text is complete.</summary>
    public static Rule InvalidLink { get; } = new(
        "CL0019", "Complete a link",
        "This is not a link: {0}. A link is [shown text](#concept-id); a backslash before '[' makes it text.",
        RuleSeverity.Error);

    /// <summary>A range of a source's text has a start and an end.</summary>
    public static Rule InvalidRange { get; } = new(
        "CL0020", "Give a range its start and its end",
        "'{0}' takes ranges such as [120, 164], a start and a larger end; {1}",
        RuleSeverity.Error);

    /// <summary>The pinned hash of a source's text is one.</summary>
    public static Rule InvalidHash { get; } = new(
        "CL0021", "Pin a text by its SHA-256",
        "'{0}' is no SHA-256: it takes 64 digits 0-9 and a-f",
        RuleSeverity.Error);

    /// <summary>Only the first mistakes of a file are listed.</summary>
    public static Rule TooManyProblems { get; } = new(
        "CL0022", "Mend the first mistakes",
        "The first {0} errors of the file are listed, and the first {0} of each other rule. It has more.",
        RuleSeverity.Warning);

    /// <summary>No part of a text is read twice.</summary>
    public static Rule RepeatedRange { get; } = new(
        "CL0023", "Read each part of a text once",
        "The range [{0}, {1}] has characters that an earlier range of 'read' has: each is read once",
        RuleSeverity.Error);

    /// <summary>One file says what the library is.</summary>
    public static Rule SecondLibraryFile { get; } = new(
        "CL0024", "Describe the library in one file",
        "'{0}' describes the library already, and what stands here is not read. Move it there, and remove this file.",
        RuleSeverity.Error);

    /// <summary>What names something on the web is an absolute IRI.</summary>
    public static Rule InvalidIri { get; } = new(
        "CL0025", "Write an address as an IRI",
        "'{0}' takes an IRI such as {1}; this is none: {2}",
        RuleSeverity.Error);

    /// <summary>The IRI that ids are appended to ends so that they can be told apart from it.</summary>
    public static Rule BaseIriRunsOn { get; } = new(
        "CL0026", "End the base IRI with a sign",
        "Ids are appended to '{0}' as it stands: with the id 'peace' it makes {0}peace. End it with '/', '#' or another sign.",
        RuleSeverity.Warning);

    private static IEnumerable<Rule> Format =>
    [
        InvalidYaml, BareText, NotClosed, TabInIndentation, RefusedYaml, DuplicateKey, TooLong, TooDeep,
        ForbiddenCharacter, InvisibleCharacter, UnknownKey, MissingKey, WrongShape, EmptyValue, UnknownValue,
        ExcludingKeys, NotADefinition, TextCutByComment, InvalidLink, InvalidRange, InvalidHash, TooManyProblems,
        RepeatedRange, SecondLibraryFile, InvalidIri, BaseIriRunsOn,
    ];
}
