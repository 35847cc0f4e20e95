using System.Text;

namespace ConceptLib.Tool.Tests;

/// <summary>Quotes added to concepts that are there: the words are the source's, and the rest of the file stays as its author wrote it.</summary>
public sealed class NewQuoteTests : IDisposable
{
    private const string Text = """
        THE RULES

        CHAPTER I.

        Rule 1. Play
        fair. Rule 2. Whoever breaks the first rule leaves the field and may not come back before the day is over, un-
        less all agree.

        ## Of arbiters

        The arbiter's word is law, and “nobody” disputes it; in the long intervals
        the arbiter rests.
        """;

    private const string Concept = "# Mine.\nlabel:   fair play   # so\ndefinition: Play by the rules.\n";

    private readonly DefinitionsOnDisk _definitions = new(
        ("agents.yaml", "jo-ho: { name: Jo Ho }"),
        ("events.yaml", "match: { label: First match, date: 1863-12 }"),
        ("sources.yaml", "rules: { type: book, title: The Rules, text: { file: rules.txt } }\nletters: { type: book, title: Letters }"),
        ("arbiter.yaml", "label: arbiter\ndefinition: Who decides.\nquotes:\n  - { id: law, text: The arbiter's word is law, source: rules }"));

    public NewQuoteTests()
    {
        _definitions.Write("fair-play.yaml", Encoding.UTF8.GetBytes(Concept));
        Directory.CreateDirectory(Texts);
        File.WriteAllText(Path.Combine(Texts, "rules.txt"), Text);
    }

    private string Texts => Path.Combine(_definitions.Folder, "..", "texts");

    private string FairPlay => File.ReadAllText(_definitions.PathOf("fair-play.yaml"));

    public void Dispose() => _definitions.Dispose();

    [Fact]
    public void The_verdict_is_shown_and_the_file_has_the_quote_and_all_it_had_before()
    {
        ToolRun made = Run("--concept", "fair-play", "--source", "rules", "--text", "Play fair.", "--locator", "rule 1", "--stance", "advocates");

        Assert.Equal((ExitCode.Found, "The quote, compared with its source: normalized.\ndefinitions/fair-play.yaml\n", ""), (made.Code, made.Output, made.Error));
        Assert.Equal(
            Concept + "quotes:\n  - id: rules-1\n    text: Play fair.\n    source:\n      source: rules\n      locator: rule 1\n    stance: advocates\n",
            FairPlay);
        Assert.Equal("2 quotes: 1 exact, 1 normalized\n", _definitions.Run("verify").Output[^32..]);
    }

