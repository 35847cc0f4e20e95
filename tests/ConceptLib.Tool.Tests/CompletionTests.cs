using System.Diagnostics;
using ConceptLib.Tool.Tests.Export;

namespace ConceptLib.Tool.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("conceptlib ", "show")]
    [InlineData("conceptlib sh", "show")]
    [InlineData("conceptlib show mutual-", "mutual-respect")]
    [InlineData("conceptlib show mutual-respect --lang ", "zh-Hans")]
    [InlineData("conceptlib show mutual-respect --la", "--lang")]
    [InlineData("conceptlib list --kind prin", "principle")]
    [InlineData("conceptlib completion ", "bash")]
    public void What_may_stand_at_the_cursor_is_offered(string line, string offered) =>
        Assert.Contains(offered, ToolRun.Plain("complete", line).Lines);

    [Fact]
    public void What_does_not_begin_like_the_typed_word_is_not_offered() =>
        Assert.All(ToolRun.Plain("complete", "conceptlib show mutual-").Lines.Where(line => line.Length > 0), id => Assert.Contains("mutual-", id, StringComparison.Ordinal));

    [Fact]
    public void The_cursor_may_stand_before_the_end() =>
        Assert.Contains("show", ToolRun.Plain("complete", "--position", "13", "conceptlib sh mutual-respect").Lines);

    [Fact]
    public void The_ids_of_a_folder_are_offered_where_the_line_names_it()
    {
        using DefinitionsOnDisk definitions = new(("zugzwang.yaml", "label: zugzwang"));

        Assert.Equal(new ToolRun(ExitCode.Found, "zugzwang\n", ""), ToolRun.Plain("complete", $"conceptlib show --definitions {definitions.Folder} zug"));
    }

    [Fact]
    public void A_folder_with_errors_offers_nothing_and_complains_of_nothing()
    {
        using DefinitionsOnDisk definitions = new(("zugzwang.yaml", "labl: zugzwang"));

        Assert.Equal(new ToolRun(ExitCode.Found, "", ""), ToolRun.Plain("complete", $"conceptlib show --definitions {definitions.Folder} zug"));
    }

    [Fact]
    public void The_verb_that_only_scripts_call_is_not_offered() =>
        Assert.DoesNotContain("complete", ToolRun.Plain("complete", "conceptlib compl").Lines);

    [Fact]
    public void Options_are_offered_as_the_page_writes_them() =>
        Assert.DoesNotContain(ToolRun.Plain("complete", "conceptlib show ").Lines, static offered => offered.StartsWith('/'));

    [NeedsTheory("bash")]
    [InlineData("""
        conceptlib() { dotnet "$TOOL" "$@"; }
        eval "$(conceptlib completion bash)"
        COMP_LINE='conceptlib show mutual-resp'
        COMP_POINT=${#COMP_LINE}
        _conceptlib
        printf '%s\n' "${COMPREPLY[@]}"
        """)]
    public void Bash_completes_by_the_script(string script) => AssertCompletes("bash", "--norc", "-c", script);

    // What completes in zsh runs in its line editor alone: what the script calls there is written here.
    [NeedsTheory("zsh")]
    [InlineData("""
        conceptlib() { dotnet "$TOOL" "$@" }
        compdef() { }
        compadd() { print -rl -- "${@:2}" }
        eval "$(conceptlib completion zsh)"
        words=(conceptlib show mutual-resp)
        CURRENT=3
        _conceptlib
        """)]
    public void Zsh_completes_by_the_script(string script) => AssertCompletes("zsh", "-f", "-c", script);

    [NeedsTheory("fish")]
    [InlineData("""
        function conceptlib; dotnet $TOOL $argv; end
        conceptlib completion fish | source
        complete -C 'conceptlib show mutual-resp'
        """)]
    public void Fish_completes_by_the_script(string script) => AssertCompletes("fish", "--no-config", "-c", script);

    private static void AssertCompletes(string shell, params string[] arguments)
    {
        ProcessStartInfo start = new(shell, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TOOL"] = typeof(ConceptLibCommand).Assembly.Location;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();

        Assert.Equal(("mutual-respect\n", ""), (output, process.StandardError.ReadToEnd()));
    }
}
