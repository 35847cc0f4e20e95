using System.CommandLine;
using System.CommandLine.Completions;
using ConceptLib.Testing.Markup;

namespace ConceptLib.Tool.Tests;

/// <summary>The table on docs/tool.md of what may stand on the command line of a verb, in the words of its help.</summary>
/// <param name="command">The verb; or the tool itself, for what all verbs take.</param>
/// <param name="heading">The heading of its section, with number signs.</param>
internal sealed class OptionTable(Command command, string heading)
{
    private const string Head = "| argument or option | what it is |\n|---|---|\n";

    /// <summary>The table; empty for a verb that takes nothing.</summary>
    public string Markdown { get; } = Table(
    [
        .. command.Arguments.Select(argument => Row($"<{argument.HelpName ?? Choices(argument.GetCompletions) ?? argument.Name}>", argument.Description!)),
        .. command.Options.Select(option => Row($"{option.Name}{ValueOf(option)}", option.Description!)),
    ]);

    /// <summary>The table that the section has; empty when it has none.</summary>
    public string FindIn(string page)
    {
        (int start, int end) = PlaceIn(page);
        return page[start..end];
    }

    /// <summary>The page with this table in the section: in the place of the one it has, else at its end.</summary>
    public string PutInto(string page)
    {
        (int start, int end) = PlaceIn(page);
        bool isNew = start == end && Markdown.Length > 0;
        return page[..start] + (isNew ? "\n" : "") + Markdown + page[end..];
    }

    private (int Start, int End) PlaceIn(string page)
    {
        int section = $"\n{page}".IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(section >= 0, $"docs/tool.md has no section '{heading}'.");
        int[] headings = [.. ((string[])["\n## ", "\n### "]).Select(next => page.IndexOf(next, section + heading.Length, StringComparison.Ordinal)).Where(place => place >= 0)];
        int last = headings.Length > 0 ? headings.Min() : page.Length;
        int start = page.IndexOf(Head, section, last - section, StringComparison.Ordinal);
        if (start < 0)
        {
            return (last, last);
        }

        int end = start;
        while (end < page.Length && page[end] == '|')
        {
            end = page.IndexOf('\n', end) + 1;
        }

        return (start, end);
    }

    private static string Table(string[] rows) => rows.Length == 0 ? "" : Head + string.Concat(rows);

    private static string Row(string name, string description) =>
        $"| `{name.Replace("|", "\\|", StringComparison.Ordinal)}` | {MarkdownText.Escape(description)} |\n";

    private static string ValueOf(Option option) =>
        option.ValueType != typeof(bool) && (option.HelpName ?? Choices(option.GetCompletions)) is { } value ? $" <{value}>" : "";

    // As System.CommandLine's help shows what may stand there, where nothing says what it is called.
    private static string? Choices(Func<CompletionContext, IEnumerable<CompletionItem>> completions) =>
        string.Join('|', completions(CompletionContext.Empty).Select(item => item.Label)) is { Length: > 0 } choices ? choices : null;
}
