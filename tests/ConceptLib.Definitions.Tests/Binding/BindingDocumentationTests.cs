namespace ConceptLib.Definitions.Tests.Binding;

/// <summary>docs/diagnostics.md has a heading, what the rule asks, and two samples for each rule of names, references, sources and style.</summary>
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
        Assert.Contains("\n```yaml\n# bad\n", section, StringComparison.Ordinal);
        Assert.Contains("\n```yaml\n# good\n", section, StringComparison.Ordinal);
    }
}
