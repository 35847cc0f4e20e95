namespace ConceptLib.Definitions.Tests.YamlTestSuite;

/// <summary>
/// A test that needs the YAML Test Suite, which is not in the repository. The environment variable <c>CONCEPTLIB_YAML_SUITE</c> names
/// its folder; without it the test is skipped, and reported so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WithYamlTestSuiteAttribute : FactAttribute
{
    /// <summary>Skips the test where the suite is missing.</summary>
    public WithYamlTestSuiteAttribute()
    {
        if (string.IsNullOrEmpty(Folder))
        {
            Skip = "CONCEPTLIB_YAML_SUITE names no folder with the YAML Test Suite.";
        }
    }

    /// <summary>The folder of the suite.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("CONCEPTLIB_YAML_SUITE");
}
