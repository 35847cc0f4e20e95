using System.Reflection;

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
