using System.Globalization;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Checking.Reports;

/// <summary>What a check found, as commands to a GitHub workflow, which shows them beside the lines of a pull request.</summary>
/// <remarks>https://docs.github.com/actions/reference/workflow-commands-for-github-actions</remarks>
internal static class GitHubReport
{
    public static void Write(TextWriter output, CheckResult result)
    {
        foreach (Finding finding in result.Findings)
        {
            output.Write(TerminalText.Clean(Command(finding)) + "\n");
        }

        output.Write(TextReport.Summary(result) + "\n");
    }

    private static string Command(Finding finding)
    {
        string command = finding.Severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "notice",
        };
        List<string> properties = [$"file={Property(finding.File.Replace('\\', '/'))}"];
        if (finding.Range is { } range)
        {
            properties.AddRange(Place(range));
        }

        if (finding.Rule is { } rule)
        {
            properties.Add($"title={Property($"{rule.Code}: {rule.Title}")}");
        }

        return $"::{command} {string.Join(",", properties)}::{Data(finding.Message)}";
    }

    /// <summary>Columns are understood within one line only.</summary>
    private static IEnumerable<string> Place(SourceRange range)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"line={range.Line + 1}");
        yield return string.Create(CultureInfo.InvariantCulture, $"endLine={range.EndLine + 1}");
        if (range.Line == range.EndLine)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"col={range.Column + 1}");
            yield return string.Create(CultureInfo.InvariantCulture, $"endColumn={range.EndColumn + 1}");
        }
    }

    // The escapes are those of the runner: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
