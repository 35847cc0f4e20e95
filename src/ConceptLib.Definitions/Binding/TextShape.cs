using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>How a text looks in print: two texts of the same letters and of other scripts look alike and are not the same.</summary>
/// <param name="Letters">The text, each letter that looks like one of another script replaced by the one that stands for all that look so; in Normalization Form C.</param>
/// <param name="Scripts">For each code point of its decomposed form: <c>-</c> if it stands as it was, else a character for the script it was of.</param>
public sealed record TextShape(string Letters, string Scripts)
{
    private const char AsItWas = '-';

    /// <summary>The shapes of a text and of its key (<see cref="LabelFolding"/>): as it stands and in small letters, for <c>НАТО</c> looks like <c>HATO</c> and <c>нато</c> like nothing.</summary>
    /// <returns>None when no letter looks like one of another script.</returns>
    public static EquatableArray<TextShape> AllOf(string text, string key)
    {
        TextShape? shape = Of(text);
        TextShape? folded = text == key ? null : Of(key);
        return shape is null && folded is null ? default
            : EquatableArray.Of([.. new[] { shape ?? AsIs(text), folded ?? AsIs(key) }.Distinct()]);
    }

    /// <summary>The shape of a text that looks like itself alone.</summary>
    public static TextShape AsIs(string text) => new(text, "");

    private static TextShape? Of(string text)
    {
        if (!MayLookAlike(text))
        {
            return null;
        }

        List<int> letters = UnicodeNormalization.Decompose(text);
        char[] scripts = new char[letters.Count];
        bool isLookalike = false;
        for (int i = 0; i < scripts.Length; i++)
        {
            scripts[i] = AsItWas;
            if (LookalikeLetters.Of(letters[i]) is { } found)
            {
                (scripts[i], letters[i]) = found;
                isLookalike = true;
            }
        }

        if (!isLookalike)
        {
            return null;
        }

        UnicodeNormalization.Compose(letters);
        return new(UnicodeNormalization.ToText(letters), new string(scripts));
    }

    /// <summary>Whether it is worth to look: no for most texts, at a glance.</summary>
    public static bool MayLookAlike(string text)
    {
        foreach (char c in text)
        {
            // A letter of Greek or Cyrillic with an accent looks alike by its base letter.
            if (c is (>= '\u0370' and <= '\u058F') or (>= '\u1F00' and <= '\u1FFF') || (c > '\u058F' && LookalikeLetters.Of(c) is not null))
            {
                return true;
            }
        }

        return false;
    }
}
