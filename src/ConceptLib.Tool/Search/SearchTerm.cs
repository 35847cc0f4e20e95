using System.Globalization;
using System.Text;

namespace ConceptLib.Tool.Search;

/// <summary>
/// A word that is searched for. It matches words that begin with it, whatever their case, accents and width; within a run of a script
/// without spaces it matches anywhere.
/// </summary>
/// <param name="text">The word.</param>
internal sealed class SearchTerm(string text)
{
    // As a reader without the right keyboard types it.
    private const CompareOptions Alike = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth | CompareOptions.IgnoreKanaType;

    private static readonly CompareInfo s_comparison = CultureInfo.InvariantCulture.CompareInfo;

    private readonly bool _isAscii = Ascii.IsValid(text);
    private readonly bool _isPlain = text.All(WordReader.IsPlain);

    public string Text => text;

    /// <summary>The words of a search text, each once.</summary>
    public static IReadOnlyList<SearchTerm> Split(string text)
    {
        List<SearchTerm> terms = [];
        WordReader reader = new(text);
        while (reader.Read())
        {
            string word = reader.Word.ToString();
            if (!terms.Any(term => Equals(term.Text, word)))
            {
                terms.Add(new(word));
            }
        }

        return terms;
    }

    /// <summary>Whether two texts are alike: as terms compare words, but whole.</summary>
    public static bool Equals(string left, string right) => s_comparison.Compare(left, right, Alike) == 0;

    /// <summary>Whether a text begins like another.</summary>
    public static bool Begins(string text, string beginning) => s_comparison.IsPrefix(text, beginning, Alike);

    /// <summary>Whether it is worth to look for the term in the words of a text: no for most texts, at a glance.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPlain">As <see cref="WordReader.Count"/> says of the text.</param>
    public bool MayStandIn(string text, bool isPlain) => !isPlain || !_isPlain || text.Contains(Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the term stands in a word, from <paramref name="start"/> on.</summary>
    /// <param name="word">The word, as <see cref="WordReader"/> reads it.</param>
    /// <param name="isRun">Whether it is a run of a script without spaces.</param>
    /// <param name="start">Where to look from; 0, or the end of the match before.</param>
    /// <param name="length">How many characters match.</param>
    /// <returns>An offset in the word, or -1.</returns>
    public int IndexIn(ReadOnlySpan<char> word, bool isRun, int start, out int length)
    {
        length = text.Length;
        if (isRun)
        {
            int at = s_comparison.IndexOf(word[start..], text, Alike, out length);
            return at < 0 ? -1 : start + at;
        }

        if (start > 0)
        {
            return -1;
        }

        // Nearly all words, and the comparison of cultures takes ten times as long.
        if (_isAscii && Ascii.IsValid(word))
        {
            return word.StartsWith(text, StringComparison.OrdinalIgnoreCase) ? 0 : -1;
        }

        // Letters of ASCII that differ, differ in any comparison, whatever marks follow.
        bool maybe = !char.IsAscii(word[0]) || !char.IsAscii(text[0]) || char.ToLowerInvariant(word[0]) == char.ToLowerInvariant(text[0]);
        return maybe && s_comparison.IsPrefix(word, text, Alike, out length) ? 0 : -1;
    }
}
