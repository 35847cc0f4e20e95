using ConceptLib.Tests.Shared;

namespace ConceptLib.Tool.Tests;

/// <summary>docs/samples/software-licences, a library that was made with <c>init</c> and <c>new</c> alone.</summary>
public sealed class SampleLibraryTests
{
    // Where Debian keeps the text: https://www.debian.org/doc/debian-policy/ch-docs.html#copyright-information
    private const string Licence = "/usr/share/common-licenses/GPL-3";

    private static string Definitions => Path.Combine(Repository.Root, "docs", "samples", "software-licences");

    [Fact]
    public void It_keeps_all_rules_and_has_the_usual_form()
    {
        ToolRun check = ToolRun.Plain("check", Definitions, "--warnaserror");

        Assert.True(check.Code == ExitCode.Found, check.Output + check.Error);
        Assert.Equal("", ToolRun.Plain("fmt", "--check", Definitions).Output);
    }

    [LicenceFact]
    public void Its_quotes_stand_in_the_licence()
    {
        DirectoryInfo texts = Directory.CreateTempSubdirectory("conceptlib-sample-");
        try
        {
            File.Copy(Licence, Path.Combine(texts.FullName, "gpl-3.0.txt"));
            Assert.Equal("2 quotes: 2 normalized\n", ToolRun.Plain("verify", "--definitions", Definitions, "--texts", texts.FullName).Output);
        }
        finally
        {
            texts.Delete(recursive: true);
        }
    }

    /// <summary>A test that needs the text of the licence.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class LicenceFactAttribute : FactAttribute
    {
        public LicenceFactAttribute() => Skip = File.Exists(Licence) ? null : $"There is no {Licence}. What was found there is recorded, and the build holds the quotes against the record.";
    }
}
