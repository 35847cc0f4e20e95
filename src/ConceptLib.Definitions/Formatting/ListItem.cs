namespace ConceptLib.Definitions.Formatting;

/// <summary>A map that is to stand in a list, as YAML in the two ways in which lists are written.</summary>
/// <param name="Block">Lines that end with a line feed, the first after <c>- </c> and the others as far in.</param>
/// <param name="Flow">In braces, on one line.</param>
public sealed record ListItem(string Block, string Flow);
