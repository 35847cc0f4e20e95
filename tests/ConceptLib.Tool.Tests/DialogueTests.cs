using System.Diagnostics;
using System.Globalization;
using System.Text;
using Spectre.Console.Testing;

namespace ConceptLib.Tool.Tests;

/// <summary>What somebody is asked at a terminal, and what comes of the answers; or of none.</summary>
public sealed class DialogueTests : IDisposable
{
    private readonly DefinitionsOnDisk _definitions = new(
        ("library.yaml", "kinds: { game: { attributes: { mood: { type: enumeration, values: [calm, wild], required: true }, players: { type: number, required: true } } }, rule: }"),
        ("agents.yaml", "jo-ho: { name: Jo Ho, family: Ho, given: Jo }\nann-lee: { name: Ann Lee, family: Lee, given: Ann }"),
        ("sources.yaml", "rules: { type: book, title: The Rules, text: { file: rules.txt } }\nletters: { type: book, title: Letters }\nold: { type: book, title: Old, deprecated: true, replaced-by: rules }"),
        ("play.yaml", "label: play\ndefinition: What is done for its own sake."),
        ("peace.yaml", "label: peace\ndefinition: Quiet."));

    private readonly TestConsole _terminal = new TestConsole().Interactive().SupportsAnsi(true);

    public DialogueTests()
    {
        string texts = Path.Combine(_definitions.Folder, "..", "texts");
        Directory.CreateDirectory(texts);
        File.WriteAllText(Path.Combine(texts, "rules.txt"), "CHAPTER I.\n\nRule 1. Play\nfair. Whoever breaks the first rule leaves the field.\n");
    }

    public void Dispose()
    {
        _terminal.Dispose();
        _definitions.Dispose();
    }

    [Fact]
    public void A_concept_is_asked_for_with_its_kind_and_what_the_kind_asks_for()
    {
        Type("fair play\n", "\n", "↓\n", "A way to play.\n", "↓\n", "\n", "two\n");
        Type("chess\n", "\n", "ga", "\n", "A game.\n", "↓\n", "\n", "2\n");

        Assert.Equal(ExitCode.InvalidDefinitions, New("concept").Code);
        Assert.False(File.Exists(_definitions.PathOf("fair-play.yaml")));
        ToolRun made = New("concept");

        Assert.Equal(ExitCode.Found, made.Code);
        Assert.Equal("kind: game\nlabel: chess\ndefinition: A game.\nattributes:\n  mood: wild\n  players: 2\n", Read("chess.yaml"));
    }

