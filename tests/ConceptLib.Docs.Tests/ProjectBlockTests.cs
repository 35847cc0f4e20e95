using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConceptLib.Docs.Tests.Pages;

namespace ConceptLib.Docs.Tests;

/// <summary>Parts of project files are well-formed, and what they say to ConceptLib exists.</summary>
public sealed partial class ProjectBlockTests
{
    public static TheoryData<string> Places =>
    [
        .. Documentation.BlocksOf(BlockCheck.Project)
            .Concat(Documentation.BlocksOf(BlockCheck.RuleSample).Where(block => block.Language == "xml"))
            .Select(block => block.Place),
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_part_of_a_project_file_names_properties_and_packages_that_exist(string place)
    {
        FencedBlock block = Documentation.Block(place);
        XElement xml = XElement.Parse($"<Part>{block.Text}</Part>");

        Assert.All(
            xml.Descendants().Select(element => element.Name.LocalName).Where(ProjectSettings.IsOurs),
            property => Assert.True(ProjectSettings.Properties.Contains(property), $"{place}: no property {property} is known."));
        Assert.All(
            xml.Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!).Where(ProjectSettings.IsOurs),
            package => Assert.True(ProjectSettings.Packages.Contains(package), $"{place}: there is no package {package}."));
    }

    [Fact]
    public void Tables_of_properties_name_properties_that_exist()
    {
        (string Place, string Property)[] cells =
        [
            .. from page in Documentation.Pages
               from line in page.Prose
               let cell = PropertyCell().Match(line.Text)
               where cell.Success
               select ($"{page.Path}:{line.Line}", cell.Groups["property"].Value),
        ];

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.True(ProjectSettings.Properties.Contains(cell.Property), $"{cell.Place}: no property {cell.Property} is known."));
    }

    [GeneratedRegex("^\\| `(?<property>(?:Enable\\w*)?Concept[A-Z]\\w*)` \\|")]
    private static partial Regex PropertyCell();
}
