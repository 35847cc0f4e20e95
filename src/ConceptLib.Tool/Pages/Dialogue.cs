using System.Globalization;
using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Wording;
using Spectre.Console;

namespace ConceptLib.Tool.Pages;

/// <summary>Questions to who sits at a terminal. Piped, none is asked: what is proposed is taken.</summary>
/// <param name="terminal">The terminal that is written to and typed at; null when there is none.</param>
internal sealed class Dialogue(IAnsiConsole? terminal)
{
    // More are not read but searched.
    private const int MostShown = 12;

    private static readonly Candidate s_none = new("", "none");

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

        TextPrompt<string> prompt = new TextPrompt<string>(Shown(question) + (proposal is null ? ":" : ""))
            .Validate(answer => whyInvalid(answer.Trim()) is { } complaint ? ValidationResult.Error(Shown(complaint)) : ValidationResult.Success());
        if (proposal is null)
        {
            prompt.AllowEmpty();
        }
        else
        {
            prompt.DefaultValue(proposal); // it shows behind the question, with the colon
        }

        return Answer(prompt).Trim();
    }

    /// <summary>Asks for a text of several lines, such as a passage from the clipboard, until it is one. An empty line ends it.</summary>
    /// <param name="question">What is asked, without a colon.</param>
    /// <param name="whyInvalid">Why a text is none, as a sentence; null when it is one.</param>
    /// <returns>The lines; null when there is nobody to ask.</returns>
    public string? AskLines(string question, Func<string, string?> whyInvalid)
    {
        while (terminal is not null)
        {
            terminal.MarkupLine(Shown($"{question}; an empty line ends it:"));
            List<string> lines = [];
            while (Answer(new TextPrompt<string>(">").AllowEmpty()) is { Length: > 0 } line)
            {
                lines.Add(line);
            }

            string text = string.Join('\n', lines);
            if (whyInvalid(text) is not { } complaint)
            {
                return text;
            }

            terminal.MarkupLine(Shown(complaint));
        }

        return null;
    }

    /// <summary>Lets somebody choose one of what there is: from a list, which many candidates are first searched for.</summary>
    /// <param name="question">What is asked, without a colon.</param>
    /// <param name="candidates">In the order in which they are shown.</param>
    /// <param name="isOptional">Whether none may be chosen.</param>
    /// <returns>The id; null when there is nobody to ask, or none is chosen.</returns>
    public string? Choose(string question, IReadOnlyList<Candidate> candidates, bool isOptional)
    {
        if (terminal is null || candidates.Count == 0)
        {
            return null;
        }

        if (candidates.Count <= MostShown)
        {
            return Select(question, candidates, isOptional);
        }

        string hint = isOptional ? "id or words of it, Enter for none" : "id or words of it, Enter for all";
        string words = Ask($"{question} ({hint})", null, answer => WhyNone(candidates, answer))!;
        if (words.Length == 0 && isOptional)
        {
            return null;
        }

        IReadOnlyList<Candidate> found = Candidate.Find(candidates, words);
        return found.Count == 1 ? found[0].Id
            : found.FirstOrDefault(candidate => candidate.Id == words)?.Id ?? Select(question, found, isOptional);
    }

    private static string? WhyNone(IReadOnlyList<Candidate> candidates, string words) => Candidate.Find(candidates, words).Count > 0 ? null
        : NearestName.Find(words, candidates.Select(candidate => candidate.Id)) is { } nearest ? $"None has '{words}'. Did you mean '{nearest}'?"
        : $"None has '{words}'.";

    private string? Select(string question, IReadOnlyList<Candidate> candidates, bool isOptional)
    {
        Candidate[] choices = isOptional ? [s_none, .. candidates] : [.. candidates];
        Candidate chosen = terminal!.Profile.Capabilities.Ansi ? SelectByArrows(question, choices) : SelectByNumber(question, choices);
        return chosen == s_none ? null : chosen.Id;
    }

    private Candidate SelectByArrows(string question, Candidate[] choices)
    {
        Candidate chosen = Answer(new SelectionPrompt<Candidate>()
            .Title(Shown(question) + " (arrows, or type to search):")
            .PageSize(MostShown)
            .MoreChoicesText("[grey](more below)[/]")
            .EnableSearch()
            .UseConverter(Line)
            .AddChoices(choices));
        terminal!.MarkupLine($"{Shown(question)}: {Line(chosen)}"); // the list is gone from the screen
        return chosen;
    }

    /// <summary>On a terminal that can only print, as some screen readers and editors have it.</summary>
    private Candidate SelectByNumber(string question, Candidate[] choices)
    {
        for (int i = 0; i < choices.Length; i++)
        {
            terminal!.MarkupLine(Markup.Escape($"{i + 1,4}  ") + Line(choices[i]));
        }

        return Named(Ask($"{question} (number or id)", null, answer => Named(answer) is null ? $"'{answer}' is none of them." : null)!)!;

        // An id may be a number, and is the only name that does not change with the list.
        Candidate? Named(string answer) => Array.Find(choices, choice => choice.Id == answer)
            ?? (int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? choices.ElementAtOrDefault(number - 1) : null);
    }

    private static string Line(Candidate candidate) => candidate.Id.Length == 0 ? Shown(candidate.Name) : Shown($"{candidate.Id}  {candidate.Name}".TrimEnd());

    private T Answer<T>(IPrompt<T> prompt)
    {
        try
        {
            return terminal!.Prompt(prompt);
        }
        catch (InvalidOperationException)
        {
            // The terminal was closed: Console.ReadKey cannot read from it any more.
            throw new NoAnswerException("Nothing is written: the terminal was closed before all questions were answered.");
        }
    }

    private static string Shown(string text) => Markup.Escape(TerminalText.Clean(text));
}
