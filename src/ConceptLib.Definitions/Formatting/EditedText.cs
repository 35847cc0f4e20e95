using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Formatting;

/// <summary>A definition file after an edit, or where the edit could not be made.</summary>
/// <param name="Text">The file; null when it would say something else than before besides what was to be changed.</param>
/// <param name="Place">Where the edit was made, or would have been.</param>
public sealed record EditedText(string? Text, SourceRange Place);
