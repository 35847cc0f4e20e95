using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>Anything a library states with its sources, notes, and how sure its parts are.</summary>
public abstract class Statement
{
    /// <summary>The passages that bear it out, in the order of the file.</summary>
    public virtual IReadOnlyList<Citation> Citations => Apparatus.Citations;

    /// <summary>Notes on it, in the order of the file.</summary>
    public IReadOnlyList<Note> Notes => Apparatus.Notes;

    /// <summary>How sure the fields are that are not simply stated, by their names in YAML, in the order of the file. Any other is <see cref="Certainty.Stated"/>.</summary>
    public IReadOnlyList<KeyValuePair<string, Certainty>> Certainties => Apparatus.Certainties ?? [];

    private protected abstract Apparatus Apparatus { get; }

    /// <summary>How sure the fact in one field is, by the field's name in YAML, such as <c>speaker</c> or <c>issued</c>; <see cref="Certainty.Stated"/> unless the library says otherwise.</summary>
    public Certainty CertaintyOf(string field) => Apparatus.CertaintyOf(field);

    internal IEnumerable<Citation> AllCitations => Apparatus.Citations.Concat(Apparatus.Notes.SelectMany(static note => note.Citations));
}
