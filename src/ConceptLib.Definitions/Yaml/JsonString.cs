using System.Globalization;
using System.Text;

namespace ConceptLib.Definitions.Yaml;

/// <summary>Writes strings as JSON that the reader of YAML takes too.</summary>
internal static class JsonString
{
    private const char Replacement = '\uFFFD';

    /// <summary>Appends <paramref name="text"/> in quotation marks. A character that no definition file may hold, and half of a surrogate pair, becomes U+FFFD.</summary>
    public static StringBuilder AppendString(this StringBuilder json, string text)
    {
        json.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                json.Append(c).Append(text[++i]);
            }
            else if (c is '"' or '\\' or '\n' or '\r' or '\t')
            {
                json.Append(string.Format(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)c));
            }
            else
            {
                json.Append(ForbiddenCharacters.IsForbidden(c) ? Replacement : c);
            }
        }

        return json.Append('"');
    }
}
