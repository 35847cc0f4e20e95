using System.CommandLine;

namespace ConceptLib.Tool.Verbs;

/// <summary>A verb of the command line.</summary>
/// <param name="name">What is typed.</param>
/// <param name="description">What it does: sentences.</param>
/// <param name="examples">Whole command lines that show what it is for; its help prints them.</param>
internal sealed class Verb(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>Whole command lines, such as <c>conceptlib show mutual-respect</c>.</summary>
    public IReadOnlyList<string> Examples => examples;
}
