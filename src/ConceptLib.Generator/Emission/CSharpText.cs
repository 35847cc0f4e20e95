using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ConceptLib.Generator.Emission;

/// <summary>
/// The one door through which text of definition files enters C#: as documentation, literal, identifier or file name.
/// </summary>
/// <remarks>
/// Which characters are escaped is a list of code points, not a question to the Unicode tables of the compiler's runtime:
/// those differ between .NET versions, and the same input gives the same bytes.
/// </remarks>
internal static class CSharpText
{
    private const char Replacement = '\uFFFD';

    /// <summary>A C# string literal with the value <paramref name="value"/>, on one line.</summary>
    public static string Literal(string value)
    {
        StringBuilder literal = new(value.Length + 16);
        literal.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (IsPair(value, i))
            {
                literal.Append("\\U").Append(Hexadecimal(char.ConvertToUtf32(c, value[++i]), 8));
            }
            else if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c == '\n')
            {
                literal.Append("\\n");
            }
            else if (IsUnreadable(c) || char.IsSurrogate(c))
            {
                literal.Append("\\u").Append(Hexadecimal(c, 4));
            }
            else
            {
                literal.Append(c);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// Text for a documentation comment, where a line end would end the comment and make code of what follows: each becomes '\n',
    /// for the caller to divide lines or paragraphs at. What XML has no way to say becomes U+FFFD.
    /// </summary>
    public static string Documentation(string value)
    {
        StringBuilder text = new(value.Length + 16);
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (IsPair(value, i))
            {
                AppendReadable(text, char.ConvertToUtf32(c, value[++i]));
                continue;
            }

            switch (c)
            {
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '&':
                    text.Append("&amp;");
                    break;
                case '"':
                    text.Append("&quot;");
                    break;
                case '\r' when i + 1 < value.Length && value[i + 1] == '\n':
                    break;
                case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                    text.Append('\n');
                    break;
                case '\t':
                    text.Append(' ');
                    break;
                case < ' ' or '\uFFFE' or '\uFFFF' or (>= '\uD800' and <= '\uDFFF'):
                    text.Append(Replacement);
                    break;
                default:
                    AppendReadable(text, c);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>A name of C#, with '@' where it is a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A namespace, each of its names as <see cref="Identifier"/> writes it.</summary>
    public static string Namespace(string name) => string.Join(".", name.Split('.').Select(Identifier));

    /// <summary>The name of a generated file: ASCII, and unique whatever the case, for it may be written to a disk.</summary>
    public static string HintName(string name) => $"{name}.g.cs";

    /// <summary>The name of a generated file that is one of a numbered set.</summary>
    public static string HintName(string name, int number) => $"{name}.{Number(number)}.g.cs";

    /// <summary>A number as it stands in names of files and classes: two hexadecimal digits.</summary>
    public static string Number(int number) => Hexadecimal(number, 2);

    private static void AppendReadable(StringBuilder text, int codePoint)
    {
        if (IsUnreadable(codePoint))
        {
            text.Append("&#x").Append(Hexadecimal(codePoint, 1)).Append(';');
        }
        else
        {
            text.Append(char.ConvertFromUtf32(codePoint));
        }
    }

    // Controls, white space that looks like a space or like nothing, format characters (bidirectional ones among them: a
    // reviewer must see what the compiler sees), private use, noncharacters.
    private static bool IsUnreadable(int codePoint) => codePoint
        is < 0x20 or (>= 0x7F and <= 0xA0) or 0xAD
        or (>= 0x600 and <= 0x605) or 0x61C or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2 or 0x1680 or 0x180E
        or (>= 0x2000 and <= 0x200F) or (>= 0x2028 and <= 0x202F) or (>= 0x205F and <= 0x206F)
        or (>= 0xE000 and <= 0xF8FF) or 0xFEFF or (>= 0xFFF0 and <= 0xFFFB) or 0xFFFE or 0xFFFF
        or 0x110BD or 0x110CD or (>= 0x13430 and <= 0x1343F) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A)
        or >= 0xE0000;

    private static string Hexadecimal(int value, int digits) => value.ToString("x" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static bool IsPair(string value, int index)
        => char.IsHighSurrogate(value[index]) && index + 1 < value.Length && char.IsLowSurrogate(value[index + 1]);
}
