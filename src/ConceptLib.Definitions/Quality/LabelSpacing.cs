using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality;

/// <summary>Finds labels that look like another and are not it, for white space that nobody sees.</summary>
internal static class LabelSpacing
{
    public static IEnumerable<Problem> Check(StatedConcept concept) => concept.Model.Labels.Select(static label => Check(label.Text)).OfType<Problem>();

    private static Problem? Check(Anchored<string> label)
    {
        string text = label.Value;
        string? excess = text.Trim().Length < text.Length ? "white space at its ends" : HasRun(text) ? "more than one space between words" : null;
        return excess is null ? null : Rules.SpaceInLabel.At(label.Anchor, text, excess, Single(text));
    }

    private static bool HasRun(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Single(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
