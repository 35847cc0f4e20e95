using System.Text.Json;
using System.Text.RegularExpressions;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Tool.Checking;
using ConceptLib.Tool.Checking.Reports;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Tests.Export;

namespace ConceptLib.Tool.Tests;

public sealed class CheckTests
{
    private const string Broken = "label: b\ndefinitoin: What is meant.";

    [Fact]
    public void Errors_warnings_and_notes_are_printed_as_the_compiler_does_and_counted()
    {
        using DefinitionsOnDisk definitions = new(
            ("a.yaml", "label: peace"),
            ("b.yaml", "label: war\ndefinition: Not peace."),
            ("c.yaml", Broken));

        ToolRun run = Check(definitions);

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(
            [
                "definitions/a.yaml(1,1): warning CL0401: The concept 'a' has no 'definition' of the library's own",
                "definitions/b.yaml(2,13): info CL0407: The definition begins with 'Not' and says what the concept is not. Say what it is.",
                "definitions/c.yaml(2,1): error CL0011: 'definitoin' is not a key of a concept. Did you mean 'definition'?",
                "3 concepts: 1 error, 1 warning, 1 note",
            ],
            Lines(run));
    }

    [Fact]
    public void Warnings_fail_only_where_they_are_asked_to()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace"));

        ToolRun strict = Check(definitions, "--warnaserror");

