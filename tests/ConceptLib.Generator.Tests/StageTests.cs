namespace ConceptLib.Generator.Tests;

/// <summary>Which stages of the pipeline run again after an edit.</summary>
public sealed class StageTests
{
    private readonly GeneratorHost _host = new(SmallLibrary.Files);

    public StageTests() => _host.Build();

    [Fact]
    public void A_keystroke_in_the_authors_code_changes_no_stage_and_reads_no_file()
    {
        GeneratorBuild build = _host.SetCode("class Typing { }").Build();

        Assert.All(TrackingNames.All, stage => Assert.Equal(0, build.Changed(stage)));
        Assert.All([TrackingNames.Settings, TrackingNames.Read, TrackingNames.Scope, TrackingNames.Bound, TrackingNames.Buckets], stage => Assert.Equal(0, build.Ran(stage)));
    }

    [Theory]
    [InlineData("\nlabel:")]
    [InlineData("# a comment\nlabel:")]
    public void A_moved_line_stops_at_the_content_of_its_file(string moved)
    {
        GeneratorBuild build = _host.Edit("zero-sum-game.yaml", "label:", moved).Build();

        Assert.Equal(1, build.Changed(TrackingNames.Read));
        Assert.Equal(0, build.Changed(TrackingNames.Contents));
        Assert.Equal(0, build.Ran(TrackingNames.Bound));
        Assert.Equal(0, build.Ran(TrackingNames.Scope));
    }

    [Fact]
    public void An_edited_text_binds_and_packs_its_file_alone()
    {
        GeneratorBuild build = _host.Edit("zero-sum-game.yaml", "A situation", "Any situation").Build();

        Assert.Equal(0, build.Changed(TrackingNames.Summaries));
        Assert.Equal(0, build.Ran(TrackingNames.Scope));
        Assert.Equal(1, build.Ran(TrackingNames.Bound));
        Assert.Equal(1, build.Ran(TrackingNames.Members));
        Assert.Equal(0, build.Changed(TrackingNames.Keys));
        Assert.Equal(0, build.Ran(TrackingNames.LabelShards));
        Assert.Equal(1, build.Changed(TrackingNames.Buckets));
    }

    [Fact]
    public void An_edited_record_packs_no_other_of_its_file()
    {
        GeneratorBuild build = _host.Edit("agents.yaml", "name: U.S. officials", "name: U.S. officials, description: x").Build();
        Assert.NotEmpty(build.Problems);

        build = _host.Edit("sources.yaml", "container-title: Ministry of Foreign Affairs", "container-title: Ministry").Build();

        Assert.Equal(1, build.Changed(TrackingNames.Members));
    }

    [Fact]
    public void New_options_that_say_the_same_change_nothing()
    {
        GeneratorBuild build = _host.WithNewOptions().Build();

        Assert.Equal(0, build.Ran(TrackingNames.Read));
        Assert.All(TrackingNames.All, stage => Assert.Equal(0, build.Changed(stage)));
    }

    [Fact]
    public void A_new_documentation_language_reads_no_file_again()
    {
        GeneratorBuild build = _host.WithNewOptions("ConceptDocumentationLanguage", "zh-Hans").Build();

        Assert.Equal(0, build.Ran(TrackingNames.Read));
        Assert.NotEqual(0, build.Changed(TrackingNames.Members));
    }
}