    [Fact]
    public void Each_option_is_in_the_quote()
    {
        ToolRun made = Run(
            "--concept", "Fair Play", "--source", "letters", "--text", "All is fair.", "--id", "fair", "--speaker", "jo-ho", "--speaker-as-printed", "a player", "--reported",
            "--event", "match", "--date", "1863-12-19", "--locator", "p. 3", "--version-of", "arbiter/law", "--stance", "questions", "--note", "In jest.", "--as-definition");

        Assert.Equal((ExitCode.Found, ""), (made.Code, made.Error));
        Assert.Equal(
            Concept + """
                definitions:
                  - quote: fair
                quotes:
                  - id: fair
                    text: All is fair.
                    speaker: jo-ho
                    speaker-as-printed: a player
                    direct: false
                    event: match
                    date: "1863-12-19"
                    source:
                      source: letters
                      locator: p. 3
                    version-of: arbiter/law
                    stance: questions
                    note: In jest.

                """.ReplaceLineEndings("\n"),
            FairPlay.Replace("date: 1863-12-19", "date: \"1863-12-19\"", StringComparison.Ordinal));
        Assert.Contains("source unavailable", made.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Play\r\nfair.\r\n", "Play fair.")]
    [InlineData("\uFEFF  Whoever breaks the first   rule\n\tleaves the field\f", "Whoever breaks the first rule leaves the field")]
    [InlineData("before the day is over, un-\nless all agree", "before the day is over, un-less all agree")]
    [InlineData("before the day is over, unless all\nagree", null)]
    [InlineData("and \"nobody\" disputes it", "and \"nobody\" disputes it")]
    [InlineData("in the long inter\u00AD\nvals the arbiter rests", "in the long intervals the arbiter rests")]
    [InlineData("Rule 1. […] Whoever breaks\nthe first rule", "Rule 1. […] Whoever breaks the first rule")]
    public void What_is_on_the_clipboard_is_joined_to_the_words_of_the_source(string copied, string? words)
    {
        ToolRun made = Shortened(ToolRun.Fed(copied, "new", "quote", "--concept", "fair-play", "--source", "rules", "--text", "-", "--definitions", _definitions.Folder));

        Assert.Equal((words is null ? ExitCode.UnconfirmedQuotes : ExitCode.Found, words is null), (made.Code, made.Error.Contains("CL0318", StringComparison.Ordinal)));
        Assert.Equal(words is not null, Run("--concept", "fair-play", "--source", "letters", "--text", "x").Code == ExitCode.Found && FairPlay.Contains($"text: {words ?? "?"}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The win-win game and the cooperation of 2013-2016.", "The win-\nwin game and the cooper-\nation of 2013-\n2016", "The win-win game and the cooperation of 2013-2016")]
    [InlineData("Re-cover the well, and recover from it.", "and re-\ncover from it", "and recover from it")]
    [InlineData("An inter-\nnational of 2013-\n2016, and an international one.", "An inter-\nnational of 2013-\n2016", "An inter-national of 2013- 2016")]
    [InlineData("A co-opted internationalism.", "A co-\nopted interna-\ntionalism", "A co-opted internationalism")]
    [InlineData("An internationalism.", "An interna-\ntiona-\nlism", "An internationalism")]
    public void Of_each_hyphen_at_the_end_of_a_line_the_source_decides_whether_it_is_the_words(string source, string copied, string words)
    {
        File.WriteAllText(Path.Combine(Texts, "rules.txt"), source);

        ToolRun made = Shortened(ToolRun.Fed(copied, "new", "quote", "--concept", "fair-play", "--source", "rules", "--text", "-", "--definitions", _definitions.Folder));

        Assert.Equal((ExitCode.Found, ""), (made.Code, made.Error));
        Assert.Contains($"    text: {words}\n", FairPlay, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Play fair.", "CHAPTER I.")]
    [InlineData("The arbiter's word is law", "section Of arbiters")]
    [InlineData("THE RULES", null)]
    public void The_heading_above_the_passage_is_named_where_no_locator_is_given(string words, string? place)
    {
        ToolRun made = Run("--concept", "fair-play", "--source", "rules", "--text", words);

        Assert.Equal(ExitCode.Found, made.Code);
        Assert.EndsWith(place is null ? "fair-play.yaml\n" : $"It has no locator. In the text it stands below a heading: {place}.\n", made.Output, StringComparison.Ordinal);
        Assert.Contains("    source: rules\n", FairPlay, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_do_not_stand_in_the_source_are_shown_beside_those_that_do_and_nothing_is_written()
    {
        ToolRun altered = Run("--concept", "fair-play", "--source", "rules", "--text", "Whoever breaks the second rule leaves the field");

        Assert.Equal(ExitCode.UnconfirmedQuotes, altered.Code);
        Assert.Contains("Whoever breaks the [-first-] {+second+} rule leaves the field", altered.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is written: the quote does not stand so in its source.\n", altered.Error, StringComparison.Ordinal);
        Assert.Equal(Concept, FairPlay);
    }

    [Fact]
    public void Of_other_concepts_nothing_is_said_when_their_quotes_of_that_id_are_altered_too()
    {
        _definitions.Write("arbiter.yaml", "label: arbiter\ndefinition: D.\nquotes: [{ id: rules-1, text: The arbiter's word is custom, source: rules }]\n"u8.ToArray());

        ToolRun altered = Run("--concept", "fair-play", "--source", "rules", "--text", "Whoever breaks the second rule leaves the field");

        Assert.Equal(ExitCode.UnconfirmedQuotes, altered.Code);
        Assert.Contains("definitions/fair-play.yaml(6,11): error CL0318: ", altered.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("arbiter", altered.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_not_the_pinned_one_is_said_to_be_so()
    {
        _definitions.Write("sources.yaml", Encoding.UTF8.GetBytes($"rules: {{ type: book, title: The Rules, text: {{ file: rules.txt, sha256: '{new string('0', 64)}' }} }}\n"));

        ToolRun refused = Run("--concept", "fair-play", "--source", "rules", "--text", "Play fair.");

        Assert.Equal(ExitCode.UnconfirmedQuotes, refused.Code);
        Assert.Contains("CL0320", refused.Error, StringComparison.Ordinal);
        Assert.Equal(Concept, FairPlay);
    }

    [Theory]
    [InlineData("fair-paly", "rules", 1, "Did you mean 'fair-play'?")]
    [InlineData("fair-play", "rulse", 3, "CL0102: No source has the id 'rulse'. Did you mean 'rules'?")]
    public void An_id_that_is_unknown_gets_the_nearest(string concept, string source, int code, string complaint)
    {
        ToolRun refused = Run("--concept", concept, "--source", source, "--text", "Play fair.");

        Assert.Equal(code, (int)refused.Code);
        Assert.Contains(complaint, refused.Error, StringComparison.Ordinal);
        Assert.Equal(Concept, FairPlay);
    }

    [Fact]
    public void Ids_are_counted_on_and_none_is_given_twice()
    {
        Run("--concept", "fair-play", "--source", "rules", "--text", "Play fair.");
        Run("--concept", "fair-play", "--source", "rules", "--text", "the first rule");
        ToolRun twice = Run("--concept", "fair-play", "--source", "rules", "--text", "the day is over", "--id", "rules-2");

        Assert.Equal(ExitCode.WouldOverwrite, twice.Code);
        Assert.Equal(["rules-1", "rules-2"], FairPlay.Split('\n').Where(line => line.Contains("- id:", StringComparison.Ordinal)).Select(line => line.Split(": ")[1]));
    }

    [Fact]
    public void A_quote_of_another_concept_stands_with_this_one_too()
    {
        Assert.Equal(ExitCode.Found, Run("--concept", "fair-play", "--ref", "arbiter/law", "--stance", "describes").Code);

        Assert.Equal(Concept + "quotes:\n  - ref: arbiter/law\n    stance: describes\n", FairPlay);
        Assert.Contains("Did you mean 'law'?", Run("--concept", "fair-play", "--ref", "arbiter/lwa").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_takes_nothing_more_is_left_and_what_to_write_is_said()
    {
        string text = "label: fair play\ndefinition: Play.\nquote:\n  # Of whom?\n  id: old\n  text: x\n  source: letters\n";
        _definitions.Write("fair-play.yaml", Encoding.UTF8.GetBytes(text));

        ToolRun refused = Run("--concept", "fair-play", "--source", "rules", "--text", "Play fair.");

        Assert.Equal((ExitCode.InvalidDefinitions, "definitions/fair-play.yaml(3,1): error: "), (refused.Code, refused.Error[..40]));
        Assert.EndsWith("Write by hand, under 'quotes': - { id: rules-1, text: Play fair., source: rules }\n", refused.Error, StringComparison.Ordinal);
        Assert.Equal(text, FairPlay);
    }

    [Theory]
    [InlineData("definitions: [ # first\n  # Of whom?\n  ] # all\n", "definitions")]
    [InlineData("quote:\n  # Of whom?\n  id: old\n  text: x\n  source: letters\n", "quotes")]
    public void Where_either_list_takes_nothing_more_both_items_are_said(string list, string full)
    {
        string text = "label: fair play\ndefinition: Play.\n" + list;
        _definitions.Write("fair-play.yaml", Encoding.UTF8.GetBytes(text));

        ToolRun refused = Run("--concept", "fair-play", "--source", "rules", "--text", "Play fair.", "--as-definition");

        Assert.Equal(ExitCode.InvalidDefinitions, refused.Code);
        Assert.Equal(
            $"definitions/fair-play.yaml(3,1): error: Nothing can be added to '{full}' without moving a comment. "
            + "Write by hand, under 'quotes': - { id: rules-1, text: Play fair., source: rules } and under 'definitions': - { quote: rules-1 }\n",
            refused.Error);
        Assert.Equal(text, FairPlay);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void A_file_that_would_become_another_encoding_is_left(string encoding)
    {
        byte[] before = Encoding.GetEncoding(encoding).GetBytes("\uFEFFlabel: fair play\ndefinition: Play.\n");
        _definitions.Write("fair-play.yaml", before);

        ToolRun refused = Run("--concept", "fair-play", "--source", "rules", "--text", "Play fair.");

        Assert.Equal(
            (ExitCode.InvalidDefinitions, "definitions/fair-play.yaml: error: Save it as UTF-8 without a byte order mark: so it would be written.\n"),
            (refused.Code, refused.Error));
        Assert.Equal(before, File.ReadAllBytes(_definitions.PathOf("fair-play.yaml")));
    }

    [Fact]
    public void The_id_of_a_quote_names_no_file() =>
        Assert.Equal(ExitCode.Found, Run("--concept", "fair-play", "--source", "rules", "--text", "Play fair.", "--id", "events").Code);

    [Theory]
    [InlineData]
    [InlineData("--concept", "fair-play")]
    [InlineData("--concept", "fair-play", "--source", "rules")]
    [InlineData("--concept", "fair-play", "--source", "rules", "--text", "-")]
    [InlineData("--concept", "fair-play", "--source", "rules", "--ref", "arbiter/law")]
    public void What_is_missing_is_named(params string[] arguments)
    {
        ToolRun refused = Run(arguments);

        Assert.Equal(ExitCode.WrongUsage, refused.Code);
        Assert.Contains("--", refused.Error, StringComparison.Ordinal);
    }

    private ToolRun Run(params string[] arguments) => Shortened(_definitions.Run(["new", "quote", .. arguments]));

    private ToolRun Shortened(ToolRun run) => run with
    {
        Output = run.Output.Replace(_definitions.Folder, "definitions", StringComparison.Ordinal),
        Error = run.Error.Replace(_definitions.Folder, "definitions", StringComparison.Ordinal),
    };
}
