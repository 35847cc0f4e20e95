namespace ConceptLib;

/// <summary>How a source comes to hold somebody's words.</summary>
public enum QuoteForm
{
    /// <summary>The speaker is the source's author.</summary>
    Author,

    /// <summary>The source quotes the speaker word for word.</summary>
    Direct,

    /// <summary>The words are the source's, the statement the speaker's: never show them in quotation marks as the speaker's.</summary>
    Reported,
}
