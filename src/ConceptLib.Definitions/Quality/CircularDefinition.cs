using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Definitions.Quality;

/// <summary>Finds definitions that use the label they explain (ISO 704, deficient definitions).</summary>
/// <remarks>The first sentence is looked at: in an encyclopedia the second tells who says so, and has to name what.</remarks>
internal static class CircularDefinition
{
    // A letter that is a label is an article, or a number of something, as well.
    private const int FewestLetters = 2;

    // In scripts without spaces a shorter label is as often a part of another word.
    private const int FewestIdeographs = 3;

    public static IEnumerable<Problem> Check(StatedConcept concept) =>
        concept.Definitions.Select(definition => Check(concept, definition)).OfType<Problem>();

    private static Problem? Check(StatedConcept concept, OwnDefinition definition)
    {
        LabelModel[] labels = [.. concept.LabelsIn(definition.Language)];
        string? preferred = labels.FirstOrDefault(static label => label.Status == LabelStatus.Preferred)?.Text.Value;
        foreach (LabelModel label in labels)
        {
            // A synonym that is a part of the preferred label names a part of what is explained; the letters of an abbreviation may stand in any word of it.
            bool isPart = label.Status != LabelStatus.Preferred && preferred is not null && Words(preferred, label.Text.Value, definition.IsEnglish).Any();
            if (!isPart && Uses(definition, label.Text.Value, concept.Id))
            {
                return Rules.CircularDefinition.At(definition.Anchor, label.Text.Value);
            }
        }

        return null;
    }

    private static bool Uses(OwnDefinition definition, string label, string id)
    {
        if (label.Length < (Ideographs.Contains(label.FirstOrDefault()) ? FewestIdeographs : FewestLetters))
        {
            return false;
        }

        return Words(definition.FirstSentence, label, definition.IsEnglish)
            .Any(index => !definition.Links.Any(link => link.ConceptId != id && link.Start <= index && index + label.Length <= link.Start + link.Length));
    }

    /// <summary>Where a label stands in a text as a word of its own; in English also in the plural.</summary>
    private static IEnumerable<int> Words(string text, string label, bool isEnglish)
    {
        for (int index = IndexOf(text, label, 0); index >= 0; index = IndexOf(text, label, index + 1))
        {
            int end = index + label.Length;
            int afterPlural = isEnglish && end < text.Length && text[end] == 's' ? 1 : 0;
            if (IsWord(text, index, label.Length + afterPlural))
            {
                yield return index;
            }
        }
    }

    // "Non-interference" does not use "interference".
    private static bool IsWord(string text, int index, int length) => WordBoundary.IsWhole(text, index, length)
        && !(index > 0 && text[index - 1] == '-')
        && !(index + length < text.Length && text[index + length] == '-');

    private static int IndexOf(string text, string label, int start) => text.IndexOf(label, start, StringComparison.OrdinalIgnoreCase);
}
