using System.Text;

namespace ConceptLib;

/// <summary>
/// Numbers as printable digits, base 64: the alphabet of the packed form. It needs no escape in a C# literal.
/// </summary>
/// <remarks>
/// A <em>fixed</em> number has a known count of digits, the most significant first, and stands in tables.
/// A <em>variable</em> number takes five bits a digit, the least significant first; every digit but the last is 32 or more.
/// So a length below 10 reads as the decimal digit it is.
/// </remarks>
internal static class PackedDigits
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    // Where the seventh digit of a variable number goes: no int has more.
    private const int LastShift = 30;

    // The place of each ASCII character in the alphabet; 64 for those that are not in it.
    private static ReadOnlySpan<byte> Values =>
    [
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 62, 64, 64,
         0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 64, 64, 64, 64, 64, 64,
        64, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 64, 64, 64, 64, 63,
        64, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
        51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 64, 64, 64, 64, 64,
    ];

    public static void AppendFixed(StringBuilder target, ulong value, int digits)
    {
        if (digits < 11 && value >> (6 * digits) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "The number needs more digits.");
        }

        for (int shift = 6 * (digits - 1); shift >= 0; shift -= 6)
        {
            target.Append(Alphabet[(int)(value >> shift) & 63]);
        }
    }

    public static void AppendVariable(StringBuilder target, int value)
    {
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "The packed form has no negative numbers.");
        }

        while (value >= 32)
        {
            target.Append(Alphabet[32 + (value & 31)]);
            value >>= 5;
        }

        target.Append(Alphabet[value]);
    }

    public static ulong ReadFixed(string text, int start, int digits)
    {
        if (start < 0 || start > text.Length - digits)
        {
            throw NoDigit();
        }

        ulong value = 0;
        for (int i = start; i < start + digits; i++)
        {
            value = (value << 6) | (uint)Digit(text[i]);
        }

        return value;
    }

    public static int ReadVariable(string text, ref int position)
    {
        int value = 0;
        for (int shift = 0; (uint)position < (uint)text.Length && shift <= LastShift; shift += 5)
        {
            int digit = Digit(text[position++]);
            value |= (digit & 31) << shift;
            if (digit < 32)
            {
                return value >= 0 ? value : throw NoDigit();
            }
        }

        throw NoDigit();
    }

    private static int Digit(char c)
    {
        int value = c < Values.Length ? Values[c] : 64;
        return value < 64 ? value : throw NoDigit();
    }

    private static FormatException NoDigit() => new("The packed form of this library is damaged: a digit was expected.");
}
