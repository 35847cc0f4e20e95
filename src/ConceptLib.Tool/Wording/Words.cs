using System.Globalization;
using System.Text;

namespace ConceptLib.Tool.Wording;

/// <summary>Names of the library as words of a sentence.</summary>
internal static class Words
{
    /// <summary><c>SourceChanged</c> is "source changed".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Split(value.ToString(), ' ');

    /// <summary>The words of a value, or null for none.</summary>
    public static string? Of<T>(T? value)
        where T : struct, Enum => value is { } known ? Of(known) : null;

    /// <summary><c>part-of</c> is "part of".</summary>
    public static string OfId(string id) => id.Replace('-', ' ');

    /// <summary><c>SourceChanged</c> is <c>source-changed</c>, as YAML writes it.</summary>
    public static string Key<T>(T value)
        where T : struct, Enum => Split(value.ToString(), '-');

    /// <summary>The sentence with a capital letter.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The parts there are, with semicolons between them.</summary>
    public static string Join(params string?[] parts) => string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>So many of something: "1 quote", "2 quotes".</summary>
    /// <param name="number">How many.</param>
    /// <param name="noun">What, in the singular.</param>
    public static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>What a quote says. Quotation marks are the speaker's: words that somebody else reports are shown without.</summary>
    public static string Spoken(Quote quote) => quote.Form == QuoteForm.Reported ? quote.Text : $"“{quote.Text}”";

    /// <summary>What stands behind the label of a concept that other fields name something else by; empty for most.</summary>
    public static string Domain(Concept concept) => concept.Domain is { } domain ? $" <{domain}>" : "";

    private static string Split(string name, char separator)
    {
        StringBuilder words = new();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(separator);
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
