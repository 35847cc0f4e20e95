using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ConceptLib.Definitions;
using ConceptLib.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Tests;

/// <summary>The rules, their release files and their page say the same.</summary>
public sealed class RuleDescriptorTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    private static readonly string s_page = File.ReadAllText(Path.Combine(s_root, "docs/diagnostics.md"));

    [Fact]
    public void Codes_are_unique_and_in_order()
        => Assert.Equal(Rules.All.Select(static rule => rule.Code).Distinct().Order(StringComparer.Ordinal), Rules.All.Select(static rule => rule.Code));

    [Fact]
    public void The_release_files_list_every_rule_with_its_severity()
    {
        string[] files = Directory.GetFiles(Path.Combine(s_root, "src/ConceptLib.Generator"), "AnalyzerReleases.*.md");
        IEnumerable<string> released = files
            .SelectMany(static file => File.ReadLines(file))
            .SelectMany(static text => Regex.Matches(text, @"^(CL\d{4}) \| ConceptLib \| (\w+) \|"))
            .Select(static match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

        Assert.Equal(Rules.All.Select(static rule => $"{rule.Code} {Released(RuleDescriptors.Of(rule))}"), released.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_has_a_heading_for_every_rule_and_no_other()
    {
        IEnumerable<string> headings = Regex.Matches(s_page, @"^#+ (CL\d{4})\b", RegexOptions.Multiline).Select(static match => match.Groups[1].Value);

        Assert.Equal(Rules.All.Select(static rule => rule.Code), headings);
    }

    [Fact]
    public void Every_link_leads_to_a_heading_of_the_page() => Assert.All(Rules.All, rule =>
        Assert.Equal("docs/diagnostics.md#" + rule.Code.ToLowerInvariant(), RuleDescriptors.Of(rule).HelpLinkUri));

    [Fact]
    public void Errors_cannot_be_turned_down_and_the_rest_can() => Assert.All(Rules.All, rule => Assert.Equal(
        rule.Severity == RuleSeverity.Error,
        RuleDescriptors.Of(rule).CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)));

    [Fact]
    public void The_page_explains_the_deprecation_of_concepts()
        => Assert.Contains($"\n## {Emission.BucketEmitter.DeprecationId}\n", s_page, StringComparison.Ordinal);

    private static string Released(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
