using System.Text.RegularExpressions;

namespace ConceptLib.Definitions.Yaml;

/// <summary>
/// Characters that look like the space or the colon that YAML needs: spaces pasted from a web page, the colon of a Chinese keyboard.
/// Looked for only where the parser gave up, for in a text they are letters like others.
/// </summary>
internal static class LookalikeCharacter
{
    private static readonly Regex Place = new(
        @"^[ -]*(?:(?<space>[\u00A0\u2000-\u200A\u202F\u3000])|[A-Za-z][A-Za-z-]*(?:(?<colon>[：﹕︰])|:(?<space>[\u00A0\u2000-\u200A\u202F\u3000])))",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The first in a part of the text where YAML needs the character it looks like, and what is wrong with it; null when there is none.</summary>
    public static (int Index, string Fault)? Find(string text, int start, int end)
    {
        Match match = Place.Match(text.Substring(start, end - start));
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["colon"] is { Success: true } colon
            ? (start + colon.Index, $"'{colon.Value}' looks like a colon and is another character; write ': '")
            : (start + match.Groups["space"].Index, $"{CodePoints.Name(match.Groups["space"].Value, 0)} looks like a space and is another character; type the space anew");
    }
}
