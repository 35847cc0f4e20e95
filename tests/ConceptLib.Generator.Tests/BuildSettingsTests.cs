using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConceptLib.Generator.Tests;

public sealed class BuildSettingsTests
{
    private static GeneratorHost Host => new(("a.yaml", "label: a\ndefinition: A thing.\n"));

    [Fact]
    public void Without_definitions_nothing_is_generated()
    {
        GeneratorBuild build = new GeneratorHost().SetForeign("/elsewhere/settings.yaml", "key: value\n").BuildAndCheck();

        Assert.Empty(build.Sources);
    }

    [Fact]
    public void Without_definitions_no_property_is_wrong()
        => Assert.Empty(new GeneratorHost().With("ConceptVisibility", "private").WithoutRuntime().WithLanguage(LanguageVersion.CSharp7_3).Build().Problems);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    public void An_older_language_is_one_error_and_no_code(LanguageVersion version, string shown)
    {
        GeneratorBuild build = Host.With("ConceptVisibility", "private").WithLanguage(version).BuildAndCheck("CL0501");

        Assert.Empty(build.Sources);
        Assert.Contains($"C# {shown}.", build.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_runtime_there_is_one_error_and_no_code()
    {
        GeneratorBuild build = Host.WithoutRuntime().BuildAndCheck("CL0502");

        Assert.Empty(build.Sources);
    }

    [Fact]
    public void Without_the_symbols_of_the_SDK_the_code_compiles_too()
        => new GeneratorHost(SmallLibrary.Files).WithoutSymbols().BuildAndCheck("CL0120 principles/mutual-respect.yaml(15,24)");

    [Fact]
    public void An_internal_library_has_no_public_type()
    {
        GeneratorBuild build = new GeneratorHost(SmallLibrary.Files).With("ConceptVisibility", "internal").BuildAndCheck("CL0120 principles/mutual-respect.yaml(15,24)");

        Assert.Empty(build.Load().GetExportedTypes());
    }

    [Theory]
    [InlineData("ConceptVisibility", "private", "public or internal")]
    [InlineData("ConceptNamespace", "Acme..X", "such as Acme.Vocabulary")]
    [InlineData("ConceptNamespace", "class", "such as Acme.Vocabulary")]
    [InlineData("ConceptNamespace", "ConceptLib.Concept", "a type of ConceptLib")]
    [InlineData("ConceptMaximumFileSize", "1 MB", "a count of characters")]
    [InlineData("ConceptMaximumFileSize", "0", "a count of characters")]
    [InlineData("ConceptMaximumFileSize", "-1", "a count of characters")]
    [InlineData("ConceptDocumentationLanguage", "fr", "the library has en")]
    public void A_value_a_property_cannot_have_is_an_error_and_the_default_stands(string property, string value, string expected)
    {
        GeneratorBuild build = Host.With(property, value).BuildAndCheck("CL0503");

        string message = build.Diagnostics[0].GetMessage(null);
        Assert.StartsWith($"The build property {property} cannot be '{value}':", message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.Contains("namespace Acme.Vocabulary\n", build.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ConceptNamespace", "Acme.Words", "namespace Acme.Words\n")]
    [InlineData("RootNamespace", "Acme.Colour-Terms.2nd", "namespace Acme.Colour_Terms._2nd\n")]
    [InlineData("RootNamespace", "Acme.event", "namespace Acme.@event\n")]
    [InlineData("RootNamespace", "ConceptLib.Source.Tests", "namespace _ConceptLib.Source.Tests\n")]
    [InlineData("AssemblyName", "Acme.ColourTerms.XMLWords", "The concepts of acme-colour-terms-xml-words.")]
    public void A_property_decides(string property, string value, string generated)
        => Assert.Contains(generated, Host.With(property, value).BuildAndCheck().Text, StringComparison.Ordinal);

    [Fact]
    public void The_documentation_is_in_the_language_asked_for()
    {
        GeneratorBuild build = new GeneratorHost(SmallLibrary.Files).With("ConceptDocumentationLanguage", "zh-Hans").BuildAndCheck("CL0120 principles/mutual-respect.yaml(15,24)");

        Assert.Contains("/// <b>相互尊重</b>: ", build.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused()
    {
        GeneratorBuild build = Host.With("ConceptMaximumFileSize", "10").Build();

        Diagnostic problem = Assert.Single(build.Diagnostics);
        Assert.StartsWith("CL00", problem.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void More_text_than_the_compiler_holds_is_one_error_of_ours()
    {
        // Nine files of the largest size.
        (string, string)[] files = [.. Enumerable.Range(0, 9).Select(static number =>
            ($"file-{number}.yaml", $"label: label {number}\ndefinition: {new string('x', 1_000_000)}\n"))];

        Diagnostic problem = Assert.Single(new GeneratorHost(files).Build().Diagnostics);
        Assert.Equal("CL0504", problem.Id);

        // The compiler of these tests takes the switch, and does not know it.
        problem = Assert.Single(new GeneratorHost(files).WithFeature("experimental-data-section-string-literals", "1024").Build().Diagnostics);
        Assert.Equal("CL0504", problem.Id);
        Assert.Contains("Use .NET SDK 9.0.200 or later", problem.GetMessage(null), StringComparison.Ordinal);
    }
}
