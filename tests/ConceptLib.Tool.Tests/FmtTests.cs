namespace ConceptLib.Tool.Tests;

public sealed class FmtTests
{
    private const string Unusual = """
        # What the concept is about.
        definition: {text: Respect between states., source: wu-2018}   # the library's own
        label: "mutual respect"
        """;

    private const string Usual = """
        label: mutual respect
        # What the concept is about.
        definition: { text: Respect between states., source: wu-2018 }  # the library's own

        """;

    [Fact]
    public void A_file_is_put_into_its_usual_form_and_named()
    {
        using DefinitionsOnDisk definitions = new(("mutual-respect.yaml", Unusual), ("peace.yaml", "label: peace"));

        ToolRun run = definitions.Run("fmt");

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        Assert.Equal($"{definitions.PathOf("mutual-respect.yaml")}\n", run.Output);
        Assert.Equal(Usual, File.ReadAllText(definitions.PathOf("mutual-respect.yaml")));
        Assert.Equal(new ToolRun(ExitCode.Found, "", ""), definitions.Run("fmt"));
    }

    [Fact]
    public void Check_names_the_file_and_changes_nothing()
    {
        using DefinitionsOnDisk definitions = new(("mutual-respect.yaml", Unusual), ("peace.yaml", "label: peace"));

        ToolRun run = definitions.Run("fmt", "--check");

        Assert.Equal((ExitCode.NotFormatted, ""), (run.Code, run.Error));
        Assert.Equal($"{definitions.PathOf("mutual-respect.yaml")}\n", run.Output);
        Assert.Equal(Unusual + "\n", File.ReadAllText(definitions.PathOf("mutual-respect.yaml")));
    }

    [Fact]
    public void A_file_with_an_error_stays_as_it_is_and_the_others_are_formatted()
    {
        using DefinitionsOnDisk definitions = new(("broken.yaml", "label:   [peace"), ("mutual-respect.yaml", Unusual), ("unknown.yaml", "label:   x\nlabl: y"));

        ToolRun run = definitions.Run("fmt");

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Equal($"{definitions.PathOf("mutual-respect.yaml")}\n", run.Output);
        Assert.StartsWith("definitions/broken.yaml(1,10): error CL0003: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\ndefinitions/unknown.yaml(2,1): error CL0011: 'labl' is not a key of a concept. Did you mean 'label'?\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("label:   [peace\n", File.ReadAllText(definitions.PathOf("broken.yaml")));
        Assert.Equal("label:   x\nlabl: y\n", File.ReadAllText(definitions.PathOf("unknown.yaml")));
    }

    [Fact]
    public void A_file_is_known_by_the_folder_of_definitions_that_it_is_in()
    {
        using DefinitionsOnDisk definitions = new(("library.yaml", "id: sample"), ("sources/china.yaml", "wu-2018:   { issued: 2018, type: book }"), ("agents/a.yaml", "b:   { name: B }"));

        ToolRun run = ToolRun.Plain("fmt", definitions.PathOf("sources/china.yaml"));

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        Assert.Equal("wu-2018: { type: book, issued: 2018 }\n", File.ReadAllText(definitions.PathOf("sources/china.yaml")));
        Assert.Equal((ExitCode.NotFormatted, ""), (ToolRun.Plain("fmt", "--check", definitions.PathOf("agents")) is var agents ? agents.Code : default, agents.Error));
    }

    [Fact]
    public void The_lock_of_quotes_is_left_to_the_program_that_writes_it()
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label: peace"), ("quotes.lock.json", "{    }"));

        Assert.Equal(new ToolRun(ExitCode.Found, "", ""), definitions.Run("fmt"));
        Assert.Equal("{    }\n", File.ReadAllText(definitions.PathOf("quotes.lock.json")));
    }

    [Fact]
    public void A_lock_that_a_shell_names_with_the_other_files_is_left_as_it_is()
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label:   peace"), ("quotes.lock.json", "{    }"), ("ids.lock.json", "{    }"));

        ToolRun run = ToolRun.Plain(["fmt", .. Directory.GetFiles(definitions.Folder)]);

        Assert.Equal(new ToolRun(ExitCode.Found, $"{definitions.PathOf("peace.yaml")}\n", ""), run);
        Assert.Equal(["{    }\n", "{    }\n"], Directory.GetFiles(definitions.Folder, "*.json").Select(File.ReadAllText));
    }

