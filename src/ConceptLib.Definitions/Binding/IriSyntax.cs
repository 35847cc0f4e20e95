using System.Globalization;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Binding;

/// <summary>
/// What an absolute IRI looks like (RFC 3987, section 2.2): a scheme, and no character but those of the grammar. Of the schemes of the web,
/// also that there is a host. Every parser of RDF has to take what passes.
/// </summary>
public static class IriSyntax
{
    /// <summary>Why <paramref name="text"/> is no absolute IRI, as a sentence; null when it is one.</summary>
    public static string? WhyInvalid(string text)
    {
        int colon = text.IndexOf(':');
        if (colon <= 0 || !IsScheme(text, colon))
        {
            return "it has no scheme, such as 'https:', at its beginning.";
        }

        if (colon == text.Length - 1)
        {
            return "nothing stands after its scheme.";
        }

        IriAuthority authority = IriAuthority.Of(text, colon + 1);
        return WhyNoHost(text.Substring(0, colon + 1), authority) ?? WhyNotAllowed(text, colon + 1, authority) ?? authority.WhyInvalid();
    }

    /// <summary>Whether an id that is appended to <paramref name="baseIri"/> runs together with its last word.</summary>
    public static bool RunsOn(string baseIri) => baseIri.Length > 0 && (char.IsLetterOrDigit(baseIri, baseIri.Length - 1) || char.IsLowSurrogate(baseIri[baseIri.Length - 1]));

    private static bool IsScheme(string text, int length)
    {
        for (int i = 0; i < length; i++)
        {
            bool mayStand = text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (i > 0 && text[i] is (>= '0' and <= '9') or '+' or '-' or '.');
            if (!mayStand)
            {
                return false;
            }
        }

        return true;
    }

    // RFC 9110, section 4.2: of 'http' and 'https', an empty host is invalid. Other schemes may have none.
    private static string? WhyNoHost(string scheme, IriAuthority authority)
    {
        bool needsHost = scheme.Equals("http:", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https:", StringComparison.OrdinalIgnoreCase);
        return !needsHost || authority.HasHost ? null : $"'{scheme}' goes on with '//' and the name of a host.";
    }

    private static string? WhyNotAllowed(string text, int start, IriAuthority authority)
    {
        bool isQuery = false;
        bool isFragment = false;
        for (int i = start; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            switch (text[i])
            {
                case '%' when !(IsHexadecimal(text, i + 1) && IsHexadecimal(text, i + 2)):
                    return "a '%' stands before two digits 0-9 and A-F; write %25 for the sign itself.";
                case '#' when isFragment:
                    return "a second '#' is not allowed; write it as %23.";
                case '#':
                    isFragment = true;
                    isQuery = false;
                    break;
                case '?' when !isFragment:
                    isQuery = true;
                    break;
                case '[' or ']' when authority.IsBracketOfNumber(i):
                    break;
                case var c when c < '\u0080':
                    if (IsExcluded(c))
                    {
                        return $"{CodePoints.Describe(text, i)} is not allowed; write it as %{((int)c).ToString("X2", CultureInfo.InvariantCulture)}.";
                    }

                    break;
                default:
                    if (!IsBeyondAscii(char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i) : text[i], isQuery))
                    {
                        return $"{CodePoints.Describe(text, i)} is not allowed.";
                    }

                    break;
            }
        }

        return null;
    }

    private static bool IsHexadecimal(string text, int index) =>
        index < text.Length && text[index] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsExcluded(char c) => c is <= ' ' or '"' or '<' or '>' or '[' or '\\' or ']' or '^' or '`' or '{' or '|' or '}' or '\u007F';

    // The productions ucschar and, in a query alone, iprivate.
    private static bool IsBeyondAscii(int codePoint, bool isQuery) => codePoint switch
    {
        < 0xA0 or (>= 0xD800 and <= 0xDFFF) => false,
        (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD) => isQuery,
        (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF0 and <= 0xFFFF) or (>= 0xE0000 and <= 0xE0FFF) => false,
        _ => (codePoint & 0xFFFE) != 0xFFFE,
    };
}
