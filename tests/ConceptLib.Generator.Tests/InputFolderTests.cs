using ConceptLib.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Tests;

public sealed class InputFolderTests
{
    private const string Text = "label: a\ndefinition: A thing.\n";

    [Theory]
    [InlineData("/vocabulary/definitions/", "/vocabulary/definitions/a.yaml", "a.yaml")]
    [InlineData("/vocabulary/C# und mehr; 定义/", "/vocabulary/C# und mehr; 定义/sub/a.yaml", "sub/a.yaml")]
    [InlineData("/vocabulary/definitions/", "/vocabulary/definitions/a\\b.yaml", "a\\b.yaml")]
    [InlineData("/vocabulary/definitions/", "/vocabulary/Definitions/a.yaml", null)]
    [InlineData("/vocabulary/definitions/", "/vocabulary/definitions-of-others/a.yaml", null)]
    [InlineData("/vocabulary/definitions/", "definitions/a.yaml", null)]
    [InlineData(@"C:\me\definitions\", @"C:\me\definitions\sub\a.yaml", "sub/a.yaml")]
    [InlineData(@"C:\me\definitions\", @"c:\Me\definitions\A.yaml", "A.yaml")]
    [InlineData(@"\\server\share\definitions\", @"\\server\share\definitions\a.yaml", "a.yaml")]
    [InlineData(@"C:\me\definitions\", @"D:\me\definitions\a.yaml", null)]
    public void A_file_is_named_by_its_path_below_the_folder(string folder, string file, string? below)
        => Assert.Equal(below, new InputFolder(folder).PathBelow(file));

    [Theory]
    [InlineData("/vocabulary/a.yaml", "a.yaml")]
    [InlineData(@"D:\vocabulary\sub\a.yaml", @"sub\a.yaml")]
    public void A_file_of_another_folder_is_a_definition_when_the_project_lists_it(string path, string definition)
    {
        GeneratorBuild build = new GeneratorHost(("b.yaml", Text.Replace("label: a", "label: b", StringComparison.Ordinal))).SetListed(path, definition, Text).BuildAndCheck();

        Assert.Contains("public static global::ConceptLib.Concept A =>", build.Text, StringComparison.Ordinal);
        Assert.Contains("public static global::ConceptLib.Concept B =>", build.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_listed_file_has_the_path_it_is_listed_with_though_it_lies_in_the_folder()
        => Assert.Contains("Concept Listed =>", new GeneratorHost().SetListed("/repository/definitions/other.yaml", "listed.yaml", Text).BuildAndCheck().Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("/elsewhere/a.yaml")]
    [InlineData("/repository/definitions/schema.json")]
    [InlineData("/repository/definitions/readme.txt")]
    public void Any_other_file_is_somebody_elses(string path)
        => Assert.Empty(new GeneratorHost().SetForeign(path, Text).BuildAndCheck().Sources);

    [Fact]
    public void The_folder_does_not_reach_the_code()
    {
        GeneratorBuild here = new GeneratorHost(SmallLibrary.Files).Build();
        GeneratorHost host = new GeneratorHost().WithNewOptions("ConceptDefinitionsFolderBase64", Convert.ToBase64String("/another place/"u8));
        foreach ((string path, string text) in SmallLibrary.Files)
        {
            host.SetForeign("/another place/" + path, text);
        }

        Assert.Equal(here.Text, host.Build().Text);
    }

    [Fact]
    public void A_new_options_object_reads_no_file_again()
    {
        GeneratorHost host = new(SmallLibrary.Files);
        host.Build();

        GeneratorBuild build = host.WithNewOptions("Unrelated", "value").Build();

        Assert.Equal(0, build.Ran(TrackingNames.Read));
        Assert.Equal(0, build.Ran(TrackingNames.InputSettings));
    }
}
