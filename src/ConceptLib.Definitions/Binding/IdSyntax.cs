using System.Globalization;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Binding;

/// <summary>What an id may look like: it stands in file names, addresses and code.</summary>
public static class IdSyntax
{
    /// <summary>In UTF-16 units.</summary>
    public const int MaximumLength = 200;

    /// <summary>Why <paramref name="id"/> cannot be an id, as a sentence; null when it can.</summary>
    public static string? WhyInvalid(string id)
    {
        if (id.Length == 0)
        {
            return "it is empty.";
        }

        if (id.Length > MaximumLength)
        {
            return $"it has {Numeral.Of(id.Length)} characters; at most {MaximumLength} are allowed.";
        }

        for (int i = 0; i < id.Length; i += char.IsSurrogatePair(id, i) ? 2 : 1)
        {
            bool isLetterOrDigit = IsLetterOrDigit(id, i);
            if (i == 0 && !isLetterOrDigit)
            {
                return "it begins with a letter or a digit.";
            }

            if (!isLetterOrDigit && id[i] is not ('-' or '_' or '.'))
            {
                return $"{CodePoints.Describe(id, i)} is not allowed. Use letters, digits, '-', '_' and '.'.";
            }
        }

        return null;
    }

    private static bool IsLetterOrDigit(string id, int index) => CharUnicodeInfo.GetUnicodeCategory(id, index)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;
}
