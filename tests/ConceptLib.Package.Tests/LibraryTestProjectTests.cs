using System.Text.RegularExpressions;

namespace ConceptLib.Package.Tests;

/// <summary>The one line that tests a vocabulary, in the test frameworks there are; with xunit 2 the <see cref="NewLibraryTests"/> have it.</summary>
[Collection(SharedFeed.Name)]
public sealed partial class LibraryTestProjectTests(PackageFeed feed)
{
    private const string Line = "public sealed class VocabularyTests() : ConceptLibraryTests(typeof(Concepts));";

    // As an old project has it.
    private const string LineOfOldCSharp = """
        [Microsoft.VisualStudio.TestTools.UnitTesting.TestClass]
        public sealed class VocabularyTests : ConceptLibraryTests
        {
            public VocabularyTests() : base(typeof(Concepts)) { }
        }
        """;

    private const string OldCSharp = "<LangVersion>7.3</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>";

    [Theory]
    [InlineData("xunit.v3", Line, "<OutputType>Exe</OutputType>", "xunit.v3 3.2.2", "xunit.runner.visualstudio 3.1.5")]
    [InlineData("NUnit", Line, "", "NUnit 4.4.0", "NUnit3TestAdapter 5.2.0")]
    [InlineData("MSTest", LineOfOldCSharp, OldCSharp + "<NoWarn>$(NoWarn);MSTEST0001</NoWarn>", "MSTest.TestFramework 4.0.2", "MSTest.TestAdapter 4.0.2")]
    public async Task One_line_tests_a_library_in_each_framework(string framework, string tests, string settings, params string[] packages)
    {
        Workspace workspace = feed.Workspace("tested-by-" + framework);
        Definitions.WriteVocabulary(workspace);
        workspace.Write("Acme.Vocabulary/definitions/zugzwang.yaml", "label: zugzwang\ndefinition: A position in which every move loses.");
        workspace.WriteProject("Tests", $"""
            <PropertyGroup>{settings}</PropertyGroup>
            <ItemGroup>
              <ProjectReference Include="../Acme.Vocabulary/Acme.Vocabulary.csproj" />
              <PackageReference Include="ConceptLib.Testing" Version="{PackageFeed.Version}" />
              {string.Join('\n', packages.Append("Microsoft.NET.Test.Sdk 18.0.1").Select(package => package.Split(' ')).Select(package => $"""<PackageReference Include="{package[0]}" Version="{package[1]}" />"""))}
            </ItemGroup>
            """);
        workspace.Write("Tests/VocabularyTests.cs", $"using Acme.Vocabulary;\nusing ConceptLib.Testing;\n\n{tests}");

        ProcessRun accepting = await Test(workspace, "-e", "AcceptSnapshots=true");
        workspace.Write("Acme.Vocabulary/definitions/zugzwang.yaml", "label: zugzwang\ndefinition: A position in which any move loses.");
        ProcessRun changed = await Test(workspace);

        Assert.True(accepting.ExitCode == 0, accepting.Output);
        Assert.True(changed.ExitCode == 1, changed.Output);
        Assert.Matches(@"Failed:\s+1, Passed:\s+9,", changed.Output);
        Assert.Contains("A position in which [-every-]{+any+} move loses.", changed.Output, StringComparison.Ordinal);
        Assert.Equal(["zugzwang"], FailedConcept().Matches(changed.Output).Select(failed => failed.Groups["id"].Value).Distinct());
    }

    private Task<ProcessRun> Test(Workspace workspace, params string[] arguments) =>
        feed.DotNet.Build(workspace.PathOf("Tests"), ["test", .. arguments]);

    // Concept(id: "zugzwang"), Concept("zugzwang"), Concept (zugzwang): as each framework writes it.
    [GeneratedRegex("""^\s*Failed .*?Concept ?\((?:id: )?"?(?<id>[\w-]+)"?\)""", RegexOptions.Multiline)]
    private static partial Regex FailedConcept();
}
