namespace ConceptLib.Tool.Tests;

public sealed class LanguageTests
{
    private static readonly (string, string)[] s_files =
    [
        ("library.yaml", "languages: [en, zh-Hans]"),
        ("respect.yaml", """
            labels: { en: respect, zh-Hans: { preferred: 尊重, admitted: [敬重] } }
            definition: { en: Esteem., zh-Hans: 敬意。 }
            notes: [Only in English., { kind: usage, text: { en: Used., zh-Hans: 用法。 } }]
            relations: { related: { concept: game, role: { en: rule, zh-Hans: 规则 } } }
            """),
        ("game.yaml", "labels: { en: game, zh-Hans: 博弈 }\ndefinition: B."),
    ];

    [Fact]
    public void A_page_is_in_the_language_asked_for_where_there_is_text_in_it_and_in_the_default_else()
    {
        using DefinitionsOnDisk definitions = new(s_files);

        Assert.Equal(
            """
            尊重
            respect
              en: respect
              zh-Hans: 敬重 (admitted)

            Definition
              敬意。

            Relations
              related: 博弈 [game] as 规则

            Notes
              Only in English.

              Usage: 用法。

            """.ReplaceLineEndings("\n"),
            definitions.Run("show", "respect", "--lang", "zh-CN").Output);
    }

    [Theory]
    [InlineData("fr", "The library has no text in 'fr'. The languages are en and zh-Hans.\n")]
    [InlineData("zh-TW", "The library has no text in 'zh-TW'. The languages are en and zh-Hans.")]
    [InlineData("zh-Hanz", "The library has no text in 'zh-Hanz'. The languages are en and zh-Hans. Did you mean 'zh-Hans'?\n")]
    [InlineData("\u001b[31m", "The library has no text in '[31m'.")]
    public void A_language_the_library_does_not_have_is_an_error_that_names_those_it_has(string tag, string complaint)
    {
        foreach (string[] verb in (string[][])[["list"], ["show", "respect"], ["show", "respect", "--json"]])
        {
            using DefinitionsOnDisk definitions = new(s_files);

            ToolRun run = definitions.Run([.. verb, "--lang", tag]);

            Assert.Equal((ExitCode.NotFound, ""), (run.Code, run.Output));
            Assert.StartsWith(complaint, run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("zh-CN")]
    [InlineData("ZH-HANS")]
    [InlineData("zh-Hans-SG")]
    public void A_tag_finds_the_language_that_fits_it(string tag)
    {
        using DefinitionsOnDisk definitions = new(s_files);

        Assert.StartsWith("尊重\n", definitions.Run("show", "respect", "--lang", tag).Output, StringComparison.Ordinal);
    }
}
