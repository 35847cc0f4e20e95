using System.Globalization;
using System.Text;

namespace ConceptLib.Tool.Authoring;

/// <summary>An id made of words: in lower case, with hyphens between the words and without marks on the letters.</summary>
internal static class Slug
{
    // Basic Latin, Latin-1, Latin Extended-A and -B: letters whose base letters most readers can type.
    private const char LastLatin = '\u024F';

    /// <summary>Whether there is anything to make an id of, in whatever script.</summary>
    public static bool IsPossible(string words) => words.Any(IsPart);

    /// <summary>The id of a label or a name; null when it has no letters, or letters of another script, for their spelling in Latin letters is the author's to choose.</summary>
    public static string? Of(string words)
    {
        StringBuilder slug = new();
        foreach (char c in words.Normalize(NormalizationForm.FormD))
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category == UnicodeCategory.NonSpacingMark || c is '\'' or '’')
            {
                continue; // théorie, prisoner's
            }

            if (IsPart(c))
            {
                if (c > LastLatin)
                {
                    return null;
                }

                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        string id = slug.ToString().Trim('-');
        return id.Length == 0 ? null : id;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
