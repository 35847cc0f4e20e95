using Spectre.Console;

namespace ConceptLib.Tool.Pages;

/// <summary>Questions to who sits at a terminal. Piped, none is asked: what is proposed is taken.</summary>
/// <param name="terminal">The terminal that is written to and typed at; null when there is none.</param>
internal sealed class Dialogue(IAnsiConsole? terminal)
{
    /// <summary>Whether there is anybody to ask.</summary>
    public bool IsPossible => terminal is not null;

    /// <summary>Asks until the answer is one.</summary>
    /// <param name="question">What is asked, without a colon.</param>
    /// <param name="proposal">The answer of who presses Enter, or of nobody; null when there is none.</param>
    /// <param name="whyInvalid">Why an answer is none, as a sentence; null when it is one.</param>
    /// <returns>The answer; null when there is nobody to ask and nothing is proposed.</returns>
    public string? Ask(string question, string? proposal, Func<string, string?> whyInvalid)
    {
        if (terminal is null)
        {
            return proposal;
        }

        TextPrompt<string> prompt = new TextPrompt<string>(Markup.Escape(TerminalText.Clean(question)) + ":")
            .Validate(answer => whyInvalid(answer.Trim()) is { } complaint ? ValidationResult.Error(Markup.Escape(TerminalText.Clean(complaint))) : ValidationResult.Success());
        if (proposal is null)
        {
            prompt.AllowEmpty();
        }
        else
        {
            prompt.DefaultValue(proposal);
        }

        return terminal.Prompt(prompt).Trim();
    }
}
