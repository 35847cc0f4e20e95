using ConceptLib.Definitions.Verification;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>The words of a text as labels are compared: without case and the like (<see cref="LabelFolding"/>).</summary>
internal static class FoldedWords
{
    /// <summary>The words in their order, and each other sign alone.</summary>
    public static string[] Of(string text)
    {
        WordList words = new(text);
        string[] folded = new string[words.Count];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = LabelFolding.Fold(words[i]);
        }

        return folded;
    }
}
