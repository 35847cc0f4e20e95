using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>Texts of all characters that a definition file may hold.</summary>
internal static class TextGenerator
{
    // Line ends, blank characters, what programs read as their own, the first and the last of planes, what combines.
    private static readonly string[] s_pieces =
    [
        .. NastyText.Characters.Where(IsAllowed), .. NastyText.Code.Where(static text => !text.Contains("](#", StringComparison.Ordinal)), "\n", "\n\n", "\t", " ", "  ", ". ", "[…]", "[sic]", "’", "—", "\U00010000", "\U0010FFFD", "\U0001F468\u200D\U0001F469",
    ];

    private static readonly Gen<string> s_any = Gen.Frequency(
        (6, Gen.Choose('a', 'z').Select(static c => ((char)c).ToString())),
        (2, Gen.Constant(" ")),
        (2, Gen.Elements(s_pieces)),
        (1, Gen.Choose(0x20, 0x10FFFF).Where(static number => number is < 0xD800 or > 0xDFFF).Select(static number => new Rune(number).ToString()).Where(IsAllowed)));

    /// <summary>A text with something to see in it.</summary>
    public static Gen<string> Visible { get; } =
        from pieces in Gen.Sized(static size => Gen.Choose(0, 2 + (size / 4)).SelectMany(static count => Gen.ListOf(s_any, count)))
        select string.Concat(pieces) is var text && string.IsNullOrWhiteSpace(text) ? "text" + text : text;

    /// <summary>A text that may be a label: composed, and all of it can be seen.</summary>
    public static Gen<string> Label { get; } = Visible.Select(static text => Composed(string.Concat(text.EnumerateRunes().Where(IsSeen))));

    /// <summary>Whether a definition file may hold each character.</summary>
    private static bool IsAllowed(string text)
    {
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (text[i] is '\r' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF'
                || (char.IsControl(text[i]) && text[i] is not ('\n' or '\t'))
                || (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i)))
            {
                return false;
            }

            if (i + 1 == text.Length)
            {
                break;
            }
        }

        return true;
    }

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
        && rune.Value is not (0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF));

    private static string Composed(string text) => text.Normalize(NormalizationForm.FormC) is var label && string.IsNullOrWhiteSpace(label) ? "label" + label : label;
}
