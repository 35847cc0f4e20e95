namespace ConceptLib.Generator.Tests;

/// <summary>What is emitted again after each kind of edit to a library of 5,000 concepts: the promises of docs/architecture.md.</summary>
public sealed class IncrementalityTests
{
    private const string New = "label: new\ndefinition: What was not there before.\n";

    private static readonly GeneratorHost s_built = Built();

    private readonly GeneratorHost _host = s_built.Fork();

    private static string EditedPath => LargeLibrary.Path(77);

    [Fact]
    public void A_first_build_emits_every_file_once()
    {
        GeneratorBuild build = _host.Build();

        Assert.Empty(build.Problems);
        Assert.Equal(128, Count(build.Sources.Keys, "Concepts."));
        Assert.Equal(16, Count(build.Sources.Keys, "Labels."));
        Assert.Equal(16, Count(build.Sources.Keys, "References."));
        Assert.Equal(128 + 3 + 16 + 16 + 1, build.Sources.Count);
    }

    [Fact]
    public void A_keystroke_in_the_authors_code_emits_nothing() => AssertEmits(host => host.SetCode("class Typing { }"));

    [Fact]
    public void A_file_of_somebody_else_emits_nothing() => AssertEmits(host => host.SetForeign("/elsewhere/settings.yaml", "key: value\n"));

    [Theory]
    [InlineData("\n\nlabels")]
    [InlineData("# a comment\nlabels")]
    public void A_moved_line_emits_nothing(string moved) => AssertEmits(host => host.Edit(EditedPath, "labels", moved));

    [Fact]
    public void A_moved_problem_is_reported_at_its_new_place_and_emits_nothing()
    {
        GeneratorBuild before = _host.Edit(EditedPath, "concept-0084", "concept-x084").Build();
        GeneratorBuild after = _host.Edit(EditedPath, "labels", "\nlabels").Build();

        Assert.Equal([$"CL0101 {EditedPath}(4,24)"], before.Problems);
        Assert.Equal([$"CL0101 {EditedPath}(5,24)"], after.Problems);
        Assert.Empty(after.EmittedSince(before));
    }

    [Fact]
    public void An_edited_text_emits_its_bucket()
        => AssertEmits(static host => host.Edit(EditedPath, "The concept of", "The very concept of"), "Concepts.");

    [Fact]
    public void An_added_concept_emits_its_bucket_and_the_shard_of_its_label()
        => AssertEmits(static host => host.Set("new.yaml", New), "Concepts.", "Labels.");

    [Fact]
    public void A_deleted_concept_emits_its_bucket_and_the_shard_of_its_label()
    {
        _host.Set("new.yaml", New);
        AssertEmits(static host => host.Remove("new.yaml"), "Concepts.", "Labels.");
    }

    [Fact]
    public void A_renamed_concept_emits_two_buckets_and_the_shard_of_its_label()
    {
        _host.Set("new.yaml", New);
        AssertEmits(static host => host.Remove("new.yaml").Set("renamed.yaml", New), "Concepts.", "Concepts.", "Labels.");
    }

    [Fact]
    public void Another_label_emits_its_bucket_and_the_shards_of_both_labels()
    {
        _host.Set("new.yaml", New);
        AssertEmits(static host => host.Edit("new.yaml", "label: new", "label: unheard of"), "Concepts.", "Labels.", "Labels.");
    }

    [Fact]
    public void An_edited_event_emits_the_events()
    {
        _host.Set("events.yaml", "congress: { type: congress, label: A congress }\n");
        AssertEmits(static host => host.Edit("events.yaml", "congress }", "congress, place: Here }"), "Events.");
    }

    [Theory]
    [InlineData("label: A congress", "label: A congress, deprecated: true, reason: There was none.")]
    [InlineData("reason: Once.", "reason: Twice.")]
    public void An_event_that_goes_out_of_use_or_says_why_emits_the_events(string old, string now)
    {
        _host.Set("events.yaml", "congress: { type: congress, label: A congress }\nother: { label: Other, deprecated: true, reason: Once. }\n");
        AssertEmits(host => host.Edit("events.yaml", old, now), "Events.");
    }

    [Fact]
    public void Another_title_of_the_library_emits_the_library()
    {
        _host.Set("library.yaml", "title: First\n");
        AssertEmits(static host => host.Edit("library.yaml", "First", "Second"), "CompiledLibrary.");
    }

    [Fact]
    public void Names_that_are_locked_and_kept_emit_nothing() => AssertEmits(static host => host.Set("ids.lock.json", Lock(LargeLibrary.Count)));

    [Fact]
    public void An_edited_text_emits_its_bucket_in_a_library_with_a_lock()
    {
        _host.Set("ids.lock.json", Lock(LargeLibrary.Count));
        AssertEmits(static host => host.Edit(EditedPath, "The concept of", "The very concept of"), "Concepts.");
    }

    [Fact]
    public void A_name_that_is_gone_is_reported_in_the_lock_and_emits_nothing()
    {
        _host.Set("ids.lock.json", Lock(LargeLibrary.Count));
        GeneratorBuild before = _host.Build();
        GeneratorBuild after = _host.Edit("ids.lock.json", "{\n", "{\n\"concepts/concept-x\": {},\n").Build();

        Assert.Equal(["CL0220 ids.lock.json(2,1)"], after.Problems);
        Assert.Empty(after.EmittedSince(before));
    }

    private static string Lock(int count) =>
        "{\n" + string.Join(",\n", Enumerable.Range(0, count).Select(static number => $"\"concepts/{LargeLibrary.Id(number)}\": {{}}, \"quotes/{LargeLibrary.Id(number)}/q\": {{}}")) + "\n}\n";

    private static GeneratorHost Built()
    {
        GeneratorHost host = GeneratorHost.ForManyFiles(LargeLibrary.Files);
        host.Build();
        return host;
    }

    private static int Count(IEnumerable<string> files, string prefix) => files.Count(file => file.StartsWith(prefix, StringComparison.Ordinal));

    private void AssertEmits(Func<GeneratorHost, GeneratorHost> edit, params string[] files)
    {
        GeneratorBuild before = _host.Build();
        GeneratorBuild after = edit(_host).Build();

        Assert.Empty(after.Problems);
        Assert.Equal(files, after.EmittedSince(before).Select(static file => file[..(file.IndexOf('.', StringComparison.Ordinal) + 1)]));
    }
}
