using System.Text.RegularExpressions;

namespace ConceptLib.Definitions.Tests.Reading;

/// <summary>docs/diagnostics.md has a heading for each rule of the format, a sample that breaks it and one that keeps all.</summary>
public sealed partial class FormatDocumentationTests : ReadingTest
{
    // What they ask cannot be shown in a few lines; their samples are words.
    private static readonly string[] WithoutSample = ["CL0007", "CL0022"];

    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code).Where(code => code.StartsWith("CL00", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_a_heading_a_bad_sample_and_a_good_one(string code)
    {
        string section = Section(code);
        string bad = Sample(section, "bad");
        string good = Sample(section, "good");

        if (!WithoutSample.Contains(code))
        {
            Assert.Contains(code, CodesOf(bad));
            Assert.Equal([], CodesOf(good));
        }
    }

    private static string Section(string code)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "diagnostics.md")).ReplaceLineEndings("\n");
        string heading = $"\n## {code}\n";
        int start = text.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/diagnostics.md has no heading '## {code}'.");
        int end = text.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)];
    }

    private static string Sample(string section, string name)
    {
        Match sample = Block().Matches(section).Single(block => block.Groups["name"].Value == name);
        return sample.Groups["text"].Value;
    }

    private static string[] CodesOf(string sample)
        => [.. Read(sample, sample.StartsWith("wu-2018:", StringComparison.Ordinal) ? "sources.yaml" : "concept.yaml").Problems.Select(problem => problem.Rule.Code)];

    [GeneratedRegex("```yaml\n# (?<name>bad|good)[^\n]*\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
