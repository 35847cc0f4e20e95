namespace ConceptLib.Tool.Pages;

/// <summary>What a verb needs to know is not said: neither on the command line nor, where somebody can be asked, by them. Nothing was written.</summary>
/// <param name="complaint">What is missing or wrong: a sentence.</param>
internal sealed class NoAnswerException(string complaint) : Exception(complaint);
