using System.Text;

namespace ConceptLib.Testing.Pages;

/// <summary>The names of the model's enumerations as words.</summary>
internal static class Words
{
    /// <summary><c>SourceChanged</c> is "source changed".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        StringBuilder words = new();
        foreach (char letter in value.ToString())
        {
            words.Append(char.IsUpper(letter) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    public static string Of(QuoteForm form) => form switch
    {
        QuoteForm.Author => "the author's own words",
        QuoteForm.Direct => "quoted word for word",
        _ => "reported speech",
    };
}
