using System.Globalization;

namespace ConceptLib.Tool.Search;

/// <summary>
/// Reads a text word by word: runs of letters, digits and the marks on them. A text of a script without spaces is one word as long as
/// it goes on (<see cref="IsRun"/>), for where its words end only a dictionary knows.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>The word.</summary>
    public readonly ReadOnlySpan<char> Word => _text[Start.._next];

    /// <summary>Whether the word is a run of a script without spaces, within which terms are looked for.</summary>
    public bool IsRun { get; private set; }

    /// <summary>Goes on to the next word. False at the end.</summary>
    public bool Read()
    {
        while (_next < _text.Length && !IsPart(_text[_next]))
        {
            _next++;
        }

        Start = _next;
        IsRun = _next < _text.Length && IsSpaceless(_text[_next]);
        while (_next < _text.Length && IsPart(_text[_next]) && IsSpaceless(_text[_next]) == IsRun)
        {
            _next++;
        }

        return _next > Start;
    }

    /// <summary>How many words a text has; an ideograph counts as one. One look at each character, for a search counts all of a library.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPlain">Whether its words have no characters but <see cref="IsPlain">plain</see> ones.</param>
    public static int Count(ReadOnlySpan<char> text, out bool isPlain)
    {
        int count = 0;
        bool isInWord = false;
        isPlain = true;
        foreach (char c in text)
        {
            if (!IsPart(c))
            {
                isInWord = false;
                continue;
            }

            bool isSpaceless = IsSpaceless(c);
            count += isSpaceless || !isInWord ? 1 : 0;
            isInWord = !isSpaceless;
            isPlain &= IsPlain(c);
        }

        return count;
    }

    /// <summary>Whether a letter or digit has no other that it is like but for case: those of ASCII, and the unified ideographs of the basic plane.</summary>
    public static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || IsUnifiedIdeograph(c);

    // Both halves of a surrogate pair belong to a word: nearly all letters beyond U+FFFF are ideographs or ancient.
    private static bool IsPart(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c)
        : IsUnifiedIdeograph(c) || char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsUnifiedIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Han, kana, Thai, Lao, Khmer and Myanmar: Unicode's scripts whose lines break elsewhere than at spaces (UAX #14, SA and ID).</summary>
    private static bool IsSpaceless(char c) => c
        is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u2E80' and <= '\u9FFF') or (>= '\uD800' and <= '\uDFFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');
}
