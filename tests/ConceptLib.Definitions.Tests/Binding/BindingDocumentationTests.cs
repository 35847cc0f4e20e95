namespace ConceptLib.Definitions.Tests.Binding;

/// <summary>docs/diagnostics.md has a heading, what the rule asks, and two samples for each rule beyond those of the format.</summary>
public sealed class BindingDocumentationTests
{
    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code).Where(code => !code.StartsWith("CL00", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_is_explained_with_a_bad_sample_and_a_good_one(string code)
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "diagnostics.md")).ReplaceLineEndings("\n");
        string[] sections = page.Split("\n## ");
        string section = Assert.Single(sections, text => text.StartsWith(code + "\n", StringComparison.Ordinal));
        Rule rule = Rules.All.Single(one => one.Code == code);

        Assert.Contains($"\n**{rule.Title}.** ", section, StringComparison.Ordinal);
        // What is wrong with a build stands in the project file.
        string start = code.StartsWith("CL05", StringComparison.Ordinal) ? "\n```xml\n<!-- " : "\n```yaml\n# ";
        Assert.Contains(start + "bad", section, StringComparison.Ordinal);
        Assert.Contains(start + "good", section, StringComparison.Ordinal);
    }
}
