using System.Text.RegularExpressions;
using ConceptLib.Definitions;
using ConceptLib.Docs.Tests.Pages;

namespace ConceptLib.Docs.Tests;

/// <summary>What a page refers to in this repository exists.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Documentation.Pages.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_relative_link_leads_to_a_file_and_to_a_heading_in_it(string path)
    {
        MarkdownPage page = Documentation.Page(path);
        Assert.All(page.Links.Where(link => !link.Target.Contains(':', StringComparison.Ordinal)), link =>
        {
            string where = $"{path}:{link.Line}: {link.Target}";
            string[] parts = link.Target.Split('#');
            string target = parts[0].Length == 0 ? path : Path.GetRelativePath(Documentation.Root, Path.Combine(Documentation.Root, Path.GetDirectoryName(path)!, parts[0])).Replace('\\', '/');
            Assert.True(Path.Exists(Path.Combine(Documentation.Root, target)), $"{where} leads nowhere.");
            Assert.True(parts.Length == 1 || Documentation.Page(target).Anchors.Contains(parts[1]), $"{where}: there is no such heading in {target}.");
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_rule_that_is_named_exists(string path) =>
        Assert.All(
            Code().Matches(File.ReadAllText(Path.Combine(Documentation.Root, path))).Select(match => match.Value),
            code => Assert.Contains(code, Rules.All.Select(rule => rule.Code)));

    [GeneratedRegex(@"\bCL\d{4}\b")]
    private static partial Regex Code();
}
