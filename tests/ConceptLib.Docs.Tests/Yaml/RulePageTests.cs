using ConceptLib.Definitions;
using ConceptLib.Docs.Tests.Pages;

namespace ConceptLib.Docs.Tests.Yaml;

/// <summary>docs/diagnostics.md explains each rule, with a sample that breaks it and one that keeps all.</summary>
public sealed class RulePageTests
{
    // What they ask cannot be shown in a few lines.
    private static readonly string[] InWords = ["CL0007", "CL0022", "CL0231", "CL0504", "CL0505", "CL0506"];

    // Samples of one line have no definition.
    private const string NoDefinition = "CL0401";

    private static MarkdownPage Page { get; } = Documentation.Page(BlockChecks.RulePage);

    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_heading_and_a_first_sentence_that_says_what_it_asks(string code)
    {
        Rule rule = Rules.All.Single(rule => rule.Code == code);
        int heading = Page.Prose.ToList().FindIndex(line => line.Text == "## " + code);

        Assert.True(heading >= 0, $"{Page.Path} has no heading '## {code}'.");
        Assert.StartsWith($"**{rule.Title}.**", Page.Prose[heading + 2].Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_sample_of_a_rule_breaks_it_and_the_good_one_keeps_all(string code)
    {
        FencedBlock[] blocks = [.. Page.Blocks.Where(block => block.Heading == code)];
        Assert.True(blocks.Length == 2, $"{Page.Path}: {code} has {blocks.Length} samples and not a bad one and a good one.");
        Assert.True(RuleSample.IsBad(blocks[0]) && !RuleSample.IsBad(blocks[1]), $"{blocks[0].Place}: {code} has not a bad sample and then a good one.");
        if (InWords.Contains(code))
        {
            return;
        }

        Rule rule = Rules.All.Single(rule => rule.Code == code);
        LibraryProblem[] problems = [.. RuleSample.Problems(blocks[0], rule)];
        Assert.True(problems.Any(problem => problem.Code == code), $"{blocks[0].Place} does not break {code}, but:\n{Shown(problems)}");
        LibraryProblem[] left = [.. RuleSample.Problems(blocks[1], rule).Where(problem => problem.Code != NoDefinition || problem.Code == code)];
        Assert.True(left.Length == 0, $"{blocks[1].Place} breaks a rule:\n{Shown(left)}");
    }

    private static string Shown(IEnumerable<LibraryProblem> problems) => string.Join('\n', problems.Select(problem => problem.Text));
}
