using System.Reflection;
using ConceptLib.Testing.Snapshots;

namespace ConceptLib.Snapshots.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private string Verified => FileOf("verified");

    private string Received => FileOf("received");

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public Task A_test_is_compared_with_the_file_named_after_it() => Verifier.Verify("accepted\n");

    [Theory]
    [InlineData("a:b")]
    public Task A_theory_has_a_file_for_each_case(string name) => Verifier.Verify(name).UseParameters(name);

    [Fact]
    public async Task A_missing_snapshot_fails_and_leaves_the_received_text()
    {
        VerifyException problem = await Assert.ThrowsAsync<VerifyException>(() => Compare("text"));

        Assert.StartsWith("New:", problem.Message, StringComparison.Ordinal);
        Assert.Equal("\uFEFFtext"u8.ToArray(), await File.ReadAllBytesAsync(Received));
    }

    [Fact]
    public async Task A_changed_text_fails_and_shows_the_lines_that_differ()
    {
        await Accept("same\nold\n");

        VerifyException problem = await Assert.ThrowsAsync<VerifyException>(() => Compare("same\nnew\n"));

        Assert.Contains("- old\n+ new\n", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("same", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the foundation of all", "the basis of all", "~ the [-foundation-]{+basis+} of all\n")]
    [InlineData("相互尊重是基础", "相互尊重是规范", "~ 相互尊重是[-基础-]{+规范+}\n")]
    [InlineData("a line with a space ", "a line with a space", "~ a line with a space[- -]\n")]
    [InlineData("kept\na line that goes\nkept too", "kept\na new line\na line that comes\nkept too", "~ a line that [-goes-]{+comes+}\n+ a new line\n")]
    [InlineData("all of this", "nothing else", "- all of this\n+ nothing else\n")]
    public void A_difference_shows_the_words_that_changed(string verified, string received, string shown) =>
        Assert.Equal(shown, Difference.Of(verified, received));

    [Theory]
    [InlineData(50, "~ one more line of [-old-]{+new+} words, the ")]
    [InlineData(51, "- one more line of old words, the ")]
    public void Of_very_many_edited_lines_each_is_shown_whole(int lines, string shown)
    {
        string Text(string word) => string.Join('\n', Enumerable.Range(0, lines).Select(number => $"one more line of {word} words, the {number}th"));

        Assert.StartsWith(shown, Difference.Of(Text("old"), Text("new")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_in_a_long_line_shows_what_stands_around_it()
    {
        string rest = string.Concat(Enumerable.Repeat(" and so on", 100));

        string shown = Difference.Of($"first{rest} old{rest} last", $"first{rest} new{rest} last");

        Assert.Equal("~ …and so on and so on and so on and so on [-old-]{+new+} and so on and so on and so on and so on…\n", shown);
    }

    [Theory]
    [InlineData("\uFEFFline\r\nend", "line\nend")]
    [InlineData("line\nend\n", "line\nend")]
    [InlineData("line\nend\n", "line\r\nend\r\n")]
    public async Task Mark_line_ends_and_one_last_line_end_do_not_matter(string verified, string received)
    {
        await Accept(verified);
        await File.WriteAllTextAsync(Received, "of an earlier run");

        await Compare(received);

        Assert.False(File.Exists(Received));
    }

    [Theory]
    [InlineData("line\n\n", "line")]
    [InlineData("line", "line\n")]
    [InlineData("line ", "line")]
    public async Task Any_other_difference_matters(string verified, string received)
    {
        await Accept(verified);

        await Assert.ThrowsAsync<VerifyException>(() => Compare(received));
    }

    [Fact]
    public async Task A_run_that_accepts_writes_the_text_as_verified()
    {
        await Accept("old");
        await File.WriteAllTextAsync(Received, "of an earlier run");
        VerifierSettings.AcceptsAll = true;
        try
        {
            await Compare("new");
        }
        finally
        {
            VerifierSettings.AcceptsAll = false;
        }

        Assert.Equal("\uFEFFnew"u8.ToArray(), await File.ReadAllBytesAsync(Verified));
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public async Task A_prefix_is_used_once()
    {
        await Accept("text");
        await Compare("text");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Compare("text"));
    }

    private string FileOf(string state) => Path.Combine(_folder, $"SnapshotTests.{Sample.Name}_name=a-b.{state}.md");

    private static MethodInfo Sample => typeof(SnapshotTests).GetMethod(nameof(A_theory_has_a_file_for_each_case))!;

    private Task Accept(string text)
    {
        Directory.CreateDirectory(_folder);
        return File.WriteAllTextAsync(Verified, text);
    }

    private async Task Compare(string text)
    {
        VerifySettings settings = new();
        settings.UseParameters("a:b");
        await new Snapshot(Sample, settings, Path.Combine(_folder, "Tests.cs"), "md").CompareAsync(text);
    }
}
