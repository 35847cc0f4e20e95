namespace ConceptLib;

/// <summary>A text and the language it is in.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its BCP 47 tag, fit for <c>lang="…"</c>.</param>
public readonly record struct LocalizedString(string Text, string Language)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
