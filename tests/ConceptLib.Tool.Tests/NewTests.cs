using System.Text;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Verbs;
using Spectre.Console.Testing;

namespace ConceptLib.Tool.Tests;

/// <summary>Records added to a folder of YAML: what was there stays, and nothing is written that a build would refuse.</summary>
public sealed class NewTests : IDisposable
{
    private readonly DefinitionsOnDisk _definitions = new(
        ("library.yaml", "kinds: { game: { attributes: { players: { type: number, required: true } } }, rule: }"),
        ("play.yaml", "label: play\ndefinition: What is done for its own sake."));

    public void Dispose() => _definitions.Dispose();

    [Theory]
    [InlineData("zero-sum game", "zero-sum-game")]
    [InlineData("Théorie des jeux", "theorie-des-jeux")]
    [InlineData("prisoner's dilemma (iterated)", "prisoners-dilemma-iterated")]
    [InlineData("C#", "c")]
    public void An_id_is_made_from_the_label(string label, string id)
    {
        ToolRun made = Run("new", "concept", "--label", label, "--definition", "A game.");

        Assert.Equal((ExitCode.Found, $"definitions/{id}.yaml\n", ""), (made.Code, made.Output, made.Error));
        Assert.Contains(label, Run("show", id).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_another_script_are_the_authors_to_spell()
    {
        ToolRun refused = Run("new", "concept", "--label", "博弈");
        ToolRun made = Run("new", "concept", "--label", "博弈", "--id", "boyi", "--definition", "A game.");

        Assert.Equal(ExitCode.WrongUsage, refused.Code);
        Assert.StartsWith("--id is missing: '博弈' has letters of another script", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Found, made.Code);
    }

    [Fact]
    public void A_label_without_a_letter_is_not_said_to_have_letters()
    {
        ToolRun refused = Run("new", "concept", "--label", "!!!");

        Assert.Equal(ExitCode.WrongUsage, refused.Code);
        Assert.StartsWith("--id is missing: '!!!' has no letter or digit to make one of.", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-03", "ho-2018")]
    [InlineData("-0350", "ho-350")]
    [InlineData("2018?", "ho-2018")]
    [InlineData("2013/2016", "on-games")]
    [InlineData("197X", "on-games")]
    public void The_year_in_the_id_of_a_source_is_that_of_its_date(string issued, string id)
    {
        _definitions.Write("agents.yaml", "jo-ho: { name: Jo Ho, family: Ho }\n"u8.ToArray());

        ToolRun made = Run("new", "source", "--title", "On Games", "--type", "book", "--author", "jo-ho", $"--issued={issued}");

        Assert.Equal((ExitCode.Found, ""), (made.Code, made.Error));
        Assert.StartsWith($"{id}:", File.ReadAllText(_definitions.PathOf("sources.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("concept", "--attribute", "players", "'players' is no attribute: it has a name and a value, such as players=2.")]
    [InlineData("concept", "--attribute", "players=", "'players=' is no attribute: ")]
    [InlineData("source", "--field", "=48", "'=48' is no field: it has a name and a value, such as page=48-49.")]
    [InlineData("source", "--field", "page= ", "'page= ' is no field: ")]
    public void What_is_no_name_with_a_value_is_refused_by_what_it_should_be(string record, string option, string value, string complaint)
    {
        ToolRun run = Run("new", record, record == "concept" ? "--label" : "--title", "chess", record == "concept" ? "--kind" : "--type", record == "concept" ? "game" : "book", option, value);

        Assert.Equal((ExitCode.WrongUsage, ""), (run.Code, run.Output));
        Assert.StartsWith(complaint, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--locator", "concept", "--label", "chess", "--locator", "p. 1")]
    [InlineData("--stance", "concept", "--label", "chess", "--stance", "opposes")]
    [InlineData("--locator", "quote", "--concept", "play", "--ref", "chess/q", "--locator", "p. 1")]
    [InlineData("--reported", "quote", "--concept", "play", "--ref", "chess/q", "--reported")]
    public void What_would_be_said_of_no_quote_is_wrong_usage(string option, params string[] arguments)
    {
        ToolRun run = Run(["new", .. arguments]);

        Assert.Equal((ExitCode.WrongUsage, ""), (run.Code, run.Output));
        Assert.Contains(option, run.Error.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_said_and_the_quote_is_not_written()
    {
        _definitions.Write("sources.yaml", "rules: { type: book, title: Rules, text: { file: rules.txt } }\n"u8.ToArray());
        _definitions.Write("../texts/rules.txt", [0xFF, 0x41]);
        string[] arguments = ["new", "concept", "--label", "chess", "--definition", "A game.", "--quote", "Play fair.", "--source", "rules"];

        ToolRun unreadable = Run(arguments);
        ToolRun nowhere = Run([.. arguments, "--texts", _definitions.PathOf("none")]);
        File.Delete(_definitions.PathOf("../texts/rules.txt"));
        ToolRun absent = Run(arguments);

        Assert.Equal((ExitCode.InvalidDefinitions, ""), (unreadable.Code, unreadable.Output));
        Assert.Contains("rules.txt: error: The text cannot be read: ", unreadable.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is written: the quote cannot be compared.\n", unreadable.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InvalidDefinitions, nowhere.Code);
        Assert.Contains("none: error: there is no such folder.\n", nowhere.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Found, absent.Code);
        Assert.Contains("The quote was not compared: source unavailable.", absent.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_first_quote_are_read_from_the_standard_input_too()
    {
        _definitions.Write("sources.yaml", "rules: { type: book, title: Rules }\n"u8.ToArray());

        ToolRun made = ToolRun.Fed("Play\nfair.\n", "new", "concept", "--label", "chess", "--definition", "A game.", "--quote", "-", "--source", "rules", "--definitions", _definitions.Folder);

        Assert.Equal((ExitCode.Found, ""), (made.Code, made.Error));
        Assert.Contains("    text: Play fair.\n", File.ReadAllText(_definitions.PathOf("chess.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ids.lock.json", "lock")]
    [InlineData("quotes.lock.json", "verify", "--write")]
    [InlineData("agents.yaml", "new", "agent", "--name", "Jo Ho")]
    public void A_link_is_not_replaced_by_a_copy_of_what_it_leads_to(string path, params string[] arguments)
    {
        string shared = path.EndsWith(".json", StringComparison.Ordinal) ? "{}\n" : "ann: { name: Ann }\n";
        Directory.CreateDirectory(_definitions.PathOf("../texts"));
        _definitions.Write("../shared", Encoding.UTF8.GetBytes(shared));
        File.CreateSymbolicLink(_definitions.PathOf(path), "../shared");

        ToolRun run = Run(arguments);

        Assert.Equal((ExitCode.OutputFailed, $"definitions/{path}: error: This is a link to ../shared, which is not replaced by a copy.\n"), (run.Code, run.Error));
        Assert.Equal("../shared", new FileInfo(_definitions.PathOf(path)).LinkTarget);
        Assert.Equal(shared, File.ReadAllText(_definitions.PathOf("../shared")));
    }

    [Fact]
    public void Of_an_id_that_names_no_file_only_what_the_library_says_is_said()
    {
        ToolRun agent = Run("new", "agent", "--name", "Events");
        ToolRun concept = Run("new", "concept", "--label", "Events");

        Assert.Contains("CL0203", agent.Error, StringComparison.Ordinal);
        Assert.Equal("'events' is no id for a file: events.yaml has the records of its sort.\n", concept.Error);
    }

    [Theory]
    [InlineData("play.yaml")]
    [InlineData("chess.yaml")]
    public void A_file_that_was_saved_while_the_tool_asked_is_not_overwritten(string path)
    {
        DefinitionsFolder before = DefinitionsFolder.Open(_definitions.Folder);
        NewRecord record = new("chess", path, "label: chess\ndefinition: A game.\n", before.With(path, "label: chess\ndefinition: A game.\n"));
        using StringWriter error = new() { NewLine = "\n" };
        using TestConsole console = new();
        ToolSession session = new(before.Library!, console, error, null);
        _definitions.Write(path, "label: mine\n"u8.ToArray());

        ExitCode code = NewVerb.Write(session, before, record);

        Assert.Equal((ExitCode.WouldOverwrite, $"Nothing is written: {_definitions.PathOf(path)} has changed meanwhile. Give the command again.\n"), (code, error.ToString()));
        Assert.Equal("label: mine\n", File.ReadAllText(_definitions.PathOf(path)));
    }

    [Theory]
    [InlineData("a: b # c")]
    [InlineData("\"quoted\" and 'so'")]
    [InlineData("- [x] {y} & *z ! % @ ` \\n")]
    [InlineData("two\nlines and a tab\tin them")]
    [InlineData("相互尊重 🎲 ½")]
    [InlineData("yes")]
    public void Any_text_is_written_so_that_it_is_read_as_it_was_given(string text)
    {
        Assert.Equal(ExitCode.Found, Run("new", "concept", "--label", "game", "--definition", text).Code);

        Assert.Equal((ExitCode.Found, ""), (Run("fmt", "--check", _definitions.PathOf("game.yaml")).Code, Run("fmt", "--check", _definitions.PathOf("game.yaml")).Error));
        string read = Json.Parse(Run("show", "game", "--json")).GetProperty("concepts")[0].GetProperty("definition").GetProperty("text").GetProperty("en").GetString()!;
        Assert.Equal(text, read);
    }

    [Fact]
    public void A_kind_takes_its_attributes_and_one_that_is_none_is_refused_with_the_nearest()
    {
        ToolRun misspelt = Run("new", "concept", "--label", "chess", "--definition", "A game.", "--kind", "gmae");
        ToolRun incomplete = Run("new", "concept", "--label", "chess", "--definition", "A game.", "--kind", "game");
        ToolRun made = Run("new", "concept", "--label", "chess", "--definition", "A game.", "--kind", "game", "--attribute", "players=2", "--broader", "play");

        Assert.Equal(ExitCode.InvalidDefinitions, misspelt.Code);
        Assert.Contains("Did you mean 'game'?", misspelt.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is written: definitions/chess.yaml would have these errors.\n", misspelt.Error, StringComparison.Ordinal);
        Assert.Contains("players", incomplete.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Found, ""), (made.Code, made.Error));
        Assert.Contains("broader: play", Run("show", "chess").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("concept", "--label", "play")]
    [InlineData("concept", "--label", "Play!")]
    [InlineData("agent", "--name", "Jo Ho")]
    public void What_is_there_is_not_overwritten(string record, string option, string value)
    {
        _definitions.Write("agents.yaml", "jo-ho: { name: Jo Ho }"u8.ToArray());
        byte[] before = File.ReadAllBytes(_definitions.PathOf("play.yaml"));

        ToolRun refused = Run("new", record, option, value);

        Assert.Equal(ExitCode.WouldOverwrite, refused.Code);
        Assert.Contains("--id gives this one another id.", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_definitions.PathOf("play.yaml")));
        Assert.Equal("jo-ho: { name: Jo Ho }", File.ReadAllText(_definitions.PathOf("agents.yaml")));
    }

    [Theory]
    [InlineData("# Mine.\r\nold:   {type: book,title: \"Old\"}   # so\r\n")]
    [InlineData("old:\n  type: book\n  title: >-\n    Old\n\n    one")]
    [InlineData("old: { type: book, title: Old }\n\n\n")]
    public void A_source_goes_behind_the_others_of_which_not_a_byte_changes(string sources)
    {
        byte[] before = Encoding.UTF8.GetBytes(sources);
        _definitions.Write("sources.yaml", before);

        ToolRun made = Run("new", "source", "--title", "New", "--type", "book", "--issued", "1999", "--field", "page=48-49", "--field", "DOI=10.1000/1");

        Assert.Equal((ExitCode.Found, "definitions/sources.yaml\n", ""), (made.Code, made.Output, made.Error));
        byte[] after = File.ReadAllBytes(_definitions.PathOf("sources.yaml"));
        Assert.Equal(before, after[..before.Length]);
        Assert.Equal(sources.Contains('\r', StringComparison.Ordinal), Encoding.UTF8.GetString(after).EndsWith("\r\n", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Found, Run("list").Code);
    }

    [Theory]
    [InlineData("{ old: { type: book, title: Old } }\n", "utf-8")]
    [InlineData("\uFEFFold: { type: book, title: Old }\n", "utf-8")]
    [InlineData("\uFEFFold: { type: book, title: Old }\n", "utf-16")]
    public void Where_the_file_cannot_be_gone_on_with_the_record_has_a_file_of_its_own(string sources, string encoding)
    {
        byte[] before = Encoding.GetEncoding(encoding).GetBytes(sources);
        _definitions.Write("sources.yaml", before);

        ToolRun made = Run("new", "source", "--title", "New", "--type", "book");

        Assert.Equal((ExitCode.Found, "definitions/sources/new.yaml\n"), (made.Code, made.Output));
        Assert.Equal(before, File.ReadAllBytes(_definitions.PathOf("sources.yaml")));
    }

    [Fact]
    public void A_file_of_its_own_replaces_none()
    {
        _definitions.Write("sources.yaml", "{ old: { type: book, title: Old } }\n"u8.ToArray());
        _definitions.Write("sources/new.yaml", "other: { type: book, title: Other }\n"u8.ToArray());

        Assert.Equal(ExitCode.WouldOverwrite, Run("new", "source", "--title", "New", "--type", "book").Code);
        Assert.Equal("other: { type: book, title: Other }\n", File.ReadAllText(_definitions.PathOf("sources/new.yaml")));
    }

    [Fact]
    public void An_author_who_is_no_agent_and_a_type_that_is_none_are_refused_with_the_nearest()
    {
        _definitions.Write("agents.yaml", "wang-yi: { name: Wang Yi, family: Wang, given: Yi }\n"u8.ToArray());

        Assert.Contains("Did you mean 'wang-yi'?", Run("new", "source", "--title", "T", "--type", "book", "--author", "wang-yy").Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'webpage'?", Run("new", "source", "--title", "T", "--type", "web-page").Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_definitions.PathOf("sources.yaml")));
        Assert.Equal(ExitCode.Found, Run("new", "source", "--title", "T", "--type", "book", "--author", "wang-yi", "--issued", "2016-07-01").Code);
        Assert.StartsWith("wang-2016:\n", File.ReadAllText(_definitions.PathOf("sources.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_is_written_when_its_source_has_it()
    {
        string texts = Path.Combine(_definitions.Folder, "..", "texts");
        Directory.CreateDirectory(texts);
        File.WriteAllText(Path.Combine(texts, "rules.txt"), "Rule 1. Play\nfair. Rule 2. Whoever breaks the first rule leaves the field and may not come back before the day is over.");
        Assert.Equal(ExitCode.Found, Run("new", "source", "--title", "Rules", "--type", "book", "--text", "rules.txt", "--texts", texts).Code);
        string[] concept = ["new", "concept", "--label", "fair play", "--definition", "Play by the rules.", "--source", "rules", "--locator", "rule 1", "--texts", texts];

        ToolRun altered = Run([.. concept, "--quote", "Play foul."]);
        ToolRun made = Run([.. concept, "--quote", "Play fair."]);

        Assert.Equal(ExitCode.UnconfirmedQuotes, altered.Code);
        Assert.EndsWith("Nothing is written: the quote does not stand so in its source.\n", altered.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Found, "The quote, compared with its source: normalized.\ndefinitions/fair-play.yaml\n"), (made.Code, made.Output));
        Assert.Equal("1 quote: 1 normalized\n", Run("verify", "--texts", texts).Output);
    }

    [Fact]
    public void An_event_and_an_agent_begin_the_files_of_their_sort()
    {
        Assert.Equal("definitions/agents.yaml\n", Run("new", "agent", "--name", "Jo Ho", "--family", "Ho", "--given", "Jo").Output);
        Assert.Equal("definitions/events.yaml\n", Run("new", "event", "--label", "First match", "--type", "match", "--date", "1863-12", "--agent", "jo-ho").Output);
        Assert.Equal((ExitCode.Found, ""), (Run("list").Code, Run("list").Error));
    }

    [Fact]
    public void A_library_with_errors_is_mended_first()
    {
        _definitions.Write("broken.yaml", "labl: x"u8.ToArray());

        Assert.Equal(ExitCode.InvalidDefinitions, Run("new", "concept", "--label", "game").Code);
        Assert.False(File.Exists(_definitions.PathOf("game.yaml")));
    }

    [Theory]
    [InlineData("new", "concept")]
    [InlineData("new", "source", "--title", "T")]
    [InlineData("new", "agent")]
    [InlineData("new", "event")]
    [InlineData("new", "concept", "--label", "sources")]
    [InlineData("new", "concept", "--label", "x", "--id", "a b")]
    [InlineData("new", "concept", "--label", "x", "--quote", "words")]
    [InlineData("new", "concept", "--label", "x", "--quote", "-", "--source", "rules")]
    public void What_is_missing_or_no_id_is_named(params string[] arguments)
    {
        ToolRun refused = Run(arguments);

        Assert.Equal(ExitCode.WrongUsage, refused.Code);
        Assert.NotEqual("", refused.Error);
    }

    [Fact]
    public void At_a_terminal_it_asks_for_what_no_option_says()
    {
        using TestConsole terminal = new();
        terminal.Interactive();
        foreach (string answer in (string[])["fair play", "", "rule", "Play by the rules."])
        {
            terminal.Input.PushTextWithEnter(answer);
        }

        ToolRun made = ToolRun.Typed(terminal, "new", "concept", "--definitions", _definitions.Folder);

        Assert.Equal(ExitCode.Found, made.Code);
        Assert.Contains("rule", Run("list", "--kind", "rule").Output, StringComparison.Ordinal);
    }

    private ToolRun Run(params string[] arguments)
    {
        ToolRun run = _definitions.Run(arguments);
        return run with { Output = run.Output.Replace(_definitions.Folder, "definitions", StringComparison.Ordinal) };
    }
}
