using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>
/// A record with every reference resolved, every default filled in and every attribution worded: all that the packed form
/// and the documentation need. Free of positions.
/// </summary>
/// <param name="Id">The id: the key of the record in its table.</param>
/// <param name="Identifier">The name of its C# member.</param>
public abstract record BoundRecord(string Id, string Identifier);

/// <summary>What a file gives once it is bound: its records, and all mistakes in it that the reader could not see.</summary>
public sealed record BoundFile(string Path, EquatableArray<BoundRecord> Records, EquatableArray<Problem> Problems)
{
    /// <summary>The file as read, for the rules of the corpus; null where these are not checked, so that nothing depends on it.</summary>
    public FileContent? Content { get; init; }
}

/// <summary>Another concept, as far as a reference to it shows it.</summary>
/// <param name="Label">Its preferred label in the default language.</param>
public sealed record ConceptReference(string Id, string Identifier, string Label);

/// <summary>A source, as far as a reference to it shows it.</summary>
/// <param name="Name">Author and year, title, or description: how a sentence names the source.</param>
public sealed record SourceReference(string Id, string Identifier, string Name, string? Url);

/// <summary>An agent, as far as a reference to it shows it.</summary>
public sealed record AgentReference(string Id, string Identifier, string Name);

/// <summary>An event, as far as a reference to it shows it.</summary>
public sealed record EventReference(string Id, string Identifier, string Label);

/// <summary>A quote by the concept it stands with and its id there.</summary>
public sealed record QuoteReference(string ConceptId, string QuoteId);

/// <summary>A text in the languages it is given in, the default language (index 0) first if it is there.</summary>
public sealed record BoundText(EquatableArray<BoundLanguageText> Languages)
{
    /// <summary>The text in the default language, or in the first it has.</summary>
    public string Default => Languages[0].Text;
}

/// <summary>A text in one language.</summary>
/// <param name="Language">The index of the language in <see cref="BoundLibrary.Languages"/>; 0 is the default language.</param>
public sealed record BoundLanguageText(int Language, string Text, EquatableArray<BoundLink> Links);

/// <summary>A link to a concept in a plain text; offsets in UTF-16 units.</summary>
public sealed record BoundLink(int Start, int Length, ConceptReference Target);

/// <summary>A passage of a source.</summary>
public sealed record BoundCitation(SourceReference Source, string? Locator, string? Note);

/// <summary>A note with its sources.</summary>
public sealed record BoundNote(NoteKind Kind, BoundText Text, EquatableArray<BoundCitation> Citations);

/// <summary>How sure the fact in one field is.</summary>
public sealed record BoundCertainty(string Field, Certainty Level);

/// <summary>Sources, notes and certainties of a statement.</summary>
public sealed record BoundApparatus(
    EquatableArray<BoundCitation> Citations,
    EquatableArray<BoundNote> Notes,
    EquatableArray<BoundCertainty> Certainties)
{
    /// <summary>Nothing stated.</summary>
    public static BoundApparatus None { get; } = new(default, default, default);
}

/// <summary>One designation.</summary>
/// <param name="Language">An index of <see cref="BoundLibrary.Languages"/>.</param>
public sealed record BoundLabel(int Language, LabelStatus Status, string Text, BoundApparatus Apparatus);
