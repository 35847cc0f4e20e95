using System.Text;
using ConceptLib.Docs.Tests.Pages;

namespace ConceptLib.Docs.Tests;

/// <summary>A command line of a page: its words, and what the page says it prints; null when it says nothing.</summary>
internal sealed record CommandLine(int Line, string Text, string[] Words, string? Output)
{
    private const string Prompt = "$ ";

    /// <summary>The command lines of a block: in <c>sh</c> each line, in <c>console</c> those after <c>$ </c>, with the lines below them as output.</summary>
    public static IReadOnlyList<CommandLine> Of(FencedBlock block)
    {
        string[] lines = block.Text.Split('\n');
        if (block.Language == "sh")
        {
            return [.. lines.Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#').Select(line => new CommandLine(block.Line + 1 + line.Index, line.Item, Split(line.Item), null))];
        }

        Assert.True(lines[0].StartsWith(Prompt, StringComparison.Ordinal), $"{block.Place}: a console block begins with '{Prompt}'.");
        List<CommandLine> commands = [];
        for (int i = 0; i < lines.Length;)
        {
            int next = i + 1;
            while (next < lines.Length && !lines[next].StartsWith(Prompt, StringComparison.Ordinal))
            {
                next++;
            }

            string output = string.Join('\n', lines[(i + 1)..next]).TrimEnd('\n');
            string text = lines[i][Prompt.Length..];
            commands.Add(new CommandLine(block.Line + 1 + i, text, Split(text), output.Length == 0 ? null : output));
            i = next;
        }

        return commands;
    }

    // Words as a shell splits them, as far as pages need it: at spaces, but not within quotation marks. A comment ends the line.
    private static string[] Split(string line)
    {
        List<string> words = [];
        StringBuilder word = new();
        char quote = '\0';
        bool isWord = false;
        foreach (char c in line)
        {
            if (quote != '\0' ? c == quote : c is '"' or '\'')
            {
                quote = quote == '\0' ? c : '\0';
                isWord = true;
            }
            else if (c == '#' && quote == '\0' && !isWord)
            {
                break;
            }
            else if (c == ' ' && quote == '\0')
            {
                Add();
            }
            else
            {
                word.Append(c);
                isWord = true;
            }
        }

        Add();
        return [.. words];

        void Add()
        {
            if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }
    }
}
