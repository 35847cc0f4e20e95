namespace ConceptLib.Definitions.Model;

/// <summary>A concept as its file states it: nothing resolved, no default filled in.</summary>
/// <param name="Id">The id; from the file name, with the file's anchor, when the file does not state one.</param>
/// <param name="IsBroken">Whether the file has errors: its member is kept, and others are not blamed for what is missing here.</param>
public sealed record ConceptModel(
    Anchored<string> Id,
    Anchored<string>? Identifier,
    Anchored<string>? Kind,
    Anchored<string>? Domain,
    EquatableArray<LabelModel> Labels,
    DefinitionModel? Definition,
    EquatableArray<DefinitionModel> Definitions,
    EquatableArray<NoteModel> Notes,
    EquatableArray<QuoteEntryModel> Quotes,
    EquatableArray<RelationModel> Relations,
    EquatableArray<MappingModel> Mappings,
    EquatableArray<AttributeModel> Attributes,
    Anchored<ConceptStatus>? Status,
    TextModel? Reason,
    bool IsBroken);

/// <summary>The life of a concept in its library.</summary>
public enum ConceptStatus
{
    /// <summary>In use (the default).</summary>
    Current,

    /// <summary>Not yet settled.</summary>
    Draft,

    /// <summary>Kept for those who use it; no longer to be used.</summary>
    Deprecated,
}

/// <summary>One designation of a concept.</summary>
/// <param name="Language">A BCP 47 tag, or null for the library's default language.</param>
public sealed record LabelModel(
    Anchored<string>? Language,
    LabelStatus Status,
    Anchored<string> Text,
    Apparatus Apparatus)
{
    /// <summary>Whether a reader meets it: neither one that is not to be used, nor one for searches.</summary>
    public bool IsShown => Status is LabelStatus.Preferred or LabelStatus.Admitted or LabelStatus.Abbreviation;
}

/// <summary>How a designation is rated (ISO 10241-1; <c>hidden</c> is SKOS's).</summary>
public enum LabelStatus
{
    /// <summary>The designation to use: one in each language.</summary>
    Preferred,

    /// <summary>A synonym.</summary>
    Admitted,

    /// <summary>A short form.</summary>
    Abbreviation,

    /// <summary>Not to be used.</summary>
    Deprecated,

    /// <summary>Found by a search, never shown.</summary>
    Hidden,
}

/// <summary>A definition, in the library's voice or in somebody's.</summary>
public sealed record DefinitionModel(
    int Anchor,
    TextModel? Text,
    EquatableArray<Anchored<string>> AccordingTo,
    Anchored<string>? Quote,
    Anchored<string>? Period,
    Anchored<Stance>? Stance,
    bool Adapted,
    Apparatus Apparatus);

/// <summary>What a passage says of a concept.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    Advocates,

    /// <summary>Neither for nor against.</summary>
    Describes,

    /// <summary>In doubt of it.</summary>
    Questions,

    /// <summary>Against it.</summary>
    Opposes,
}

/// <summary>An entry under <c>quotes</c>: a quote of this concept, or a reference to one that stands with another.</summary>
public abstract record QuoteEntryModel(int Anchor);

/// <summary>A reference to a quote of this or another concept, with a stance of its own.</summary>
public sealed record QuoteReferenceModel(int Anchor, Anchored<string> Reference, Anchored<Stance>? Stance) : QuoteEntryModel(Anchor);

/// <summary>Words taken from a source.</summary>
public sealed record QuoteModel(
    int Anchor,
    Anchored<string> Id,
    Anchored<string> Text,
    Anchored<string>? Speaker,
    bool Direct,
    Anchored<string>? Event,
    Anchored<string>? Date,
    Anchored<Stance>? Stance,
    Anchored<string>? VersionOf,
    EquatableArray<CitationModel> Cites,
    string? SpeakerAsPrinted,
    Apparatus Apparatus) : QuoteEntryModel(Anchor);

/// <summary>A link from this concept to another, with whose view it is.</summary>
/// <param name="Type">The key it stands under, such as <c>part-of</c>.</param>
public sealed record RelationModel(
    int Anchor,
    Anchored<string> Type,
    Anchored<string> Concept,
    TextModel? Role,
    EquatableArray<Anchored<string>> AccordingTo,
    Anchored<string>? Period,
    Apparatus Apparatus);

/// <summary>A link to a concept of another scheme.</summary>
public sealed record MappingModel(int Anchor, MappingType Type, Anchored<string> Target);

/// <summary>How far a concept of another scheme agrees (SKOS mapping properties).</summary>
public enum MappingType
{
    /// <summary>skos:exactMatch.</summary>
    Exact,

    /// <summary>skos:closeMatch.</summary>
    Close,

    /// <summary>skos:broadMatch.</summary>
    Broad,

    /// <summary>skos:narrowMatch.</summary>
    Narrow,

    /// <summary>skos:relatedMatch.</summary>
    Related,
}

/// <summary>A value of an attribute that the concept's kind declares; typed by the Binder, for the type stands in another file.</summary>
public sealed record AttributeModel(Anchored<string> Name, AttributeValueModel Value);

/// <summary>A scalar, a text in languages, or a list of either, before its type is known.</summary>
/// <param name="Scalar">The scalar as written, or null.</param>
/// <param name="IsQuoted">Whether the scalar stands in quotation marks or in a block, and so is text and nothing else.</param>
/// <param name="Text">The map of languages, or null.</param>
/// <param name="Items">The items of a list.</param>
public sealed record AttributeValueModel(
    int Anchor,
    string? Scalar,
    bool IsQuoted,
    TextModel? Text,
    EquatableArray<AttributeValueModel> Items,
    bool IsList) : IEquatable<AttributeValueModel>;
