namespace ConceptLib.Definitions.Verification;

/// <summary>Compares the numbers that were taken out of two texts otherwise alike: those of footnotes may be missing on one side, no others.</summary>
internal static class GluedNumbers
{
    /// <summary>
    /// Whether each number of the words looked for stands at the same place of the text too. What the text has besides are marks of
    /// footnotes. At both ends a number that is glued to what lies outside is no part of the place.
    /// </summary>
    public static bool Agree(Glyphs text, int index, Glyphs wanted, out bool hasFootnoteMarks)
    {
        int number = text.FirstNumberAt(index);
        hasFootnoteMarks = false;
        foreach (GluedNumber expected in wanted.Numbers)
        {
            GluedNumber atPlace = expected with { Index = expected.Index + index };
            while (number < text.Numbers.Count && text.Numbers[number] != atPlace)
            {
                if (text.Numbers[number].Index > atPlace.Index)
                {
                    return false;
                }

                hasFootnoteMarks |= text.Numbers[number].Index > index;
                number++;
            }

            if (number == text.Numbers.Count)
            {
                return false;
            }

            number++;
        }

        for (; number < text.Numbers.Count && text.Numbers[number].Index < index + wanted.Length; number++)
        {
            hasFootnoteMarks |= text.Numbers[number].Index > index;
        }

        return true;
    }
}
