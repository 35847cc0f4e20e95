using System.Security.Cryptography;
using System.Text;
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

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
