using System.Security.Cryptography;
using System.Text;
using ConceptLib.Benchmarks.Measuring;
using ConceptLib.Benchmarks.Synthetic;

namespace ConceptLib.Benchmarks.Tests;

/// <summary>Figures of two runs can be compared because both read the same bytes, on any system.</summary>
public sealed class SyntheticTests
{
    [Fact]
    public void Texts_and_quotes_are_the_same_on_any_system()
    {
        QuotedText corpus = new(quotes: 100, bytes: 50_000, texts: 5);

        Assert.Equal("4a58bb22143b0f27", Hash(string.Join('\n', corpus.Texts.Concat(corpus.Quotes.Select(static quote => quote.Words)))));
    }

    [Fact]
    public void A_folder_of_definitions_is_the_same_on_any_system()
    {
        IEnumerable<DefinitionFile> files = DefinitionFolder.Files(SyntheticLibrary.Create(new(Concepts: 50, Languages: 15, QuotesPerConcept: 3)));

        Assert.Equal("c4176fde4ee30e88", Hash(string.Join('\n', files.Select(static file => file.Path + "\n" + file.Text))));
    }

    [Fact]
    public void A_folder_of_definitions_is_a_library_without_a_problem()
    {
        DefinitionFile[] files = [.. DefinitionFolder.Files(SyntheticLibrary.Create(new(Concepts: 300, Languages: 15)))];

        EditorSession session = new(files);
        session.Run();

        Assert.True(session.Problems.Count == 0, string.Join("\n", session.Problems));
        Assert.Equal(300 + 3, files.Length);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
