using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>A label or an id that may look like another.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Key">Folded.</param>
/// <param name="Shapes">How it looks, if a letter of it looks like one of another script.</param>
internal sealed record LookalikeText<T>(T Owner, string Text, string Key, EquatableArray<TextShape> Shapes);

/// <summary>Makes <see cref="LookalikeText{T}"/>.</summary>
internal static class LookalikeText
{
    /// <summary>A text whose key is not known yet.</summary>
    public static LookalikeText<T> Of<T>(T owner, string text)
    {
        string key = LabelFolding.Fold(text);
        return new(owner, text, key, TextShape.AllOf(text, key));
    }
}
