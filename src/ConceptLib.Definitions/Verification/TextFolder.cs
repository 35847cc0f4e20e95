namespace ConceptLib.Definitions.Verification;

/// <summary>Folds text, a step for each kind of difference; each character keeps the offset it comes from.</summary>
internal static class TextFolder
{
    private const string Punctuation = ",.;:!?)]}…，。；：！？、）";
    private const int MaximumFootnoteDigits = 3;

    private static readonly string[] s_ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Folds a text.</summary>
    public static Glyphs Fold(string text, Foldings foldings)
    {
        Glyphs glyphs = new(text.Length);
        Append(glyphs, text, new(0, text.Length));
        return Fold(glyphs, foldings);
    }

    /// <summary>Folds the pieces of a text in the order given; between two there is a line break.</summary>
    public static Glyphs Fold(string text, IReadOnlyList<Model.OffsetRange> pieces, Foldings foldings)
    {
        Glyphs glyphs = new(pieces.Sum(static piece => piece.End - piece.Start + 1));
        foreach (Model.OffsetRange piece in pieces)
        {
            if (glyphs.Length > 0)
            {
                glyphs.Add('\n', piece.Start);
            }

            Append(glyphs, text, piece);
        }

        return Fold(glyphs, foldings);
    }

    private static void Append(Glyphs glyphs, string text, Model.OffsetRange piece)
    {
        for (int i = piece.Start; i < piece.End; i++)
        {
            glyphs.Add(text[i], i);
        }
    }