    [Theory]
    [InlineData("")]
    [InlineData("definitions")]
    [InlineData("definitions/sources")]
    public void The_sort_of_a_file_is_known_whatever_folder_above_it_is_named(string name)
    {
        using DefinitionsOnDisk definitions = new(("library.yaml", "id: sample"), ("sources/china.yaml", "wu-2018:   { issued: 2018, type: book }"));
        string named = Path.Combine(Path.GetDirectoryName(definitions.Folder)!, name);

        ToolRun run = ToolRun.Plain("fmt", named);

        Assert.Equal(new ToolRun(ExitCode.Found, $"{definitions.PathOf("sources/china.yaml")}\n", ""), run);
        Assert.Equal("wu-2018: { type: book, issued: 2018 }\n", File.ReadAllText(definitions.PathOf("sources/china.yaml")));
    }

    [Fact]
    public void A_folder_of_definitions_of_another_name_is_the_one_that_is_named()
    {
        using DefinitionsOnDisk scratch = new(("../vocabulary/sources/china.yaml", "wu-2018:   { issued: 2018, type: book }"));

        Assert.Equal((ExitCode.Found, ""), ToolRun.Plain("fmt", scratch.PathOf("../vocabulary")) is var run ? (run.Code, run.Error) : default);
        Assert.Equal("wu-2018: { type: book, issued: 2018 }\n", File.ReadAllText(scratch.PathOf("../vocabulary/sources/china.yaml")));
    }

    [Fact]
    public void A_link_is_not_replaced_by_a_copy_of_what_it_leads_to()
    {
        using DefinitionsOnDisk definitions = new(("../shared.yaml", "label:   peace"));
        string target = Path.GetFullPath(definitions.PathOf("../shared.yaml"));
        File.CreateSymbolicLink(definitions.PathOf("peace.yaml"), "../shared.yaml");

        ToolRun run = definitions.Run("fmt");

        Assert.Equal(new ToolRun(ExitCode.OutputFailed, "", "definitions/peace.yaml: error: This is a link to ../shared.yaml, which is not replaced by a copy.\n"), run);
        Assert.Equal("../shared.yaml", new FileInfo(definitions.PathOf("peace.yaml")).LinkTarget);
        Assert.Equal("label:   peace\n", File.ReadAllText(target));
        Assert.Equal(ExitCode.NotFormatted, definitions.Run("fmt", "--check").Code);
    }

    [Fact]
    public void What_is_not_there_is_a_complaint()
    {
        ToolRun run = ToolRun.Plain("fmt", "no-such-folder");

        Assert.Equal(new ToolRun(ExitCode.InvalidDefinitions, "", "no-such-folder: error: there is no such file or folder.\n"), run);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_stays_as_it_is()
    {
        using DefinitionsOnDisk definitions = new();
        byte[] latin = [.. "label:   caf"u8, 0xE9, (byte)'\n'];
        definitions.Write("cafe.yaml", latin);

        ToolRun run = definitions.Run("fmt");

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Contains("cafe.yaml: error: The file is not UTF-8", run.Error, StringComparison.Ordinal);
        Assert.Equal(latin, File.ReadAllBytes(definitions.PathOf("cafe.yaml")));
    }

    [Fact]
    public void The_page_shows_what_becomes_of_a_file()
    {
        string page = File.ReadAllText(Path.Combine(RepositoryDefinitions.Folder, "..", "docs", "tool.md"));
        string[] section = page[page.IndexOf("\n## fmt\n", StringComparison.Ordinal)..].Split("```yaml\n");
        using DefinitionsOnDisk definitions = new(("respect.yaml", section[1].Split("\n```")[0]));

        definitions.Run("fmt");

        Assert.Equal(section[2].Split("```")[0], File.ReadAllText(definitions.PathOf("respect.yaml")));
    }

    [Fact]
    public void The_definitions_of_the_first_library_are_in_their_usual_form() =>
        Assert.Equal(new ToolRun(ExitCode.Found, "", ""), ToolRun.Plain("fmt", "--check", RepositoryDefinitions.Folder));
}
