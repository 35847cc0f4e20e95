namespace ConceptLib.Tool.Lookup;

/// <summary>What the comparison of a quote with its source comes to.</summary>
internal static class Verdicts
{
    /// <summary>Whether the words of a quote were found in the text of its source.</summary>
    public static bool IsFound(this Verification verification) =>
        verification is Verification.Exact or Verification.Normalized or Verification.Segmented or Verification.Reordered;
}
