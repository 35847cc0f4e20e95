using System.Globalization;
using ConceptLib.Tests.Shared;
using ConceptLib.Tool.Export;
using ConceptLib.Tool.Files;

namespace ConceptLib.Tool.Tests.Export;

public sealed class ExportVerbTests
{
    private static readonly (string, string) s_game = ("game.yaml", "label: game\ndefinition: A contest.");

    public static TheoryData<string> Formats => [.. ExportFormat.All.Select(format => format.Name)];

    [Fact]
    public void The_formats_are_those_that_were_promised() => Assert.Equal(
        ["bibtex", "csl-json", "csv", "json", "jsonld", "markdown", "skos-rdfxml", "tbx", "turtle"],
        ExportFormat.All.Select(format => format.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_library_gives_the_same_bytes_whatever_the_culture_and_the_folder(string format)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        DirectoryInfo scratch = Directory.CreateTempSubdirectory("conceptlib-culture-");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            string other = Path.Combine(scratch.FullName, "a", "b");
            ToolRun run = ToolRun.Plain("export", "--to", format, other, "--definitions", Repository.EveryField);

            Assert.Equal(ExitCode.Found, run.Code);
            string folder = ExportedFolder.Of(ExportedFolder.EveryField, format).Path;
            string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
            Assert.Equal(files, Directory.EnumerateFiles(other, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(other, file)).Order(StringComparer.Ordinal));
            Assert.All(files, file =>
            {
                byte[] bytes = File.ReadAllBytes(Path.Combine(folder, file));
                Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(other, file)));
                Assert.NotEqual(0xEF, bytes[0]);
                Assert.Equal(format == "csv", bytes.Contains((byte)'\r'));
                Assert.True(bytes[^1] == '\n', file);
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            scratch.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_is_there_is_replaced_only_when_asked_and_others_stay(string format)
    {
        using DefinitionsOnDisk definitions = new(s_game, ("library.yaml", "id: games\nbase-iri: https://example.org/"));
        string folder = definitions.PathOf("../out");
        Assert.Equal(ExitCode.Found, definitions.Run("export", "--to", format, folder).Code);
        string first = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).First();
        string written = File.ReadAllText(first);
        File.WriteAllText(first, "mine");
        File.WriteAllText(Path.Combine(folder, "other.txt"), "other");

        ToolRun refused = definitions.Run("export", "--to", format, folder);
        string left = File.ReadAllText(first);
        ToolRun forced = definitions.Run("export", "--to", format, folder, "--force");

        Assert.Equal((ExitCode.WouldOverwrite, ""), (refused.Code, refused.Output));
        Assert.EndsWith(": error: The file is there already. --force replaces it.\n", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", left);
        Assert.Equal(ExitCode.Found, forced.Code);
        Assert.Equal(written, File.ReadAllText(first));
        Assert.Equal("other", File.ReadAllText(Path.Combine(folder, "other.txt")));
    }

    [Theory]
    [InlineData("export", "out")]
    [InlineData("export", "--to", "turtle")]
    [InlineData("export", "--to", "turtel", "out")]
    public void A_format_that_is_none_and_a_missing_folder_are_wrong_usage(params string[] arguments)
    {
        ToolRun run = ToolRun.Plain(arguments);

        Assert.Equal((ExitCode.WrongUsage, ""), (run.Code, run.Output));
    }

    [Fact]
    public void Nothing_is_written_of_definitions_with_errors()
    {
        using DefinitionsOnDisk definitions = new(("game.yaml", "labl: game"));

        Assert.Equal(ExitCode.InvalidDefinitions, definitions.Run("export", "--to", "json", definitions.PathOf("../out")).Code);
        Assert.False(Directory.Exists(definitions.PathOf("../out")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_folder_that_cannot_be_made_is_a_complaint_and_exit_code_5(string format)
    {
        using DefinitionsOnDisk definitions = new(s_game, ("library.yaml", "base-iri: https://example.org/"));

        ToolRun run = definitions.Run("export", "--to", format, definitions.PathOf("game.yaml"));

        Assert.Equal((ExitCode.OutputFailed, ""), (run.Code, run.Output));
        Assert.Contains(": error: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_disk_that_is_full_is_the_complaint_wherever_it_happens(string format)
    {
        ExportedLibrary library = new(ExportedFolder.LibraryOf(ExportedFolder.EveryField), "https://example.org/", QuotePlaces.None, null, static _ => { });
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        ExportedFile[] files = [.. ExportFormat.All.Single(known => known.Name == format).Files(library)];
        Assert.All((int[])[0, 1, 300, 3_000], room => Assert.All(files, file =>
        {
            using StringWriter whole = new();
            file.Write(whole);
            string? complaint = new OutputFolder(folder).TryWrite(file.Path, output => file.Write(new FullDisk(output, room)));
            Assert.Equal(whole.ToString().Length <= room ? null : $"{folder}/{file.Path}: error: No space left on device", complaint);
        }));
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_library_without_records_is_exported_too(string format)
    {
        using DefinitionsOnDisk definitions = new(("library.yaml", "id: empty\nbase-iri: https://example.org/"));

        ToolRun run = definitions.Run("export", "--to", format, definitions.PathOf("../out"));

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
    }

    /// <summary>A file that has room for so many characters.</summary>
    private sealed class FullDisk(TextWriter file, int room) : TextWriter
    {
        private int _room = room;

        public override System.Text.Encoding Encoding => file.Encoding;

        public override void Write(char value)
        {
            if (_room-- == 0)
            {
                _room = 0;
                throw new IOException("No space left on device");
            }

            file.Write(value);
        }
    }
}
