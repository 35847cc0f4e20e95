using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Tests.Reading;

/// <summary>Reads files and says what came of it in a form that a test can state in one line.</summary>
public abstract class ReadingTest
{
    protected static ParsedFile Read(string text, string path = "concept.yaml") => DefinitionReader.Read(path, text, ReaderLimits.Default);

    /// <summary>Reads a concept that must be free of mistakes.</summary>
    protected static ConceptModel Concept(string text)
    {
        ParsedFile file = Read(text);
        Assert.Equal([], Problems(file));
        return Assert.IsType<ConceptFile>(file.Content).Concept;
    }

    /// <summary>Code, line and column from one, and message: as a compiler prints them.</summary>
    protected static string[] Problems(ParsedFile file)
        => [.. file.Problems.Select(problem =>
        {
            SourceRange range = file.Ranges[problem.Anchor];
            return $"{problem.Rule.Code} ({range.Line + 1},{range.Column + 1}): {problem.Rule.Message(problem.Arguments)}";
        })];

    /// <summary>The text at an anchor.</summary>
    protected static string At(ParsedFile file, string text, int anchor)
    {
        SourceRange range = file.Ranges[anchor];
        return text.Substring(range.Start, range.Length);
    }

    /// <summary>Asserts that a file has exactly this one mistake.</summary>
    protected static void HasProblem(string text, string expected, string path = "concept.yaml")
        => Assert.Equal([expected], Problems(Read(text, path)));
}
