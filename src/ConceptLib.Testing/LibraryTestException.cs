namespace ConceptLib.Testing;

/// <summary>A library is not as its reviewers accepted it, or breaks one of its rules.</summary>
/// <param name="message">What is wrong, and what to do: a line for each finding.</param>
public sealed class LibraryTestException(string message) : Exception(message);
