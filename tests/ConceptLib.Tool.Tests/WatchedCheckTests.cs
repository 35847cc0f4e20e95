using ConceptLib.Tool.Checking;
using ConceptLib.Tool.Checking.Reports;

namespace ConceptLib.Tool.Tests;

public sealed class WatchedCheckTests
{
    [Fact]
    public void After_each_change_what_is_new_and_what_is_mended_is_told_and_what_only_moved_is_not()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace"), ("b.yaml", "label: war\ndefinition: Is strife."));
        FolderCheck check = new(definitions.Folder, texts: null, ignored: [], warnsAsErrors: false);
        using StringWriter output = new();

        CheckResult last = new WatchedCheck(check.Run, new Edits(
            () => File.WriteAllText(definitions.PathOf("b.yaml"), "# moved\nlabel: war\ndefinition: Is strife.\n"),
            () => File.WriteAllText(definitions.PathOf("a.yaml"), "label: 'quiet  times'\ndefinition: No strife.\n")))
            .Run((result, added, mended) => TextReport.WriteChange(output, result, added, mended));

        Assert.Equal(
            """
            definitions/a.yaml(1,1): warning CL0401: The concept 'a' has no 'definition' of the library's own
            definitions/b.yaml(2,13): warning CL0406: The definition begins with 'Is'. Leave that out: a definition can stand in the place of its label.
            2 concepts: 2 warnings
            2 concepts: 2 warnings
            definitions/a.yaml(1,8): warning CL0402: The label 'quiet  times' has more than one space between words. Write it as 'quiet times'.
            definitions/a.yaml(2,13): info CL0407: The definition begins with 'No' and says what the concept is not. Say what it is.
            mended: definitions/a.yaml: warning CL0401: The concept 'a' has no 'definition' of the library's own
            2 concepts: 2 warnings, 1 note

            """.ReplaceLineEndings("\n"),
            output.ToString().Replace(definitions.Folder, "definitions", StringComparison.Ordinal));
        Assert.False(last.HasErrors);
    }

    [Theory]
    [InlineData("written")]
    [InlineData("new")]
    [InlineData("deleted")]
    [InlineData("replaced")] // as editors save
    public async Task A_file_that_is_written_new_gone_or_replaced_is_a_change(string change)
    {
        using DefinitionsOnDisk definitions = new(("deep/a.yaml", "label: peace"));
        Assert.True(FolderChanges.TryWatch([definitions.Folder], Assert.Fail, out FolderChanges? changes, out _));
        using FolderChanges watched = changes;
        Task<bool> wait = Task.Run(changes.Wait);

        string file = definitions.PathOf("deep/a.yaml");
        switch (change)
        {
            case "written":
                File.WriteAllText(file, "label: war\n");
                break;
            case "new":
                File.WriteAllText(definitions.PathOf("deep/b.yaml"), "label: war\n");
                break;
            case "deleted":
                File.Delete(file);
                break;
            default:
                string saved = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
                File.WriteAllText(saved, "label: war\n");
                File.Move(saved, file, overwrite: true);
                break;
        }

        Assert.True(await wait.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void The_settings_above_the_folder_are_read_anew_for_each_check()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace"));
        FolderCheck check = new(definitions.Folder, texts: null, ignored: [], warnsAsErrors: false);
        int before = check.Run().Findings.Count;

        File.WriteAllText(definitions.PathOf("../.globalconfig"), "dotnet_diagnostic.CL0401.severity = none\n");

        Assert.Equal((1, 0), (before, check.Run().Findings.Count));
    }

    [Fact]
    public void A_folder_that_is_missing_is_not_watched_and_said_once()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace"));

        ToolRun run = definitions.Run("check", "--watch", "--texts", definitions.PathOf("none"));

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Contains("none: error: there is no such folder.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 concept: 1 error, 1 warning\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void A_watcher_that_fails_is_complained_of_once_and_one_that_had_too_much_to_tell_is_not()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace"));
        List<string> complaints = [];
        Assert.True(FolderChanges.TryWatch([definitions.Folder], complaints.Add, out FolderChanges? changes, out _));
        using FolderChanges watched = changes;

        watched.OnError(new InternalBufferOverflowException());
        watched.OnError(new IOException("No space left on device"));
        watched.OnError(new IOException("No space left on device"));

        Assert.Equal(["Not all changes to the files are seen: No space left on device"], complaints);
        Assert.True(watched.Wait());
    }

    [Fact]
    public void Watching_prints_text_alone()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: peace"));

        ToolRun run = definitions.Run("check", "--watch", "--format", "sarif");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.StartsWith("--watch prints text, and not sarif.", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Edits one after the other, each as soon as the last was checked.</summary>
    private sealed class Edits(params Action[] edits) : IChanges
    {
        private int _next;

        public bool Wait()
        {
            if (_next == edits.Length)
            {
                return false;
            }

            edits[_next++]();
            return true;
        }
    }
}