        Assert.Equal(ExitCode.Found, Check(definitions).Code);
        Assert.Equal(ExitCode.InvalidDefinitions, strict.Code);
        Assert.Equal(["definitions/a.yaml(1,1): error CL0401: The concept 'a' has no 'definition' of the library's own", "1 concept: 1 error"], Lines(strict));
    }

    [Theory]
    [InlineData("--nowarn", "CL0401")]
    [InlineData("--nowarn", "cl0402;CL0401")]
    [InlineData("--nowarn", "CL0402", "--nowarn", "CL0401")]
    public void A_rule_that_is_turned_off_is_not_checked(params string[] arguments)
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace"));

        Assert.Equal(["1 concept: nothing to mend"], Lines(Check(definitions, [.. arguments, "--warnaserror"])));
    }

    [Theory]
    [InlineData("CL0410x", "There is no rule 'CL0410x'. Did you mean 'CL0410'?")]
    [InlineData("CL0011", "CL0011 is an error, and errors cannot be turned off.")]
    public void A_rule_that_cannot_be_turned_off_is_said(string code, string complaint)
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace"));

        ToolRun run = Check(definitions, "--nowarn", code);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.StartsWith(complaint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_is_an_argument_an_option_or_the_usual_one_and_is_named_once()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace\ndefinition: Quiet."));

        Assert.Equal(ExitCode.Found, ToolRun.Plain("check", definitions.Folder).Code);
        Assert.Equal(ExitCode.Found, ToolRun.Plain("check", "--definitions", definitions.Folder).Code);
        Assert.All(["check", "schema"], verb => Assert.StartsWith(
            "The folder of the definitions is named twice, as an argument and by --definitions.", ToolRun.Plain(verb, definitions.Folder, "--definitions", definitions.Folder).Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_or_a_file_that_cannot_be_read_is_a_finding()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace\ndefinition: Quiet."));
        definitions.Write("b.yaml", [0x6C, 0xFF]);

        ToolRun run = Check(definitions);

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.StartsWith("definitions/b.yaml: error: The file is not UTF-8", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InvalidDefinitions, ToolRun.Plain("check", definitions.Folder + "-none").Code);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.CL0401.severity = none", "1 concept: nothing to mend")]
    [InlineData("dotnet_diagnostic.CL0401.severity = silent # for now", "1 concept: nothing to mend")]
    [InlineData("DOTNET_DIAGNOSTIC.cl0401.SEVERITY = ERROR", "1 concept: 1 error")]
    [InlineData("dotnet_diagnostic.CL0401.severity = suggestion", "1 concept: 1 note")]
    [InlineData("dotnet_diagnostic.CL0403.severity = warning", "1 concept: 2 warnings")]
    [InlineData("[*.cs]\ndotnet_diagnostic.CL0401.severity = none", "1 concept: 1 warning")]
    [InlineData("dotnet_diagnostic.CL0108.severity = none", "1 concept: 1 warning")]
    public void A_globalconfig_beside_the_folder_is_obeyed_as_in_a_build(string setting, string summary)
    {
        using DefinitionsOnDisk definitions = new(("library.yaml", "languages: [en, de]"), ("a.yaml", "label: peace"));
        File.WriteAllText(definitions.PathOf("../.globalconfig"), $"is_global = true\n{setting}\n");

        Assert.Equal(summary, Lines(Check(definitions))[^1]);
    }

    [Fact]
    public void Of_two_globalconfigs_the_one_of_the_higher_level_counts_and_of_equal_ones_neither()
    {
        using DefinitionsOnDisk definitions = new(("deep/a.yaml", "label: peace"));
        string folder = definitions.PathOf("deep");
        File.WriteAllText(definitions.PathOf("../.globalconfig"), "dotnet_diagnostic.CL0401.severity = none\n");
        File.WriteAllText(definitions.PathOf(".globalconfig"), "dotnet_diagnostic.CL0401.severity = error\n");

        ToolRun equal = ToolRun.Plain("check", folder);
        File.WriteAllText(definitions.PathOf(".globalconfig"), "global_level = 101\ndotnet_diagnostic.CL0401.severity = error\n");
        ToolRun higher = ToolRun.Plain("check", folder);

        Assert.EndsWith("1 concept: 2 warnings\n", equal.Output, StringComparison.Ordinal);
        Assert.Contains("says another severity of CL0401", equal.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 concept: 1 error\n", higher.Output, StringComparison.Ordinal);
        Assert.Equal(("", ""), (equal.Error, higher.Error));
    }

    [Fact]
    public void A_severity_that_is_none_is_said()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace"));
        File.WriteAllText(definitions.PathOf("../.globalconfig"), "dotnet_diagnostic.CL0401.severity = warn\n");

        ToolRun run = Check(definitions);

        Assert.EndsWith(".globalconfig: warning: 'warn' is no severity of CL0401: write none, suggestion, warning or error.", Lines(run)[0], StringComparison.Ordinal);
        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        Assert.EndsWith("1 concept: 2 errors\n", Check(definitions, "--warnaserror").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void What_cannot_be_read_beside_the_definitions_is_in_each_report_and_is_exit_code_3(string format)
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace\ndefinition: Quiet."));
        File.CreateSymbolicLink(definitions.PathOf("../.globalconfig"), "/proc/self/mem"); // is there, and cannot be read from the start

        ToolRun config = Check(definitions, "--format", format);
        File.Delete(definitions.PathOf("../.globalconfig"));
        ToolRun texts = Check(definitions, "--format", format, "--texts", definitions.PathOf("none"));
        Directory.CreateDirectory(definitions.PathOf("../texts"));
        File.WriteAllBytes(definitions.PathOf("../texts/a.txt"), [0xFF, 0x41]);
        ToolRun text = Check(definitions, "--format", format, "--texts", definitions.PathOf("../texts"));

        Assert.All([(config, ".globalconfig"), (texts, "there is no such folder."), (text, "The text cannot be read: ")], ((ToolRun Run, string What) found) =>
        {
            Assert.Equal((ExitCode.InvalidDefinitions, ""), (found.Run.Code, found.Run.Error));
            Assert.Contains(found.What, found.Run.Output, StringComparison.Ordinal);
            Assert.True(format == "sarif" || found.Run.Output.EndsWith("1 concept: 1 error\n", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_ring_of_links_among_the_texts_ends()
    {
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", "report: { type: report, title: Report, text: { file: in/text.txt } }"),
            ("peace.yaml", "label: peace\ndefinition: Quiet.\nquotes: [{ id: q, text: Nothing else is said., source: report }]"),
            ("../texts/in/text.txt", "Nothing else is said."));
        Directory.CreateSymbolicLink(definitions.PathOf("../texts/in/up"), "..");

        Assert.Equal((ExitCode.Found, ""), Check(definitions, "--texts", definitions.PathOf("../texts")) is var run ? (run.Code, run.Error) : default);
    }

    [Fact]
    public void Quotes_are_compared_where_the_texts_are_at_hand()
    {
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", "report: { type: report, title: Report, text: { file: text.txt } }"),
            ("peace.yaml", "label: peace\ndefinition: Quiet.\nquotes: [{ id: q, text: Nothing more is said., source: report }]"));
        File.WriteAllText(definitions.PathOf("../text.txt"), "Nothing else is said.");

        ToolRun run = Check(definitions, "--texts", definitions.PathOf(".."));

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Contains("definitions/peace.yaml(3,25): error CL0318: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Found, Check(definitions).Code);
    }

    [Fact]
    public void A_workflow_gets_commands_whose_signs_are_escaped()
    {
        using DefinitionsOnDisk definitions = new(
            ("one, two%/a.yaml", "label: peace"),
            ("b.yaml", "label: '100%  sure'\ndefinition: Certain."),
            ("c.yaml", "label: war\ndefinition: >-\n  Not\n  peace."));

        ToolRun run = Check(definitions, "--format", "github");

        Assert.Equal(
            [
                "::warning file=definitions/b.yaml,line=1,endLine=1,col=8,endColumn=20,title=CL0402%3A Write labels without extra white space::The label '100%25  sure' has more than one space between words. Write it as '100%25 sure'.",
                "::notice file=definitions/c.yaml,line=2,endLine=4,title=CL0407%3A Say what a concept is::The definition begins with 'Not' and says what the concept is not. Say what it is.",
                "::warning file=definitions/one%2C two%25/a.yaml,line=1,endLine=1,col=1,endColumn=1,title=CL0401%3A Define each concept in the library's own voice::The concept 'a' has no 'definition' of the library's own",
                "3 concepts: 2 warnings, 1 note",
            ],
            Lines(run));
    }

    [Fact]
    public void A_SARIF_log_has_the_rules_the_places_and_fingerprints_that_outlive_a_moved_line()
    {
        using DefinitionsOnDisk definitions = new(("a b.yaml", "id: ab\nlabel: war\ndefinition: 'Is 😀.'"));
        JsonElement before = Run(definitions);
        File.WriteAllText(definitions.PathOf("a b.yaml"), "# moved\nid: ab\nlabel: war\ndefinition: 'Is 😀.'\n");
        JsonElement after = Run(definitions);

        JsonElement result = Assert.Single(before.GetProperty("results").EnumerateArray());
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(("CL0406", "warning", 0), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString(), result.GetProperty("ruleIndex").GetInt32()));
        Assert.Equal("CL0406", before.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        Assert.EndsWith("/definitions/a%20b.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"startLine":3,"startColumn":13,"endLine":3,"endColumn":21}""", JsonSerializer.Serialize(place.GetProperty("region")));
        Assert.Equal(Fingerprint(result), Fingerprint(after.GetProperty("results")[0]));
        Assert.Equal(4, after.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());

        static JsonElement Run(DefinitionsOnDisk definitions) => JsonDocument.Parse(Check(definitions, "--format", "sarif").Output).RootElement.GetProperty("runs")[0];
        static string? Fingerprint(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("conceptlib/v1").GetString();
    }

    [NeedsFact("python:jsonschema", "schema:sarif-schema-2.1.0.json")]
    public void A_SARIF_log_is_valid_whatever_rule_is_broken()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: a"));
        string log = definitions.PathOf("../all.sarif");
        string none = definitions.PathOf("../none.sarif");
        SourceRange range = new(0, 2, 0, 0, 0, 2);
        using (StreamWriter output = new(log))
        {
            SarifReport.Write(output, new CheckResult(1,
            [
                .. Rules.All.Select(rule => new Finding(definitions.PathOf("a b/ü.yaml"), rule, rule.Severity, rule.MessageFormat, range)),
                Finding.Failure(definitions.PathOf("a.yaml"), "The file cannot be read."),
                Finding.Failure("/elsewhere/\u202E", "There is no such folder."),
            ]));
        }

        using (StreamWriter output = new(none))
        {
            SarifReport.Write(output, new CheckResult(0, []));
        }

        Assert.Equal("", ForeignProgram.RunScript("validate_json.py", ForeignProgram.Schema("sarif-schema-2.1.0.json"), log, none));
    }

    [Fact]
    public void A_SARIF_log_explains_each_rule_with_its_samples_and_leads_nowhere_else() => Assert.All(Rules.All, static rule =>
    {
        string help = RulePage.MarkdownOf(rule);

        Assert.StartsWith($"**{rule.Title}.**", help, StringComparison.Ordinal);
        Assert.Contains(" bad", help, StringComparison.Ordinal);
        Assert.Contains(" good", help, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https?:)", Regex.Replace(help, "```[^`]*```|`[^`]*`", ""));
        Assert.DoesNotContain("\n## ", help, StringComparison.Ordinal);
        Assert.StartsWith(rule.Title, RulePage.SummaryOf(rule), StringComparison.Ordinal);
    });

    [Fact]
    public void Equal_findings_of_one_file_have_fingerprints_of_their_own()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "labels: { en: { preferred: war, hidden: ['a  b'] }, de: { hidden: ['a  b'] } }\ndefinition: Strife."), ("library.yaml", "languages: [en, de]"));

        string[] prints = [.. JsonDocument.Parse(Check(definitions, "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("conceptlib/v1").GetString()!)];

        Assert.Equal(2, prints.Distinct().Count());
    }

    [Fact]
    public void The_repositorys_definitions_have_nothing_to_mend_but_one_label_that_two_concepts_do_share()
    {
        ToolRun run = ToolRun.Plain("check", RepositoryDefinitions.Folder, "--warnaserror");

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Contains("info CL0426: 'community of shared future' ", Assert.Single(Lines(run)[..^1]), StringComparison.Ordinal);
    }

    private static ToolRun Check(DefinitionsOnDisk definitions, params string[] arguments)
    {
        ToolRun run = definitions.Run(["check", .. arguments]);
        return run with { Output = run.Output.Replace(definitions.Folder, "definitions", StringComparison.Ordinal) };
    }

    private static string[] Lines(ToolRun run) => run.Output.TrimEnd('\n').Split('\n');
}
