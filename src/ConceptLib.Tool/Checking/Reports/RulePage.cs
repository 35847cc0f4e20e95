using System.Text;
using System.Text.RegularExpressions;
using ConceptLib.Definitions;

namespace ConceptLib.Tool.Checking.Reports;

/// <summary>What the page of the rules says of one, which travels in the tool: a viewer of a log may have no other way to it.</summary>
internal static partial class RulePage
{
    private const string Heading = "## ";

    private static readonly Lazy<Dictionary<string, string>> s_sections = new(static () => Sections(Read()));

    /// <summary>The section on a rule in Markdown, with its bad and its good sample. Links that lead elsewhere in the repository are the words they show.</summary>
    public static string MarkdownOf(Rule rule) => s_sections.Value[rule.Code];

    /// <summary>The first paragraph of that section, as plain text.</summary>
    public static string SummaryOf(Rule rule) => MarkdownOf(rule).Split("\n\n")[0].Replace("**", "", StringComparison.Ordinal).Replace('\n', ' ');

    private static string Read()
    {
        using StreamReader reader = new(typeof(RulePage).Assembly.GetManifestResourceStream(Rule.HelpFile)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static Dictionary<string, string> Sections(string page)
    {
        Dictionary<string, string> sections = new(StringComparer.Ordinal);
        StringBuilder section = new();
        string? heading = null;
        bool isSample = false;
        foreach (string line in page.Split('\n'))
        {
            isSample ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isSample && line.StartsWith(Heading, StringComparison.Ordinal))
            {
                Keep();
                heading = line[Heading.Length..];
            }
            else
            {
                section.Append(isSample ? line : Link().Replace(line, static found => found.Groups["shown"] is { Success: true } shown ? shown.Value : found.Value)).Append('\n');
            }
        }

        Keep();
        return sections;

        void Keep()
        {
            if (heading is not null)
            {
                sections[heading] = section.ToString().Trim('\n');
            }

            section.Clear();
        }
    }

    // Code is matched first, and stays: a link in it is one that an author writes.
    [GeneratedRegex(@"`+[^`]*`+|\[(?<shown>[^\]]*)\]\((?!https?:)[^)]*\)")]
    private static partial Regex Link();
}
