using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Formatting;

/// <summary>A definition file in the usual form, or why it has none.</summary>
/// <param name="Text">The file in its usual form; null when it has errors, or cannot be put into that form without changing what it says.</param>
/// <param name="File">The file as it was read, with its problems.</param>
/// <param name="Obstacle">Where it cannot be put into the usual form; null when that is no matter.</param>
public sealed record FormattedText(string? Text, ParsedFile File, SourceRange? Obstacle);
