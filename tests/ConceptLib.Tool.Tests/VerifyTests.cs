using System.Text.Json;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Tool.Tests;

public sealed class VerifyTests : IDisposable
{
    private const string Text = "It is said that mutual respect is the important premise of ties.\nNothing else is said.";

    private readonly DirectoryInfo _texts = Directory.CreateTempSubdirectory("conceptlib-texts-");

    public VerifyTests() => File.WriteAllText(Path.Combine(_texts.FullName, "text.txt"), Text);

    public void Dispose() => _texts.Delete(recursive: true);

    [Fact]
    public void Quotes_that_stand_in_their_sources_are_counted_by_verdict()
    {
        ToolRun run = Verify("mutual respect is the important premise", "Nothing […] is said");

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        Assert.EndsWith("\n2 quotes: 1 exact, 1 segmented\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_was_altered_is_shown_at_its_place_with_the_words_that_differ()
    {
        ToolRun run = Verify("mutual respect is the main foundation of ties");

        Assert.Equal(ExitCode.UnconfirmedQuotes, run.Code);
        Assert.Equal(
            [
                "definitions/peace.yaml(5,11): error CL0318: The words of 'q0' are not those of 'report'. [-So-] stands in the source, {+so+} in the quote: mutual respect is the [-important premise-] {+main foundation+} of ties",
                "1 quote: 1 altered",
            ],
            run.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_source_that_is_quoted_for_more_than_a_quarter_is_named()
    {
        ToolRun run = Verify("mutual respect is the important premise", "respect is the important premise of ties");

        Assert.Equal(["'report': 55 % of the text is quoted.", "2 quotes: 2 exact"], run.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Page_furniture_is_printed_for_an_author_to_see_that_none_of_it_is_text()
    {
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", "report: { type: report, title: Report, text: { file: text.txt, furniture: [[65, 77], [0, 5]] } }"),
            ("peace.yaml", "label: peace\ndefinition: Quiet."));

        ToolRun run = definitions.Run("verify", "--texts", _texts.FullName, "--furniture");

        Assert.Equal(
            ["report [65, 77], line 2:", "  Nothing else", "report [0, 5], line 1:", "  It is", "0 quotes: nothing to compare"],
            run.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_quote_from_elsewhere_is_absent() =>
        Assert.Contains("definitions/peace.yaml(5,11): error CL0319: The words of 'q0' do not stand in 'report'.", Verify("Partnerships ought to be built without any alliances whatever").Output, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_compared_with_a_text_that_is_not_the_pinned_one()
    {
        ToolRun run = Verify(new string('0', 64), "mutual respect");

        Assert.Equal(ExitCode.UnconfirmedQuotes, run.Code);
        Assert.Contains("definitions/sources.yaml(1,74): warning CL0320: The text in text.txt has another hash", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 quote: 1 source changed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_not_at_hand_is_said_and_is_no_failure()
    {
        File.Delete(Path.Combine(_texts.FullName, "text.txt"));

        ToolRun run = Verify("mutual respect");

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Equal(
            ["definitions/sources.yaml(1,54): warning CL0321: The folder of texts has no text.txt: no quote of 'report' is compared.", "1 quote: 1 source unavailable"],
            run.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Nothing_is_recorded_where_a_text_is_missing_for_what_was_recorded_before_would_be_lost()
    {
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", $"report: {{ type: report, title: Report, text: {{ file: none.txt, sha256: '{TextHash.Of(Text)}' }} }}"),
            ("peace.yaml", "label: peace\ndefinition: Quiet.\nquotes: [{ id: q, text: Nothing else is said., source: report }]"));

        ToolRun run = definitions.Run("verify", "--texts", _texts.FullName, "--write");

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.StartsWith("Nothing is written: the text of 'report' is not in ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(definitions.PathOf("quotes.lock.json")));
    }

    [Fact]
    public void Verdicts_that_cannot_be_written_are_exit_code_5()
    {
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", "report: { type: report, title: Report, text: { file: text.txt } }"),
            ("peace.yaml", "label: peace\ndefinition: Quiet.\nquotes: [{ id: q, text: Nothing else is said., source: report }]"));
        Directory.CreateDirectory(definitions.PathOf("quotes.lock.json"));

        ToolRun run = definitions.Run("verify", "--texts", _texts.FullName, "--write");

        Assert.Equal(ExitCode.OutputFailed, run.Code);
        Assert.Equal("definitions/quotes.lock.json: error: There is a folder of that name.\n", run.Error);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_named_and_is_a_failure()
    {
        File.WriteAllBytes(Path.Combine(_texts.FullName, "text.txt"), [0xFF, 0x41, 0x42]);

        ToolRun run = Verify("mutual respect");

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Contains("text.txt: error: The text cannot be read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/etc/hostname")]
    public void A_record_names_no_file_outside_the_folder(string file)
    {
        File.WriteAllText(Path.Combine(_texts.Parent!.FullName, "outside.txt"), Text);

        ToolRun run = Verify(TextHash.Of(Text), ["mutual respect"], file);

        Assert.EndsWith("1 quote: 1 source unavailable\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label: peace\ndefinition: Quiet."));

        ToolRun run = definitions.Run("verify", "--texts", Path.Combine(_texts.FullName, "none"));

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Contains("there is no such folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_found_is_recorded_and_then_shown_until_the_quote_is_edited()
    {
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", $"report: {{ type: report, title: Report, text: {{ file: text.txt, sha256: '{TextHash.Of(Text)}' }} }}"),
            ("peace.yaml", "label: peace\ndefinition: Quiet.\nquotes:\n  - { id: right, text: Nothing else is said., source: report }\n  - { id: wrong, text: Nothing more is said., source: report }"));

        Assert.Equal(ExitCode.UnconfirmedQuotes, definitions.Run("verify", "--texts", _texts.FullName, "--write").Code);
        string recorded = File.ReadAllText(definitions.PathOf("quotes.lock.json"));
        ToolRun shown = definitions.Run("show", "peace");
        File.WriteAllText(definitions.PathOf("peace.yaml"), File.ReadAllText(definitions.PathOf("peace.yaml")).Replace("Nothing else is said.", "Nothing else was said.", StringComparison.Ordinal));
        ToolRun edited = definitions.Run("show", "peace");

        Assert.Equal(["peace/right"], JsonDocument.Parse(recorded).RootElement.EnumerateObject().Select(quote => quote.Name));
        Assert.Equal("exact", JsonDocument.Parse(recorded).RootElement.GetProperty("peace/right").GetProperty("verdict").GetString());
        Assert.Equal(2, shown.Output.Split("Compared with the source: exact.").Length);
        Assert.Equal("", shown.Error);
        Assert.StartsWith("definitions/peace.yaml(4,24): warning CL0312: The quote 'right' was edited", edited.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Compared", edited.Output, StringComparison.Ordinal);
        Assert.Equal(["peace.yaml", "quotes.lock.json", "sources.yaml"], Directory.GetFiles(definitions.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_verdicts_of_thousands_of_quotes_are_recorded_and_read()
    {
        string quotes = string.Concat(Enumerable.Range(0, 6_000).Select(number => $"  - {{ id: q{number}, text: Nothing else is said., source: report }}\n"));
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", "report: { type: report, title: Report, text: { file: text.txt } }"),
            ("peace.yaml", $"label: peace\ndefinition: Quiet.\nquotes:\n{quotes}"));

        Assert.Equal(ExitCode.Found, definitions.Run("verify", "--texts", _texts.FullName, "--write").Code);
        ToolRun list = definitions.Run("list");

        Assert.True(new FileInfo(definitions.PathOf("quotes.lock.json")).Length > 1024 * 1024);
        Assert.Equal((ExitCode.Found, ""), (list.Code, list.Error));
    }

    private ToolRun Verify(params string[] quotes) => quotes is [{ Length: 64 } hash, var quote]
        ? Verify(hash, [quote], "text.txt")
        : Verify(TextHash.Of(Text), quotes, "text.txt");

    private ToolRun Verify(string hash, string[] quotes, string file)
    {
        string list = string.Concat(quotes.Select((quote, index) => $"  - id: q{index}\n    text: {quote}\n    source: report\n"));
        using DefinitionsOnDisk definitions = new(
            ("sources.yaml", $"report: {{ type: report, title: Report, text: {{ file: '{file}', sha256: '{hash}' }} }}"),
            ("peace.yaml", $"label: peace\ndefinition: Quiet.\nquotes:\n{list}"));
        ToolRun run = definitions.Run("verify", "--texts", _texts.FullName);
        return run with { Output = run.Output.Replace(definitions.Folder, "definitions", StringComparison.Ordinal) };
    }
}
