using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>A concept, bound.</summary>
/// <param name="KindIdentifier">The C# class of its kind, or null for a plain concept.</param>
/// <param name="Labels">The preferred label of the default language first, then as in the file.</param>
/// <param name="IsBroken">Whether its file has errors: then this is as much as could be read.</param>
public sealed record BoundConcept(
    string Id,
    string Identifier,
    string? Kind,
    string? KindIdentifier,
    string? Domain,
    ConceptStatus Status,
    BoundText? Reason,
    EquatableArray<BoundLabel> Labels,
    BoundDefinition? Definition,
    EquatableArray<BoundDefinition> Definitions,
    EquatableArray<BoundNote> Notes,
    EquatableArray<BoundQuoteEntry> Quotes,
    EquatableArray<BoundRelation> Relations,
    EquatableArray<BoundMapping> Mappings,
    EquatableArray<BoundAttribute> Attributes,
    bool IsBroken) : BoundRecord(Id, Identifier);

/// <summary>A definition, bound.</summary>
/// <param name="Text">Null when it is a quote's text.</param>
/// <param name="Quote">The quote whose text it is; what is null here is the quote's.</param>
/// <param name="Attribution">Whose definition it is, ready to print; null for the library's own, and for a quote of another concept.</param>
/// <param name="Period">When it holds, as EDTF.</param>
/// <param name="Date">Its period, else the date of its quote or source, as EDTF.</param>
public sealed record BoundDefinition(
    BoundText? Text,
    QuoteReference? Quote,
    EquatableArray<AgentReference> AccordingTo,
    string? Attribution,
    string? Period,
    string? Date,
    Stance? Stance,
    bool Adapted,
    BoundApparatus Apparatus);

/// <summary>An entry in a concept's list of quotes.</summary>
public abstract record BoundQuoteEntry;

/// <summary>A quote that stands with another concept (or earlier in this one), and what it is to this one.</summary>
/// <param name="Stance">Null: the quote's own.</param>
public sealed record BoundQuoteLink(QuoteReference Quote, Stance? Stance) : BoundQuoteEntry;

/// <summary>A quote, bound.</summary>
/// <param name="Speakers">The speaker stated, or else the authors of the source.</param>
/// <param name="Attribution">Whose words they are, and where reported, ready to print.</param>
/// <param name="Date">The date stated, else the event's, else the source's if the speaker is its author; EDTF.</param>
/// <param name="Verification">What was found when it was last compared with its source, as far as that still holds.</param>
public sealed record BoundQuote(
    string Id,
    string Text,
    EquatableArray<AgentReference> Speakers,
    QuoteForm Form,
    string Attribution,
    EventReference? Event,
    string? Date,
    Stance? Stance,
    QuoteReference? VersionOf,
    EquatableArray<BoundCitation> Cites,
    string? SpeakerAsPrinted,
    VerificationStatus Verification,
    BoundApparatus Apparatus) : BoundQuoteEntry
{
    /// <summary>The one passage it stands in.</summary>
    public BoundCitation? Citation => Apparatus.Citations.IsEmpty ? null : Apparatus.Citations[0];
}

/// <summary>How a source comes to hold somebody's words.</summary>
public enum QuoteForm
{
    /// <summary>The speaker is the source's author.</summary>
    Author,

    /// <summary>The source quotes the speaker word for word.</summary>
    Direct,

    /// <summary>The words are the source's, the statement the speaker's.</summary>
    Reported,
}

/// <summary>A relation, bound.</summary>
/// <param name="Type">The key of the relation type.</param>
/// <param name="Attribution">Whose view it is, ready to print; null for the library's own.</param>
public sealed record BoundRelation(
    string Type,
    ConceptReference Target,
    BoundText? Role,
    EquatableArray<AgentReference> AccordingTo,
    string? Attribution,
    string? Period,
    BoundApparatus Apparatus);

/// <summary>A link to a concept of another scheme.</summary>
public sealed record BoundMapping(MappingType Type, string Target);

/// <summary>The value of an attribute: one, or several of a list.</summary>
public sealed record BoundAttribute(string Name, AttributeType Type, EquatableArray<BoundAttributeValue> Values);

/// <summary>One value of an attribute. A text has <paramref name="Text"/>; a number (invariant), a boolean (<c>true</c>, <c>false</c>), a date, a period (EDTF), an enumeration value and a concept (its id) have <paramref name="Scalar"/>.</summary>
public sealed record BoundAttributeValue(string? Scalar, BoundText? Text);
