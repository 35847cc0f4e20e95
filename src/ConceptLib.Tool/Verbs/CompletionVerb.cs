using System.CommandLine;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib completion</c>: the script by which a shell completes command lines of the tool.</summary>
internal static class CompletionVerb
{
    private static readonly Dictionary<string, string> s_scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _conceptlib() {
                mapfile -t COMPREPLY < <(conceptlib complete --position "$COMP_POINT" -- "$COMP_LINE" 2>/dev/null)
            }
            complete -o default -F _conceptlib conceptlib
            """,
        ["fish"] = """
            complete -c conceptlib -a '(conceptlib complete -- (commandline -cp | string collect) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName conceptlib -ScriptBlock {
                param($word, $command, $position)
                $line = "$command".PadRight($position)
                conceptlib complete --position $position -- $line 2>$null |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
        ["zsh"] = """
            #compdef conceptlib
            _conceptlib() {
                local -a found
                found=("${(@f)$(conceptlib complete -- "${(j: :)words[1,CURRENT]}" 2>/dev/null)}")
                if [[ -n "$found" ]]; then compadd -- $found; else _files; fi
            }
            compdef _conceptlib conceptlib
            """,
    };

    public static Command Create(ToolSession session)
    {
        Argument<string> shell = new("shell") { Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. s_scripts.Keys]);
        Verb verb = new(
            "completion",
            "Prints the script by which a shell completes verbs, options and the ids of concepts.",
            "conceptlib completion bash >> ~/.bashrc",
            "conceptlib completion fish > ~/.config/fish/completions/conceptlib.fish",
            "conceptlib completion pwsh >> $PROFILE")
        {
            shell,
        };
        verb.SetAction(arguments =>
        {
            session.Output.Write(s_scripts[arguments.GetRequiredValue(shell)].ReplaceLineEndings("\n") + "\n");
            return (int)ExitCode.Found;
        });
        return verb;
    }
}
