namespace ConceptLib.Generator.Tests;

/// <summary>A library of three languages, compiled with as many of them as the project asks for.</summary>
public sealed class EmbeddedLanguagesTests
{
    private static GeneratorHost Host => new(
        ("library.yaml", "languages: [en, de, zh-Hans]\n"),
        ("book.yaml", "labels: { en: book, de: Buch, zh-Hans: 书 }\ndefinition: { en: What is read., de: Was man liest., zh-Hans: 读的东西。 }\n"),
        ("peace.yaml", """
            labels: { en: peace, de: Frieden, zh-Hans: 和平 }
            definition: { en: Quiet., de: Ruhe., zh-Hans: 安静。 }
            notes: [{ text: { de: "Ein [Buch](#book) handelt davon." } }]
            """));

    [Fact]
    public void A_language_that_is_not_asked_for_is_neither_packed_nor_documented_nor_found()
    {
        GeneratorBuild whole = Host.BuildAndCheck();
        GeneratorBuild build = Host.With("ConceptLibLanguages", "zh-Hans").With("ConceptDocumentationLanguage", "zh-Hans").BuildAndCheck();
        ConceptLibrary library = build.LoadLibrary();

        Assert.Equal(["en", "zh-Hans"], library.Languages);
        Assert.Equal("安静。", library["peace"].Definition!.Text.In("zh-Hans").Text);
        Assert.Equal("Quiet.", library["peace"].Definition!.Text.In("de").Text);
        Assert.Empty(library["peace"].Notes);
        Assert.NotEmpty(whole.LoadLibrary().Find("Frieden"));
        Assert.Empty(library.Find("Frieden"));
        Assert.Empty(library.Search("Fried"));
        Assert.Contains("<b>和平</b>: 安静。", build.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ruhe", build.Text, StringComparison.Ordinal);
        Assert.True(build.Text.Length < whole.Text.Length);
    }

    [Fact]
    public void A_reason_goes_with_its_language()
    {
        GeneratorHost host = Host.Set("agents.yaml", "old: { name: Old, deprecated: true, reason: { en: A slip., de: Ein Versehen. } }\n")
            .Set("sources.yaml", "old: { type: book, title: Old, deprecated: true, reason: { de: Ein Versehen. } }\n");
        ConceptLibrary library = host.With("ConceptLibLanguages", "en").BuildAndCheck().LoadLibrary();

        Assert.Equal(["en"], library.Agents["old"].Reason!.Languages);
        Assert.True(library.Sources["old"].IsDeprecated);
        Assert.Null(library.Sources["old"].Reason);
    }

    [Fact]
    public void All_languages_in_any_order_give_the_code_that_none_gives()
        => Assert.Equal(Host.Build().Text, Host.With("ConceptLibLanguages", "ZH-Hans,de").Build().Text);

    [Theory]
    [InlineData("zh-Hant", "did you mean 'zh-Hans'? The library has en, de, zh-Hans.")]
    [InlineData("de,sv", "the library has en, de, zh-Hans.")]
    public void A_language_the_library_does_not_declare_is_an_error_and_none_is_left_out(string languages, string expected)
    {
        GeneratorBuild build = Host.With("ConceptLibLanguages", languages).BuildAndCheck("CL0503");

        Assert.EndsWith(expected, build.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(Host.Build().Text, build.Text);
    }

    [Fact]
    public void A_documentation_in_a_language_left_out_is_an_error()
    {
        GeneratorBuild build = Host.With("ConceptLibLanguages", "en").With("ConceptDocumentationLanguage", "de").BuildAndCheck("CL0503");

        Assert.EndsWith("'de': ConceptLanguages leaves it out.", build.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_choice_reads_no_file_again()
    {
        GeneratorHost host = Host;
        host.Build();

        GeneratorBuild build = host.WithNewOptions("ConceptLibLanguages", "en").Build();

        Assert.Equal(0, build.Ran(TrackingNames.Read));
        Assert.NotEqual(0, build.Changed(TrackingNames.Members));
    }
}
