using System.Diagnostics;
using ConceptLib.Bibliography;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>A passage of a source. Two are equal when source, locator and note are.</summary>
[DebuggerDisplay("{SourceId,nq}, {Locator,nq}")]
public sealed class Citation : IEquatable<Citation>
{
    private readonly ConceptLibrary _library;

    internal Citation(ref PackedReader reader)
    {
        _library = reader.Library;
        SourceId = reader.RequiredSharedString();
        Locator = reader.SharedString();
        Note = reader.String();
    }

    /// <summary>The source.</summary>
    public Source Source => _library.Resolve.Source(SourceId);

    /// <summary>The place in the source, as its reader would name it: <c>section 2.1</c>; null for the source as a whole.</summary>
    public string? Locator { get; }

    /// <summary>A remark on this passage, or null.</summary>
    public string? Note { get; }

    internal string SourceId { get; }

    /// <inheritdoc/>
    public bool Equals(Citation? other) =>
        other is not null && ReferenceEquals(_library, other._library)
        && SourceId == other.SourceId && Locator == other.Locator && Note == other.Note;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Citation);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)(StableHash.Of(SourceId.AsSpan()) ^ StableHash.Of(Locator.AsSpan()));

    /// <summary>The reference and the place in it, ready for a list: <c>Wu, Zhengyang. 2018. “Title.” Proceedings. Section 2.1.</c></summary>
    public override string ToString() => ToString(CitationStyle.AuthorDate);

    /// <summary>The reference and the place in it, ready to print in a style.</summary>
    public string ToString(CitationStyle style)
    {
        string reference = style == CitationStyle.Note ? Reference.Note(Source, Locator) : Reference.AuthorDate(Source, Locator);
        return reference + (Note is null ? "" : $" ({Note})");
    }
}
