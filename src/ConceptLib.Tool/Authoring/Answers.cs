using System.CommandLine;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Pages;

namespace ConceptLib.Tool.Authoring;

/// <summary>What is said of a new record: by the options of the command line, and by who sits at the terminal, who is asked for the rest.</summary>
/// <param name="session">The run.</param>
/// <param name="arguments">The command line.</param>
/// <param name="definitions">The library without the record.</param>
internal sealed class Answers(ToolSession session, ParseResult arguments, DefinitionsFolder definitions)
{
    private const char FieldSeparator = '=';

    // In an option, the standard input; of who is asked, no answer.
    private const string Dash = "-";

    /// <summary>The library without the record.</summary>
    public DefinitionsFolder Definitions => definitions;

    /// <summary>What an option says, if anything.</summary>
    public T? Said<T>(Option<T> option) => arguments.GetValue(option);

    /// <summary>What an option says that may be repeated.</summary>
    public IReadOnlyList<string> All(Option<string[]> option) => arguments.GetValue(option) ?? [];

    /// <summary>What an option says that may be repeated, or ids chosen one after the other.</summary>
    public IReadOnlyList<string> Chosen(Option<string[]> option, string question, IReadOnlyList<Candidate> candidates)
    {
        List<string> chosen = [.. All(option)];
        bool isAsked = chosen.Count == 0;
        while (isAsked && session.Dialogue.Choose(chosen.Count == 0 ? question : $"Another {question.ToLowerInvariant()}", [.. candidates.Where(candidate => !chosen.Contains(candidate.Id))], isOptional: true) is { } id)
        {
            chosen.Add(id);
        }

        return chosen;
    }

    /// <summary>A value that may be left out. A proposal is for who is asked, and may be declined: piped, it is not taken.</summary>
    public string? Optional(Option<string?> option, string question, string? proposal = null)
    {
        if (arguments.GetValue(option) is { } said || !session.Dialogue.IsPossible)
        {
            return arguments.GetValue(option);
        }

        if (proposal is null)
        {
            return session.Dialogue.Ask($"{question} (Enter for none)", null, static _ => null);
        }

        string? answer = session.Dialogue.Ask($"{question} ({Dash} for none)", proposal, static _ => null);
        return answer == Dash ? null : answer;
    }

    /// <summary>One of several, which may be left out.</summary>
    public string? Optional(Option<string?> option, string question, IReadOnlyList<Candidate> candidates) =>
        arguments.GetValue(option) ?? session.Dialogue.Choose(question, candidates, isOptional: true);

    /// <summary>A value that must be there.</summary>
    public string Required(Option<string?> option, string question) => Said(
        option, arguments.GetValue(option) ?? session.Dialogue.Ask(question, null, answer => answer.Length == 0 ? "It is needed." : null));

    /// <summary>One of several.</summary>
    public string Required(Option<string?> option, string question, IReadOnlyList<Candidate> candidates) =>
        Said(option, arguments.GetValue(option) ?? session.Dialogue.Choose(question, candidates, isOptional: false));

    /// <summary>A passage that was copied: the option's, that of the standard input where the option says <c>-</c>, or what is pasted at the terminal, until it is a valid one.</summary>
    public string Passage(Option<string?> option, string question, Func<string, string?> whyInvalid) => Passage(option)
        ?? Said(option, session.Dialogue.AskLines(question, text => text.Length == 0 ? "It is needed." : whyInvalid(text)));

    /// <summary>A passage that was copied, which nobody is asked for; null when the option says nothing.</summary>
    public string? Passage(Option<string?> option) => arguments.GetValue(option) is { } said ? Said(option, said == Dash ? session.Input.ReadToEnd() : said) : null;

    /// <summary>The id of the record: the option's, else what is made of words (null where that is the author's to spell), which who is asked may change.</summary>
    /// <param name="option">The option for it.</param>
    /// <param name="words">What it is made of.</param>
    /// <param name="proposal">What is made of them.</param>
    /// <param name="namesFile">Whether a file is named by it, at the top of the folder.</param>
    public string Id(Option<string?> option, string words, string? proposal, bool namesFile = false)
    {
        string id = arguments.GetValue(option) ?? session.Dialogue.Ask("Id", proposal, WhyInvalid)
            ?? throw new NoAnswerException(Slug.IsPossible(words)
                ? $"--id is missing: '{words}' has letters of another script than the Latin one, and their spelling in it is yours to choose."
                : $"--id is missing: '{words}' has no letter or digit to make one of.");
        return WhyInvalid(id) is { } complaint ? throw new NoAnswerException(complaint) : id;

        string? WhyInvalid(string id) =>
            IdSyntax.WhyInvalid(id) is { } reason ? $"'{id}' is no id: {reason}"
            : namesFile && NewRecord.IsTable(id) ? $"'{id}' is no id for a file: {id}.yaml has the records of its sort."
            : null;
    }

    /// <summary>Keys that no option has, given as <c>key=value</c>.</summary>
    /// <param name="option">The option that takes them.</param>
    /// <param name="noun">What they are, in the singular.</param>
    /// <param name="example">One of them.</param>
    public IEnumerable<(string Key, string Value)> Fields(Option<string[]> option, string noun, string example) => All(option).Select(field =>
        field.Split(FieldSeparator, 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } key, { Length: > 0 } value]
            ? (key, value)
            : throw new NoAnswerException($"'{field}' is no {noun}: it has a name and a value, such as {example}."));

    /// <summary>An attribute that its kind asks for; null when there is nobody to ask.</summary>
    public string? Attribute(BoundAttributeDeclaration attribute)
    {
        string question = attribute.Description?.Default is { } meaning ? $"{attribute.Name} ({meaning.TrimEnd('.')})" : attribute.Name;
        return attribute.Type switch
        {
            AttributeType.Enumeration => session.Dialogue.Choose(question, [.. attribute.Values.Select(value => new Candidate(value.Name, ""))], isOptional: false),
            AttributeType.Boolean => session.Dialogue.Choose(question, [new("true", ""), new("false", "")], isOptional: false),
            AttributeType.Concept => session.Dialogue.Choose(question, Candidates.Concepts(definitions.Library!), isOptional: false),
            _ => session.Dialogue.Ask(question, null, answer => answer.Length == 0 ? "It is needed." : null),
        };
    }

    private static string Said(Option<string?> option, string? value) =>
        string.IsNullOrWhiteSpace(value) ? throw new NoAnswerException($"{option.Name} is missing: {option.Description}") : value;
}
