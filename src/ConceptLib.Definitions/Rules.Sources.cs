namespace ConceptLib.Definitions;

public static partial class Rules
{
    /// <summary>A date or period is EDTF.</summary>
    public static Rule InvalidDate { get; } = new(
        "CL0301", "Write dates in EDTF",
        "'{0}' is not a date in EDTF: {1}",
        RuleSeverity.Error);

    /// <summary>A quote is not dated to a day on which its event did not take place.</summary>
    public static Rule DateOutsideEvent { get; } = new(
        "CL0302", "Date a quote within its event",
        "The quote is dated {0}, the event '{1}' {2}: they have no day in common",
        RuleSeverity.Error);

    /// <summary>A definition under <c>definitions</c> is somebody's.</summary>
    public static Rule UnattributedDefinition { get; } = new(
        "CL0303", "Say whose definition it is",
        "An entry of 'definitions' is somebody's. Say whose with 'according-to', 'source' or 'quote'; the library's own goes under 'definition'.",
        RuleSeverity.Error);

    /// <summary>A quote has a source.</summary>
    public static Rule QuoteWithoutSource { get; } = new(
        "CL0304", "Give each quote its source",
        "The quote '{0}' has no source. Say where these words stand with 'source'.",
        RuleSeverity.Error);

    /// <summary>A quote has one source.</summary>
    public static Rule QuoteWithSeveralSources { get; } = new(
        "CL0305", "Give each quote one source",
        "The quote '{0}' has {1} sources. Keep the one these words were taken from; another wording is a quote of its own, with 'version-of'.",
        RuleSeverity.Error);

    /// <summary>A quote's id is given once in its file.</summary>
    public static Rule DuplicateQuoteId { get; } = new(
        "CL0306", "Give each quote an id of its own",
        "The id '{0}' is that of an earlier quote of this concept",
        RuleSeverity.Error);

    /// <summary>The speaker of a quote has to do with its event.</summary>
    public static Rule SpeakerOutsideEvent { get; } = new(
        "CL0307", "Quote from an event those who took part",
        "'{0}' is neither an author of '{1}' nor among the agents of the event '{2}'",
        RuleSeverity.Warning);

    /// <summary>Reported speech says whose.</summary>
    public static Rule ReportedWithoutSpeaker { get; } = new(
        "CL0308", "Say whose speech is reported",
        "'direct: false' reports what somebody else said. Say who with 'speaker'.",
        RuleSeverity.Warning);

    /// <summary>A quote is not a version of itself.</summary>
    public static Rule VersionOfItself { get; } = new(
        "CL0309", "Compare a quote with another",
        "The quote '{0}' is given as a version of itself",
        RuleSeverity.Error);

    /// <summary>A source can be named in a sentence.</summary>
    public static Rule NamelessSource { get; } = new(
        "CL0310", "Give a source a title or a description",
        "The source '{0}' has neither title nor description: a reader cannot tell what it is",
        RuleSeverity.Warning);

    /// <summary>An agent has a name.</summary>
    public static Rule NamelessAgent { get; } = new(
        "CL0311", "Give an agent a name",
        "The agent '{0}' has no name in '{1}', the default language",
        RuleSeverity.Error);

    /// <summary>A quote that was compared with its source is not edited after that.</summary>
    public static Rule QuoteEditedSinceVerified { get; } = new(
        "CL0312", "Verify a quote that was edited",
        "The quote '{0}' was edited since it was compared with its source. Compare it again: conceptlib verify --texts FOLDER --write.",
        RuleSeverity.Warning);

    /// <summary>A quote is compared with the text that its source's record pins.</summary>
    public static Rule SourceTextChanged { get; } = new(
        "CL0313", "Verify quotes of a source whose text changed",
        "The quote '{0}' was compared with another text than the one that '{1}' pins now. Compare it again: conceptlib verify --texts FOLDER --write.",
        RuleSeverity.Warning);

    /// <summary>An entry of <c>definitions</c> says where it stands.</summary>
    public static Rule DefinitionWithoutSource { get; } = new(
        "CL0314", "Say where a definition stands",
        "Whose definition it is stands here, and not where it can be read. Say so with 'source' or 'quote'.",
        RuleSeverity.Warning);

    /// <summary>A history note has a source.</summary>
    public static Rule HistoryWithoutSource { get; } = new(
        "CL0315", "Give a history note its source",
        "A history note states what happened. Say where that can be read with 'source'.",
        RuleSeverity.Warning);

    /// <summary>Nothing stands in a source that is older.</summary>
    public static Rule DateAfterSource { get; } = new(
        "CL0316", "Date nothing later than its source",
        "This is dated {0}, and the source it stands in, '{1}', {2}",
        RuleSeverity.Warning);

    /// <summary>A fact that was looked up says where.</summary>
    public static Rule ConfirmedNowhere { get; } = new(
        "CL0317", "Say where a fact was looked up",
        "'{0}' is said to be confirmed. Say where it was looked up with 'note' or 'source'.",
        RuleSeverity.Warning);

    /// <summary>Words between quotation marks are those of the source.</summary>
    public static Rule AlteredQuote { get; } = new(
        "CL0318", "Quote word for word",
        "The words of '{0}' are not those of '{1}'. [-So-] stands in the source, {{+so+}} in the quote: {2}",
        RuleSeverity.Error);

    /// <summary>A quote stands in its source.</summary>
    public static Rule AbsentQuote { get; } = new(
        "CL0319", "Quote what stands in the source",
        "The words of '{0}' do not stand in '{1}'.{2}",
        RuleSeverity.Error);

    /// <summary>The text at hand is the one whose hash the record of the source has.</summary>
    public static Rule UnpinnedText { get; } = new(
        "CL0320", "Pin the text that quotes are compared with",
        "The text in {0} has another hash, {1}: no quote of '{2}' is compared with it",
        RuleSeverity.Warning);

    /// <summary>The text of a source that is to be checked is at hand.</summary>
    public static Rule MissingText { get; } = new(
        "CL0321", "Name a text that is at hand",
        "The folder of texts has no {0}: no quote of '{1}' is compared.{2}",
        RuleSeverity.Warning);

    /// <summary>Ranges of a text lie within it.</summary>
    public static Rule RangeBeyondText { get; } = new(
        "CL0322", "Count ranges within the text",
        "The range [{0}, {1}] ends beyond the text, which has {2} characters (UTF-16)",
        RuleSeverity.Error);

    /// <summary>What stands in a source word for word is a quote.</summary>
    public static Rule VerbatimDefinition { get; } = new(
        "CL0323", "Quote a definition that is taken word for word",
        "These are the words of '{0}'. Make them a quote, and name it here with 'quote'; or say it in other words.",
        RuleSeverity.Warning);

    private static IEnumerable<Rule> Sources =>
    [
        InvalidDate, DateOutsideEvent, UnattributedDefinition, QuoteWithoutSource, QuoteWithSeveralSources,
        DuplicateQuoteId, SpeakerOutsideEvent, ReportedWithoutSpeaker, VersionOfItself, NamelessSource, NamelessAgent,
        QuoteEditedSinceVerified, SourceTextChanged, DefinitionWithoutSource, HistoryWithoutSource, DateAfterSource, ConfirmedNowhere,
        AlteredQuote, AbsentQuote, UnpinnedText, MissingText, RangeBeyondText, VerbatimDefinition,
    ];
}
