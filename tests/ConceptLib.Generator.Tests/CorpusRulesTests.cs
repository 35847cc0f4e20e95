using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Tests;

/// <summary>Rules that a project asks for: those of the corpus, and those that are off by default.</summary>
public sealed class CorpusRulesTests
{
    private const string Same = "definition: What neither of the two is told from the other by.\n";

    private readonly GeneratorHost _host = new(("a.yaml", $"label: first\n{Same}"), ("b.yaml", $"label: second\n{Same}"), ("c.yaml", "label: third\ndefinition: Another thing.\n"));

    [Fact]
    public void A_build_has_the_rules_of_the_corpus_where_the_project_asks_for_them()
    {
        _host.BuildAndCheck();
        _host.WithNewOptions("ConceptCorpusRules", "true").BuildAndCheck("CL0428 b.yaml(2,13)");
        _host.WithNewOptions("ConceptCorpusRules", "false").BuildAndCheck();
    }

    [Fact]
    public void A_value_that_is_neither_true_nor_false_is_an_error() => _host.With("ConceptCorpusRules", "on").BuildAndCheck("CL0503");

    [Fact]
    public void An_edit_elsewhere_takes_a_problem_of_the_corpus_back_and_emits_one_file()
    {
        GeneratorBuild before = _host.With("ConceptCorpusRules", "true").Build();
        GeneratorBuild after = _host.Edit("a.yaml", Same, "definition: The one.\n").Build();

        Assert.Equal(["CL0428 b.yaml(2,13)"], before.Problems);
        Assert.Empty(after.Problems);
        Assert.Equal(1, after.Ran(TrackingNames.Bound));
        Assert.Single(after.EmittedSince(before));
    }

    [Fact]
    public void Without_the_rules_of_the_corpus_an_edited_text_reports_no_file_again()
    {
        _host.Build();
        GeneratorBuild build = _host.Edit("c.yaml", "Another thing", "A further thing").Build();

        Assert.Equal(0, build.Changed(TrackingNames.FileProblems));
        Assert.Equal(0, build.Changed(TrackingNames.FileReports));
    }

    [Fact]
    public void A_moved_line_checks_nothing_again()
    {
        _host.With("ConceptCorpusRules", "true").Build();
        GeneratorBuild build = _host.Edit("b.yaml", "label:", "\nlabel:").Build();

        Assert.Equal(0, build.Ran(TrackingNames.FileProblems));
        Assert.Equal(["CL0428 b.yaml(3,13)"], build.Problems);
    }

    [Fact]
    public void A_rule_that_is_off_is_found_only_where_the_project_asks_for_it()
    {
        GeneratorBuild off = _host.Build();
        GeneratorBuild on = _host.WithSeverity("CL0413", ReportDiagnostic.Warn).Build();

        Assert.Empty(off.Problems);
        Assert.Equal(["CL0413 a.yaml(2,13)", "CL0413 b.yaml(2,13)", "CL0413 c.yaml(2,13)"], on.Problems);
        Assert.Empty(_host.WithSeverity("CL0413", ReportDiagnostic.Suppress).Build().Problems);
    }

    [Fact]
    public void A_keystroke_in_the_authors_code_asks_for_no_rule_again()
    {
        _host.WithSeverity("CL0413", ReportDiagnostic.Warn).Build();

        Assert.All(TrackingNames.All, stage => Assert.Equal(0, _host.SetCode("class Typing { }").Build().Changed(stage)));
    }
}
