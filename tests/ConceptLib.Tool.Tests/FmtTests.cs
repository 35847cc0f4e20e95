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
