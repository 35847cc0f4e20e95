using System.Diagnostics;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>A note with its sources.</summary>
[DebuggerDisplay("{Kind}: {ToString(),nq}")]
public sealed class Note
{
    internal Note(ref PackedReader reader)
    {
        Kind = (NoteKind)reader.Number();
        Text = reader.RequiredText();
        Citations = reader.Citations();
    }

    /// <summary>What it is about.</summary>
    public NoteKind Kind { get; }

    /// <summary>The text.</summary>
    public LocalizedText Text { get; }

    /// <summary>The passages that bear it out.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The text in the default language.</summary>
    public override string ToString() => Text.ToString();
}
