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

    /// <summary>A text with something to see in it.</summary>
    public static Gen<string> Visible { get; } = Gen.Sized(static size => Gen.Choose(0, int.MaxValue - 1).Select(seed => Make(new Random(seed), 1 + (size / 4))));

    /// <summary>A text that may be a label: composed, and all of it can be seen.</summary>
    public static Gen<string> Label { get; } = Visible.Select(static text => Composed(string.Concat(text.EnumerateRunes().Where(IsSeen))));

    private static string Make(Random random, int most)
    {
        StringBuilder text = new();
        for (int left = random.Next(most); left >= 0; left--)
        {
            text.Append(random.Next(11) switch
            {
                < 6 => ((char)random.Next('a', 'z' + 1)).ToString(),
                < 8 => " ",
                < 10 => s_pieces[random.Next(s_pieces.Length)],
                _ => AnyCharacter(random),
            });
        }

        return string.IsNullOrWhiteSpace(text.ToString()) ? "text" + text : text.ToString();
    }

    private static string AnyCharacter(Random random)
    {
        int number = random.Next(2) == 0 ? random.Next(0x20, 0x10000) : random.Next(0x10000, 0x110000);
        return Rune.IsValid(number) && new Rune(number).ToString() is var text && IsAllowed(text) ? text : "x";
    }

    /// <summary>Whether a definition file may hold each character.</summary>
    private static bool IsAllowed(string text)
    {
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (text[i] is '\r' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFFFD' and <= '\uFFFF')
                || (char.IsControl(text[i]) && text[i] is not ('\n' or '\t'))
                || (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
        && rune.Value is not (0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF));

    private static string Composed(string text) => text.Normalize(NormalizationForm.FormC) is var label && string.IsNullOrWhiteSpace(label) ? "label" + label : label;
}