    [Fact]
    public void A_quote_is_asked_for_until_its_words_are_those_of_the_source()
    {
        Type("↓\n", "↓\n", "\n", "Whoever breaks the second rule\n", "leaves the field.\n", "\n", "Play\n", "  fair.\n", "\n", "\n", "oppo", "\n", "\n");

        ToolRun made = New("quote");

        Assert.Equal((ExitCode.Found, "The quote, compared with its source: normalized."), (made.Code, made.Lines[0]));
        Assert.Contains("It is needed.", _terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("old  Old", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("[-first-] {+second+}", _terminal.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(
            "label: play\ndefinition: What is done for its own sake.\nquotes:\n  - id: rules-1\n    text: Play fair.\n    source:\n      source: rules\n      locator: CHAPTER I.\n    stance: opposes\n",
            Read("play.yaml"));
    }

    [Fact]
    public void A_place_that_is_proposed_can_be_declined()
    {
        Type("↓\n", "↓\n", "Play fair.\n", "\n", "-\n", "\n", "\n");

        Assert.Equal(ExitCode.Found, New("quote").Code);
        Assert.Contains("Place in the source (- for none) (CHAPTER I.):", _terminal.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("    text: Play fair.\n    source: rules\n", Read("play.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_a_number_is_not_taken_for_a_place_in_the_list()
    {
        _definitions.Write("2.yaml", "label: two\ndefinition: More than one.\n"u8.ToArray());
        _definitions.Write("a.yaml", "label: a\ndefinition: A.\n"u8.ToArray());
        _definitions.Write("1.yaml", "label: zone\ndefinition: A.\n"u8.ToArray());
        _terminal.SupportsAnsi(false);
        Type("+1\n", "1\n", "\n", "\n", "\n");

        Assert.Equal(ExitCode.Found, New("quote", "--source", "letters", "--text", "The day is over.").Code);
        Assert.Contains("'+1' is none of them.", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("letters-1", Read("1.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_is_asked_for_with_its_authors_one_after_the_other()
    {
        Type("On play\n", "book\n", "Ann", "\n", "\n", "1999\n", "\n", "\n", "\n");
        Type("Of pawns\n", "cited by itself\n", "↓↓\n", "\n", "\n", "\n", "\n", "\n");

        Assert.Equal((ExitCode.Found, ExitCode.Found), (New("source").Code, New("source").Code));

        Assert.EndsWith(
            "\nlee-1999:\n  type: book\n  title: On play\n  author: [ann-lee]\n  issued: \"1999\"\nof-pawns:\n  type: chapter\n  title: Of pawns\n  author: [jo-ho]\n",
            Read("sources.yaml").Replace("issued: 1999", "issued: \"1999\"", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_thousands_those_are_shown_that_have_the_words_and_a_misspelt_one_is_asked_again_with_the_nearest()
    {
        for (int i = 0; i < 3000; i++)
        {
            _definitions.Write($"many/c{i.ToString(CultureInfo.InvariantCulture)}.yaml", Encoding.UTF8.GetBytes($"label: théorie {i % 700} of {i}\ndefinition: D.\n"));
        }

        Type("paece\n", "theorie 699\n", "\n", "The day is over.\n", "\n", "\n", "\n", "\n");

        ToolRun made = New("quote", "--source", "letters");

        Assert.Equal(ExitCode.Found, made.Code);
        Assert.Contains("None has 'paece'. Did you mean 'peace'?", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("letters-1", Read("many/c1399.yaml"), StringComparison.Ordinal);
        Assert.InRange(_terminal.Output.Length, 0, 40_000);
    }

    [Fact]
    public void On_a_terminal_without_cursor_one_of_a_list_is_named_by_its_number_or_its_id()
    {
        _terminal.SupportsAnsi(false);
        Type("9\n", "2\n", "letters\n", "The day is over.\n", "\n", "\n", "1\n", "\n");

        ToolRun made = New("quote");

        Assert.Equal(ExitCode.Found, made.Code);
        Assert.Contains("   1  peace  peace", _terminal.Lines);
        Assert.Contains("'9' is none of them.", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("  - id: letters-1\n    text: The day is over.\n    source: letters\n", Read("play.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agent", "Jo Ho\n", "\n", "↓\n", "\n", "\n")]
    [InlineData("event", "Match\n", "\n", "\n", "\n", "\n", "\n", "\n")]
    [InlineData("source", "On play\n", "map\n", "\n", "\n", "\n", "\n", "\n")]
    [InlineData("concept", "fair play\n", "\n", "\n", "A way.\n")]
    [InlineData("quote", "\n", "\n", "Play fair.\n", "\n", "\n", "\n", "\n")]
    public void Whichever_question_the_terminal_is_closed_at_nothing_is_written(string record, params string[] answers)
    {
        string before = Everything();
        for (int answered = 0; answered < answers.Length; answered++)
        {
            using TestConsole closed = new TestConsole().Interactive().SupportsAnsi(true);
            Type(closed, answers[..answered]);

            ToolRun run = ToolRun.Typed(closed, "new", record, "--definitions", _definitions.Folder);

            Assert.Equal((ExitCode.WrongUsage, "Nothing is written: the terminal was closed before all questions were answered.\n"), (run.Code, run.Error));
        }

        Assert.Equal(before, Everything());
        Type(answers);
        ToolRun whole = New(record);
        Assert.True(whole.Code is ExitCode.Found or ExitCode.WouldOverwrite, whole.Error + _terminal.Output);
    }

    [Fact]
    public void An_init_that_is_not_answered_makes_no_folder()
    {
        string folder = _definitions.PathOf("games");
        Type("Games\n", "\n");

        ToolRun run = ToolRun.Typed(_terminal, "init", folder);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void At_a_real_terminal_Ctrl_C_ends_the_dialogue_and_nothing_is_written()
    {
        string before = Everything();
        ProcessStartInfo start = new("script", ["-qefc", $"dotnet '{typeof(ConceptLibCommand).Assembly.Location}' new concept --definitions '{_definitions.Folder}'", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (string variable in start.Environment.Keys.Where(name => name is not ("PATH" or "HOME" or "DOTNET_ROOT")).ToArray())
        {
            start.Environment.Remove(variable); // a build server says by one that nobody types
        }

        start.Environment["TERM"] = "xterm";
        using Process process = Process.Start(start)!;
        ReadUntil(process, "Term:");
        process.StandardInput.Write("fair play\r");
        process.StandardInput.Flush();
        ReadUntil(process, "(fair-play)");
        process.StandardInput.Write('\u0003');
        process.StandardInput.Flush();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal(before, Everything());
    }

    private static void ReadUntil(Process process, string text)
    {
        StringBuilder output = new();
        while (!output.ToString().Contains(text, StringComparison.Ordinal))
        {
            int read = process.StandardOutput.Read();
            Assert.True(read >= 0, $"It ended with: {output}");
            output.Append((char)read);
        }
    }

    private ToolRun New(params string[] arguments) => ToolRun.Typed(_terminal, ["new", .. arguments, "--definitions", _definitions.Folder]);

    private void Type(params string[] answers) => Type(_terminal, answers);

    /// <summary>Types; a line feed is Enter, and an arrow is one.</summary>
    private static void Type(TestConsole terminal, string[] answers)
    {
        foreach (char c in string.Concat(answers))
        {
            switch (c)
            {
                case '\n':
                    terminal.Input.PushKey(ConsoleKey.Enter);
                    break;
                case '↓':
                    terminal.Input.PushKey(ConsoleKey.DownArrow);
                    break;
                default:
                    terminal.Input.PushCharacter(c);
                    break;
            }
        }
    }

    private string Read(string path) => File.ReadAllText(_definitions.PathOf(path));

    private string Everything() => string.Concat(
        Directory.GetFiles(_definitions.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file}\n{File.ReadAllText(file)}\n"));
}