    private static Glyphs Fold(Glyphs glyphs, Foldings foldings)
    {
        // The order matters: what shows nothing is gone before neighbours are looked at, shapes are one before punctuation is.
        glyphs = Needs(Foldings.InvisibleCharacters, IsInvisible) ? Where(glyphs, static c => !IsInvisible(c)) : glyphs;
        glyphs = Needs(Foldings.Composition, static c => c >= '\u0300') ? Compose(glyphs) : glyphs;
        glyphs = Needs(Foldings.QuotationMarks, static c => QuotationMark(c) != c) ? Select(glyphs, QuotationMark) : glyphs;
        glyphs = Needs(Foldings.LineEndHyphens, IsLineEnd) ? JoinAtHyphens(glyphs) : glyphs;
        glyphs = Needs(Foldings.WhiteSpace, char.IsWhiteSpace) ? CollapseSpaces(glyphs) : glyphs;
        glyphs = Needs(Foldings.FootnoteMarks, IsDigit) ? TakeOutGluedNumbers(glyphs) : glyphs;
        glyphs = Needs(Foldings.SpacesBeforePunctuation, char.IsWhiteSpace) ? CloseUpPunctuation(glyphs) : glyphs;
        return Needs(Foldings.Dashes, IsDash) ? UnifyDashes(glyphs) : glyphs;

        // Most steps find nothing to do in most quotes.
        bool Needs(Foldings folding, Func<char, bool> concerns)
        {
            if ((foldings & folding) == 0)
            {
                return false;
            }

            foreach (char c in glyphs.Characters)
            {
                if (concerns(c))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static char QuotationMark(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '＂' => '"',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '＇' => '\'',
        _ => c,
    };

    private static Glyphs Where(Glyphs glyphs, Func<char, bool> isKept)
    {
        Glyphs kept = new(glyphs.Length);
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (isKept(glyphs[i]))
            {
                kept.Add(glyphs[i], glyphs.OffsetOf(i));
            }
        }

        return kept;
    }

    private static Glyphs Select(Glyphs glyphs, Func<char, char> fold)
    {
        Glyphs folded = new(glyphs.Length);
        for (int i = 0; i < glyphs.Length; i++)
        {
            folded.Add(fold(glyphs[i]), glyphs.OffsetOf(i));
        }

        return folded;
    }

    /// <summary>A letter and its marks become what NFC makes of them; all of it has the offset of the letter.</summary>
    private static Glyphs Compose(Glyphs glyphs)
    {
        Glyphs composed = new(glyphs.Length);
        for (int start = 0; start < glyphs.Length;)
        {
            int end = start + 1;
            while (end < glyphs.Length && ContinuesCluster(glyphs[end]))
            {
                end++;
            }

            char c = glyphs[start];
            string cluster = end == start + 1 && c < '\u0300' ? c.ToString()
                : end == start + 1 && c is >= '\uFB00' and <= '\uFB06' ? s_ligatures[c - '\uFB00']
                : UnicodeNormalization.ToNfc(glyphs.Text.Substring(start, end - start));
            foreach (char part in cluster)
            {
                composed.Add(part, glyphs.OffsetOf(start));
            }

            start = end;
        }

        return composed;
    }

    /// <summary>Whether a character belongs to the one before it.</summary>
    public static bool ContinuesCluster(char c) => c >= '\u0300'
        && (char.IsLowSurrogate(c)
            || c is >= '\u1160' and <= '\u11FF' // vowels and trailing consonants of Hangul
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark);

    private static Glyphs JoinAtHyphens(Glyphs glyphs)
    {
        Glyphs joined = new(glyphs.Length);
        for (int i = 0; i < glyphs.Length; i++)
        {
            joined.Add(glyphs[i], glyphs.OffsetOf(i));
            if (glyphs[i] is not ('-' or '\u2010') || !char.IsLetter(glyphs[i - 1]))
            {
                continue;
            }

            int next = i + 1;
            bool isBroken = false;
            while (char.IsWhiteSpace(glyphs[next]))
            {
                isBroken |= IsLineEnd(glyphs[next]);
                next++;
            }

            if (isBroken && char.IsLetter(glyphs[next]))
            {
                i = next - 1;
            }
        }

        return joined;
    }

    private static Glyphs CollapseSpaces(Glyphs glyphs)
    {
        Glyphs collapsed = new(glyphs.Length);
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (!char.IsWhiteSpace(glyphs[i]))
            {
                collapsed.Add(glyphs[i], glyphs.OffsetOf(i));
                continue;
            }

            int start = i;
            while (char.IsWhiteSpace(glyphs[i + 1]))
            {
                i++;
            }

            if (start > 0 && i + 1 < glyphs.Length && !(IsIdeographic(glyphs[start - 1]) && IsIdeographic(glyphs[i + 1])))
            {
                collapsed.Add(' ', glyphs.OffsetOf(start));
            }
        }

        return collapsed;
    }

    /// <summary>Takes out each number that might be that of a footnote. Whether it is one is seen when both sides are compared.</summary>
    private static Glyphs TakeOutGluedNumbers(Glyphs glyphs)
    {
        Glyphs without = new(glyphs.Length);
        for (int i = 0; i < glyphs.Length;)
        {
            int end = i;
            while (IsDigit(glyphs[end]))
            {
                end++;
            }

            bool isAfterWord = IsGluedAfter(glyphs[i - 1]) && glyphs[end] is ' ' or '\0';
            bool isBeforeWord = glyphs[i - 1] is ' ' or '\0' && char.IsLetter(glyphs[end]);
            if (end > i && end - i <= MaximumFootnoteDigits && glyphs[i] != '0' && (isAfterWord || isBeforeWord))
            {
                without.Numbers.Add(new(without.Length, glyphs.Text.Substring(i, end - i), isBeforeWord));
                i = end;
                continue;
            }

            for (int stop = Math.Max(end, i + 1); i < stop; i++)
            {
                without.Add(glyphs[i], glyphs.OffsetOf(i));
            }
        }

        return without;
    }

    private static bool IsGluedAfter(char c) => char.IsLetter(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '"' or '\'' or '”' or '’';

    private static Glyphs CloseUpPunctuation(Glyphs glyphs)
    {
        Glyphs closed = new(glyphs.Length);
        int number = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            MoveNumbers(glyphs, closed, i, ref number);

            // " .05" is a number, and no full stop.
            if (!(char.IsWhiteSpace(glyphs[i]) && i > 0 && Punctuation.IndexOf(glyphs[i + 1]) >= 0 && !char.IsDigit(glyphs[i + 2])))
            {
                closed.Add(glyphs[i], glyphs.OffsetOf(i));
            }
        }

        MoveNumbers(glyphs, closed, glyphs.Length, ref number);
        return closed;
    }

    private static Glyphs UnifyDashes(Glyphs glyphs)
    {
        Glyphs unified = new(glyphs.Length);
        int number = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            MoveNumbers(glyphs, unified, i, ref number);
            bool isBetweenLetters = IsDash(glyphs[i])
                && char.IsLetter(glyphs[i - 1] == ' ' ? glyphs[i - 2] : glyphs[i - 1])
                && char.IsLetter(glyphs[i + 1] == ' ' ? glyphs[i + 2] : glyphs[i + 1]);
            unified.Add(isBetweenLetters ? '-' : glyphs[i], glyphs.OffsetOf(i));
        }

        MoveNumbers(glyphs, unified, glyphs.Length, ref number);
        return unified;
    }

    /// <summary>Takes the numbers before a character along to the next step.</summary>
    private static void MoveNumbers(Glyphs from, Glyphs to, int index, ref int number)
    {
        for (; number < from.Numbers.Count && from.Numbers[number].Index <= index; number++)
        {
            to.Numbers.Add(from.Numbers[number] with { Index = to.Length });
        }
    }

    // Not the minus sign, U+2212.
    private static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015');

    /// <summary>Whether a line may break beside it without a space: an ideograph, or punctuation as wide as one.</summary>
    private static bool IsIdeographic(char c) => Ideographs.Contains(c) || c is (>= '\u3001' and <= '\u303F') or (>= '\uFF01' and <= '\uFF60');
}
