using System.Text;
using ConceptLib.Tool.Files;

namespace ConceptLib.Tool.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("conceptlib-output-");

    private string Root => Path.Combine(_scratch.FullName, "out");

    private OutputFolder Folder => new(Root);

    public void Dispose() => _scratch.Delete(recursive: true);

    [Fact]
    public void A_file_is_written_with_the_folders_it_needs_as_UTF_8_without_a_mark()
    {
        Assert.Null(Folder.TryWrite("deep/er/a.yaml", "label: 相互\n"));

        Assert.Equal(Encoding.UTF8.GetBytes("label: 相互\n"), File.ReadAllBytes(Path.Combine(Root, "deep", "er", "a.yaml")));
        Assert.Equal(["a.yaml"], FilesBelow(Root));
    }

    [Theory]
    [InlineData("../a.yaml")]
    [InlineData("deep/../../a.yaml")]
    [InlineData("deep/./a.yaml")]
    [InlineData("/a.yaml")]
    [InlineData("")]
    [InlineData("deep//a.yaml")]
    [InlineData("deep/..")]
    public void A_path_that_leads_out_of_the_folder_is_refused(string path)
    {
        Assert.Equal($"{Root}/{path}: error: The path leads out of the folder.", Folder.TryWrite(path, "text"));
        Assert.Empty(FilesBelow(_scratch.FullName));
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_not_followed()
    {
        Directory.CreateDirectory(Root);
        Directory.CreateDirectory(Path.Combine(_scratch.FullName, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(Root, "link"), "../elsewhere");

        Assert.Equal($"{Root}/link/deep/a.yaml: error: 'link' is a link that leads out of the folder.", Folder.TryWrite("link/deep/a.yaml", "text"));
        Assert.Empty(FilesBelow(_scratch.FullName));
    }

    [Fact]
    public void A_link_in_the_place_of_the_file_is_replaced_and_what_it_leads_to_stays()
    {
        Directory.CreateDirectory(Root);
        string outside = Path.Combine(_scratch.FullName, "outside.txt");
        File.WriteAllText(outside, "kept");
        File.CreateSymbolicLink(Path.Combine(Root, "a.yaml"), outside);

        Assert.Null(Folder.TryWrite("a.yaml", "text"));

        Assert.Equal(("kept", "text"), (File.ReadAllText(outside), File.ReadAllText(Path.Combine(Root, "a.yaml"))));
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        Directory.CreateDirectory(Path.Combine(_scratch.FullName, "real"));
        Directory.CreateSymbolicLink(Root, "real");

        Assert.Null(Folder.TryWrite("deep/a.yaml", "text"));
        Assert.True(File.Exists(Path.Combine(_scratch.FullName, "real", "deep", "a.yaml")));
    }

    [Fact]
    public void A_file_that_fails_halfway_leaves_the_old_one_and_nothing_beside_it()
    {
        Assert.Null(Folder.TryWrite("a.yaml", "old"));

        string? complaint = Folder.TryWrite("a.yaml", writer =>
        {
            writer.Write(new string('x', 100_000));
            throw new IOException("No space left on device");
        });

        Assert.Equal($"{Root}/a.yaml: error: No space left on device", complaint);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Root, "a.yaml")));
        Assert.Equal(["a.yaml"], FilesBelow(Root));
    }

    [Fact]
    public void Of_several_files_none_is_written_when_one_cannot_be()
    {
        Assert.Null(Folder.TryWrite("a.yaml", "old"));

        Assert.NotNull(Folder.TryWriteAll([("a.yaml", "new"), ("b.yaml", "new"), ("c.yaml", "half a pair: \uD800")]));

        Assert.Equal("old", File.ReadAllText(Path.Combine(Root, "a.yaml")));
        Assert.Equal(["a.yaml"], FilesBelow(Root));
    }

    [Fact]
    public void Of_several_files_none_is_renamed_when_a_folder_is_in_the_place_of_one()
    {
        Assert.Null(Folder.TryWrite("a.yaml", "old"));
        Directory.CreateDirectory(Path.Combine(Root, "b.yaml"));

        Assert.Equal($"{Root}/b.yaml: error: There is a folder of that name.", Folder.TryWriteAll([("a.yaml", "new"), ("b.yaml", "new")]));

        Assert.Equal("old", File.ReadAllText(Path.Combine(Root, "a.yaml")));
        Assert.Equal(["a.yaml"], FilesBelow(Root));
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)] // more than a umask leaves
    public void A_file_keeps_the_rights_it_had(UnixFileMode rights)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // It has no such rights.
        }

        Assert.Null(Folder.TryWrite("a.yaml", "old"));
        string file = Path.Combine(Root, "a.yaml");
        File.SetUnixFileMode(file, rights);

        Assert.Null(Folder.TryWrite("a.yaml", "new"));

        Assert.Equal(("new", rights), (File.ReadAllText(file), File.GetUnixFileMode(file)));
    }

    [Fact]
    public async Task Who_reads_while_it_is_written_finds_the_old_file_or_the_new_one()
    {
        string[] texts = [.. "ab".Select(letter => new string(letter, 200_000))];
        Assert.Null(Folder.TryWrite("a.txt", texts[0]));
        using CancellationTokenSource done = new();
        Task reader = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                Assert.Contains(File.ReadAllText(Path.Combine(Root, "a.txt")), texts);
            }
        });

        for (int i = 0; i < 100; i++)
        {
            Assert.Null(Folder.TryWrite("a.txt", texts[i % 2]));
        }

        await done.CancelAsync();
        await reader;
    }

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal) : [];
}
