namespace ConceptLib.Packed;

/// <summary>Where a text finds its wording in languages other than the default: in pages of their own, read only when asked for.</summary>
internal abstract class TextSource
{
    public abstract ConceptLibrary Library { get; }

    /// <summary>The text of an ordinal in a language, by the language's index, from 1.</summary>
    public abstract string Text(int language, int ordinal);
}
