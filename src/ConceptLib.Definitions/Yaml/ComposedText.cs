namespace ConceptLib.Definitions.Yaml;

/// <summary>A text read as YAML.</summary>
/// <param name="Root">The node at the top; null when there is none.</param>
/// <param name="Ranges">Where its nodes stand.</param>
/// <param name="Problems">What is wrong with it as YAML.</param>
internal sealed record ComposedText(YamlNode? Root, TextRanges Ranges, ProblemList Problems);
