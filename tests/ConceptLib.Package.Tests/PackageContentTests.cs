using System.IO.Compression;
using System.Xml.Linq;

namespace ConceptLib.Package.Tests;

/// <summary>What lies in the packages.</summary>
[Collection(SharedFeed.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] s_libraries = ["ConceptLib", "ConceptLib.InternationalRelations", "ConceptLib.Testing", "ConceptLib.Tool"];

    public static TheoryData<string> Libraries => [.. s_libraries];

    public static TheoryData<string> Packages => [.. s_libraries, "ConceptLib.Templates"];

    [Fact]
    public void The_package_holds_the_runtime_and_the_generator_where_only_its_own_targets_look()
    {
        using ZipArchive package = feed.Open("ConceptLib");

        Assert.Equal(
            [
                "build/ConceptLib.props",
                "build/ConceptLib.targets",
                "lib/net10.0/ConceptLib.dll",
                "lib/net10.0/ConceptLib.xml",
                "lib/netstandard2.0/ConceptLib.dll",
                "lib/netstandard2.0/ConceptLib.xml",
                "tools/generator/ConceptLib.Definitions.dll",
                "tools/generator/ConceptLib.Generator.dll",
                "tools/generator/YamlDotNet.dll",
            ],
            package.Entries.Select(entry => entry.FullName).Where(name => name.Contains('/') && !IsContainer(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_repeats_the_notice_of_the_parser_it_carries()
    {
        using ZipArchive package = feed.Open("ConceptLib");

        Assert.Contains("YamlDotNet", Text(package, "THIRD-PARTY-NOTICES.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_repeats_the_notices_of_the_libraries_it_carries()
    {
        using ZipArchive package = feed.Open("ConceptLib.Tool");
        string notices = Text(package, "THIRD-PARTY-NOTICES.txt");

        string[] carried = [.. package.Entries.Select(entry => entry.Name)
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("ConceptLib", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)!];

        Assert.Contains("YamlDotNet", carried);
        Assert.All(carried, library => Assert.Contains(library, notices, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ConceptLib.InternationalRelations", "ConceptLib")]
    [InlineData("ConceptLib.Testing", "ConceptLib", "DiffPlex", "PublicApiGenerator")]
    public void A_package_beside_ConceptLib_depends_on_it_and_little_else(string id, params string[] dependencies)
    {
        using ZipArchive package = feed.Open(id);

        var groups = Specification(package).Descendants().Where(element => element.Name.LocalName == "group").ToList();

        Assert.Equal(["net10.0", ".NETStandard2.0"], groups.Select(group => group.Attribute("targetFramework")?.Value));
        Assert.All(groups, group => Assert.Equal(
            dependencies,
            group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal)));
        Assert.All(groups, group => Assert.Equal(
            PackageFeed.Version,
            group.Elements().Single(dependency => dependency.Attribute("id")!.Value == "ConceptLib").Attribute("version")!.Value));
    }

    [Theory]
    [InlineData("ConceptLib.InternationalRelations")]
    [InlineData(
        "ConceptLib.Testing",
        "build/ConceptIds.MSTest.cs",
        "build/ConceptIds.NUnit.cs",
        "build/ConceptIds.xunit.cs",
        "build/ConceptIds.xunit.v3.cs",
        "build/ConceptLib.Testing.props",
        "build/ConceptLib.Testing.targets",
        "build/ConceptLibraryTests.cs")]
    public void A_package_beside_ConceptLib_holds_nothing_but_its_libraries_and_what_a_build_needs(string id, params string[] build)
    {
        using ZipArchive package = feed.Open(id);

        Assert.Equal(
            [
                .. build,
                $"lib/net10.0/{id}.dll",
                $"lib/net10.0/{id}.xml",
                $"lib/netstandard2.0/{id}.dll",
                $"lib/netstandard2.0/{id}.xml",
            ],
            package.Entries.Select(entry => entry.FullName).Where(name => name.Contains('/') && !IsContainer(name)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Each_package_has_a_readme_an_icon_and_a_licence(string id)
    {
        using ZipArchive package = feed.Open(id);
        XElement specification = Specification(package);

        string Value(string name) => specification.Descendants().Single(element => element.Name.LocalName == name).Value;

        Assert.NotNull(package.GetEntry(Value("icon")));
        Assert.StartsWith("# " + id, Text(package, Value("readme")), StringComparison.Ordinal);
        Assert.StartsWith("MIT", Value("license"), StringComparison.Ordinal);
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("tags"));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Each_of_our_libraries_has_its_symbols_and_its_documentation(string id)
    {
        using ZipArchive package = feed.Open(id);
        using ZipArchive symbols = feed.Open(id, "snupkg");

        string[] libraries = [.. package.Entries.Select(entry => entry.FullName)
            .Where(name => Path.GetFileName(name).StartsWith("ConceptLib", StringComparison.Ordinal)
                && name.EndsWith(".dll", StringComparison.Ordinal)
                && !name.StartsWith("tools/generator/", StringComparison.Ordinal))];

        Assert.NotEmpty(libraries);
        Assert.All(libraries, library =>
        {
            Assert.NotNull(symbols.GetEntry(Path.ChangeExtension(library, ".pdb")));
            Assert.NotNull(package.GetEntry(Path.ChangeExtension(library, ".xml")));
        });
    }

    private static XElement Specification(ZipArchive package) =>
        XElement.Parse(Text(package, package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName));

    private static string Text(ZipArchive package, string name)
    {
        ZipArchiveEntry entry = package.GetEntry(name) ?? throw new FileNotFoundException("Not in the package.", name);
        using StreamReader reader = new(entry.Open());
        return reader.ReadToEnd();
    }

    private static bool IsContainer(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal);
}
