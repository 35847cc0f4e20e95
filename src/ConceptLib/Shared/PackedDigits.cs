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
        for (int shift = 0; ; shift += 5)
        {
            int digit = Digit(text[position++]);
            value |= (digit & 31) << shift;
            if (digit < 32)
            {
                return value;
            }
        }
    }

    private static int Digit(char c) => c switch
    {
        <= '9' and >= '0' => c - '0',
        <= 'Z' and >= 'A' => c - 'A' + 10,
        <= 'z' and >= 'a' => c - 'a' + 36,
        '-' => 62,
        '_' => 63,
        _ => throw new FormatException("The packed form of this library is damaged: a digit was expected."),
    };
}
