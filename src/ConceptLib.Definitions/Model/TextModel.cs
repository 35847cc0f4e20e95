namespace ConceptLib.Definitions.Model;

/// <summary>A text in one or more languages.</summary>
public sealed record TextModel(int Anchor, EquatableArray<LanguageTextModel> Languages);

/// <summary>A text in one language, its links taken out.</summary>
/// <param name="Language">A BCP 47 tag, or null for the library's default language.</param>
/// <param name="Text">Plain text: <c>[shown](#id)</c> is <c>shown</c> here, and a link in <paramref name="Links"/>.</param>
/// <param name="Anchor">The node of the text.</param>
public sealed record LanguageTextModel(
    Anchored<string>? Language,
    string Text,
    int Anchor,
    EquatableArray<LinkModel> Links);

/// <summary>A link to a concept: a range of the plain text in UTF-16 units, and the concept's id.</summary>
/// <param name="Anchor">A range of its own: that of the link in the file.</param>
public sealed record LinkModel(int Start, int Length, string ConceptId, int Anchor);

/// <summary>A note of a kind.</summary>
public sealed record NoteModel(int Anchor, NoteKind Kind, TextModel Text, EquatableArray<CitationModel> Sources);

/// <summary>What a note is about (SKOS documentation properties, and etymology).</summary>
public enum NoteKind
{
    /// <summary>Anything.</summary>
    Note,

    /// <summary>What the concept covers.</summary>
    Scope,

    /// <summary>How and by whom its labels are used.</summary>
    Usage,

    /// <summary>How its meaning changed.</summary>
    History,

    /// <summary>About the entry, from its editors.</summary>
    Editorial,

    /// <summary>What changed in the entry.</summary>
    Change,

    /// <summary>An instance or a use.</summary>
    Example,

    /// <summary>Where its labels come from.</summary>
    Etymology,
}

/// <summary>A reference to a source, with the place in it.</summary>
public sealed record CitationModel(int Anchor, Anchored<string> Source, string? Locator, string? Note);

/// <summary>How sure a fact is.</summary>
public enum Certainty
{
    /// <summary>The source itself says it (the default).</summary>
    Stated,

    /// <summary>Looked up elsewhere; a note says where.</summary>
    Confirmed,

    /// <summary>Concluded, not read.</summary>
    Inferred,
}

/// <summary>How sure the fact in one field is.</summary>
public sealed record CertaintyModel(Anchored<string> Field, Certainty Level);

/// <summary>What any statement may carry: its sources, notes, and how sure its fields are.</summary>
public sealed record Apparatus(
    EquatableArray<CitationModel> Sources,
    EquatableArray<NoteModel> Notes,
    EquatableArray<CertaintyModel> Certainties)
{
    /// <summary>Nothing stated.</summary>
    public static Apparatus None { get; } = new(default, default, default);
}
