using System.Text.RegularExpressions;

namespace ConceptLib.Tool.Authoring;

/// <summary>Where a passage stands in a text, in the words by which a reader would look for it.</summary>
internal static partial class PassagePlace
{
    // Longer lines alone between blank ones are text.
    private const int LongestHeading = 70;

    /// <summary>A locator: the heading that the passage stands below, as <c>section Heading</c>, or as it is when it says itself what it is (<c>chapter 2</c>).</summary>
    /// <param name="text">The text of the source.</param>
    /// <param name="start">Where the passage begins.</param>
    /// <returns>Null when no line above looks like a heading.</returns>
    public static string? Of(string text, int start)
    {
        // The last of them is what stands before the passage in its own line.
        string[] lines = text[..start].ReplaceLineEndings("\n").Split('\n');
        for (int i = lines.Length - 2; i >= 0; i--)
        {
            string line = lines[i].Trim();
            bool isAlone = i < lines.Length - 2 && (i == 0 || lines[i - 1].Trim().Length == 0) && lines[i + 1].Trim().Length == 0;
            if (Marked().Match(line) is { Success: true } marked)
            {
                return Named(marked.Groups["heading"].Value);
            }

            if (isAlone && line.Length is > 0 and <= LongestHeading && !LooksLikeText().IsMatch(line))
            {
                return Named(line);
            }
        }

        return null;
    }

    private static string Named(string heading) => Division().IsMatch(heading) ? heading : $"section {heading}";

    // https://spec.commonmark.org/0.31.2/#atx-headings
    [GeneratedRegex(@"^#{1,6}[ \t]+(?<heading>\S.*?)[ \t]*#*\z")]
    private static partial Regex Marked();

    // It begins with a small letter or a mark, or ends as a sentence does; a number may have a full stop: "IV.", "CHAPTER I.".
    [GeneratedRegex(@"^[^\p{Lu}\p{Lo}\p{Nd}§]|[,;:!?。，；：！？]\z|(?<![IVXLC\d])\.\z")]
    private static partial Regex LooksLikeText();

    [GeneratedRegex(@"^(§|(chapter|section|part|book|article|rule|canto|act|letter|lecture)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Division();
}
