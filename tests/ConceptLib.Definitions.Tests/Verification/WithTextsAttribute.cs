namespace ConceptLib.Definitions.Tests.Verification;

/// <summary>
/// A test that needs the texts of the sources of <c>definitions/</c>, which are not in the repository (copyright). The environment
/// variable <c>CONCEPTLIB_TEXTS</c> names their folder; without it the test is skipped, and reported so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WithTextsAttribute : FactAttribute
{
    /// <summary>Skips the test where something is missing.</summary>
    /// <param name="needsPassages">Whether it also needs <see cref="Passages"/>.</param>
    public WithTextsAttribute(bool needsPassages = false)
    {
        if (string.IsNullOrEmpty(Folder))
        {
            Skip = "CONCEPTLIB_TEXTS names no folder with the texts of the sources.";
        }
        else if (needsPassages && !File.Exists(Passages))
        {
            Skip = $"There is no list of passages at {Passages}.";
        }
    }

    /// <summary>The folder of the texts.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("CONCEPTLIB_TEXTS");

    /// <summary>Passages of the texts, found by hand: tab-separated, kept beside them.</summary>
    public static string Passages => Path.GetFullPath(Path.Combine(Folder ?? ".", "..", "inventory", "quotes.tsv"));
}
