using System.Text;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Tests;

public sealed class DefinitionsFolderTests
{
    private static readonly (string, string) s_game = ("game.yaml", "label: game\ndefinition: A contest.");

    [Theory]
    [InlineData("definitions", "texts")]
    [InlineData("a/definitions/", "a/texts")]
    [InlineData("definitions//", "texts")]
    [InlineData(".", "../texts")]
    [InlineData("./", "../texts")]
    [InlineData("../..", "../../../texts")]
    [InlineData("a/..//", "../texts")]
    [InlineData("/", "/texts")]
    public void Texts_stand_beside_the_folder_however_it_is_named(string definitions, string texts) =>
        Assert.Equal(Path.GetFullPath(texts), Path.GetFullPath(SourceTexts.FolderBeside(definitions)));

    [Fact]
    public void A_folder_is_shown_without_a_project_and_without_library_yaml()
    {
        using DefinitionsOnDisk definitions = new(s_game, ("deep/er/zugzwang.yml", "label: zugzwang\ndefinition: A [game](#game) in which any move loses."));

        Assert.Equal(new ToolRun(ExitCode.Found, "game      game\nzugzwang  zugzwang\n", ""), definitions.Run("list"));
        Assert.Contains("A game in which any move loses.", definitions.Run("show", "zugzwang").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_written_as_the_compiler_writes_them_and_nothing_is_shown()
    {
        using DefinitionsOnDisk definitions = new(
            s_game,
            ("b.yaml", "label: b\ndefinitoin: B.\nstatus: curent"),
            ("a/a.yaml", "label: a\ndefinition: A.\nrelations: { broader: [gaem] }"));

        ToolRun run = definitions.Run("list");

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal(
            """
            definitions/a/a.yaml(3,24): error CL0101: No concept has the id 'gaem'. Did you mean 'game'?
            definitions/b.yaml(2,1): error CL0011: 'definitoin' is not a key of a concept. Did you mean 'definition'?
            definitions/b.yaml(3,9): error CL0015: 'curent' is not a value of 'status'. Did you mean 'current'?

            """.ReplaceLineEndings("\n"),
            run.Error);
    }

    [Fact]
    public void Warnings_are_written_and_stop_nothing()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: a"));

        ToolRun run = definitions.Run("list", "--json");

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.StartsWith("definitions/a.yaml(1,1): warning CL0401: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a"], Json.Parse(run).EnumerateArray().Select(concept => concept.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("Quotes.lock.json", "quotes.lock.json")]
    [InlineData("quotes.lock.yaml", "quotes.lock.json")]
    [InlineData("ids.lock.yml", "ids.lock.json")]
    [InlineData("Library.yaml", "library.yaml")]
    public void A_file_whose_name_is_nearly_one_that_is_read_is_no_concept_and_is_told_its_name(string written, string name)
    {
        using DefinitionsOnDisk definitions = new(s_game, (written, written.StartsWith('L') ? "title: Games" : "{ 'game/q': {} }"));

        string error = definitions.Run("list").Error;

        Assert.StartsWith($"definitions/{written}(1,", error, StringComparison.Ordinal);
        Assert.Contains(": error CL0017: ", error, StringComparison.Ordinal);
        Assert.Contains($" is named '{name}'.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_those_of_a_build_whatever_the_case_of_their_extension_without_folders_that_begin_with_a_dot()
    {
        using DefinitionsOnDisk definitions = new(
            ("a.yaml", "label: a"), ("B.YAML", "label: b"), ("c.Yml", "label: c"), ("bin/d.yaml", "label: d"), ("obj/e/e.yaml", "label: e"),
            (".hidden/f.yaml", "label: f"), ("deep/.git/g.yaml", "label: g"), ("h.yaml.bak", "label: h"), ("i.json", "{}"), ("ids.lock.json.bak", "{}"));
        Directory.CreateDirectory(definitions.PathOf("folder.yaml"));

        Assert.Equal(["B", "a", "c", "d", "e"], definitions.Run("list").Lines.Where(line => line.Length > 0).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Linked_folders_are_read_and_rings_of_links_end()
    {
        using DefinitionsOnDisk elsewhere = new(("linked.yaml", "label: linked\ndefinition: Elsewhere."));
        using DefinitionsOnDisk definitions = new(s_game);
        Link(definitions.PathOf("up"), "..");
        Link(definitions.PathOf("everything"), "/");
        Link(definitions.PathOf("elsewhere"), elsewhere.Folder);
        Link(elsewhere.PathOf("back"), definitions.Folder);

        Assert.Equal(new ToolRun(ExitCode.Found, "game    game\nlinked  linked\n", ""), definitions.Run("list"));
    }

    [Fact]
    public void Rings_of_links_end_that_lead_on_from_where_they_lie()
    {
        using DefinitionsOnDisk definitions = new(s_game, ("../elsewhere/linked.yaml", "label: linked\ndefinition: Elsewhere."));
        Link(definitions.PathOf("in"), "../elsewhere");
        Link(definitions.PathOf("../elsewhere/back"), "../definitions");

        Assert.Equal(new ToolRun(ExitCode.Found, "game    game\nlinked  linked\n", ""), definitions.Run("list"));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named_and_the_others_are_still_read()
    {
        using DefinitionsOnDisk definitions = new(("broken.yaml", "labl: x"));
        Link(definitions.PathOf("away.yaml"), definitions.PathOf("nowhere/away.yaml"));

        ToolRun run = definitions.Run("list");

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Contains("definitions/away.yaml: error: The file cannot be read: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("definitions/broken.yaml(1,1): error CL", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "there is no such folder")]
    [InlineData("empty", "neither the folder nor those below it hold a .yaml or .yml file")]
    [InlineData("game.yaml", "this is a file; name the folder it is in")]
    public void A_folder_without_definitions_is_an_error_that_says_what_is_there(string name, string reason)
    {
        using DefinitionsOnDisk definitions = new(s_game, ("empty/readme.txt", "none"));
        string folder = name.Length == 0 ? definitions.PathOf("nowhere") : definitions.PathOf(name);

        ToolRun run = ToolRun.Plain("list", "--definitions", folder);

        Assert.Equal(new ToolRun(ExitCode.InvalidDefinitions, "", $"{folder}: error: {reason}.\n"), run);
    }

    [Fact]
    public void A_file_in_another_encoding_is_an_error_with_the_byte_and_its_line()
    {
        using DefinitionsOnDisk definitions = new();
        definitions.Write("cafe.yaml", Encoding.Latin1.GetBytes("label: coffee house\ndefinition: A café.\n"));

        ToolRun run = definitions.Run("list");

        Assert.Equal(
            new ToolRun(ExitCode.InvalidDefinitions, "", "definitions/cafe.yaml: error: The file is not UTF-8: no character begins with the byte 0xE9 in line 2. Save it as UTF-8.\n"),
            run);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void A_byte_order_mark_says_what_the_encoding_is(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        using DefinitionsOnDisk definitions = new();
        definitions.Write("respect.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes("label: respect\ndefinition: 相互尊重\n")]);

        Assert.Contains("相互尊重", definitions.Run("show", "respect").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_like_in_a_build()
    {
        using DefinitionsOnDisk definitions = new(("long.yaml", "label: long\ndefinition: " + new string('x', 1024 * 1024)));

        Assert.Contains("definitions/long.yaml(1,1): error CL00", definitions.Run("list").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("outside.yaml")]
    [InlineData("@outside.yaml")]
    public void What_is_asked_for_is_never_a_path(string name)
    {
        using DefinitionsOnDisk definitions = new(s_game);
        definitions.Write("../outside.yaml", "label: outside\ndefinition: Out."u8.ToArray());

        Assert.Equal(ExitCode.NotFound, definitions.Run("show", name).Code);
    }

    [Fact]
    public void Escape_sequences_in_a_file_and_in_its_name_reach_no_terminal()
    {
        using DefinitionsOnDisk definitions = new(("a.yaml", "label: \"\\e[31mred\"\nstatus: \"\\e[2J\""), ("b\u001b[2J.yaml", "label: b"));

        ToolRun run = definitions.RunOnTerminal(80, "list");

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.DoesNotContain(run.Error.Replace("\n", "", StringComparison.Ordinal), char.IsControl);
    }

    private static void Link(string path, string target) => Directory.CreateSymbolicLink(path, target);
}
