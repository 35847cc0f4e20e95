using System.Diagnostics;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>A range of a text that links to a concept.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TextLink
{
    private readonly TextSource _texts;

    internal TextLink(ref PackedReader reader)
    {
        _texts = reader.Texts;
        Start = reader.Number();
        Length = reader.Number();
        ConceptId = reader.RequiredSharedString();
    }

    /// <summary>Where it starts, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>How long it is, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The id of the concept; reading it loads no concept.</summary>
    public string ConceptId { get; }

    /// <summary>The concept.</summary>
    public Concept Concept => _texts.Library.Resolve.Concept(ConceptId);

    /// <inheritdoc/>
    public override string ToString() => $"{Start}..{Start + Length} -> {ConceptId}";
}
