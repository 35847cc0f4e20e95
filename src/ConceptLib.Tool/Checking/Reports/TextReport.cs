using ConceptLib.Definitions;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Checking.Reports;

/// <summary>What a check found, for a person: a line each, as the compiler writes them, and how many there are.</summary>
internal static class TextReport
{
    public static void Write(TextWriter output, CheckResult result)
    {
        foreach (Finding finding in result.Findings)
        {
            Line(output, finding.ToString());
        }

        Line(output, Summary(result));
    }

    /// <summary>What has changed since the last check.</summary>
    public static void WriteChange(TextWriter output, CheckResult result, IReadOnlyList<Finding> added, IReadOnlyList<Finding> mended)
    {
        foreach (Finding finding in added)
        {
            Line(output, finding.ToString());
        }

        // Where it stood is not a place any more.
        foreach (Finding finding in mended)
        {
            Line(output, $"mended: {finding with { Range = null }}");
        }

        Line(output, Summary(result));
        output.Flush();
    }

    /// <summary>How many concepts and findings there are: <c>110 concepts: 1 error, 2 warnings, 1 note</c>.</summary>
    public static string Summary(CheckResult result)
    {
        string[] counts =
        [
            .. new[] { (RuleSeverity.Error, "error"), (RuleSeverity.Warning, "warning"), (RuleSeverity.Information, "note") }
                .Select(pair => (Count: result.Findings.Count(finding => finding.Severity == pair.Item1), Noun: pair.Item2))
                .Where(static pair => pair.Count > 0)
                .Select(static pair => Words.Count(pair.Count, pair.Noun)),
        ];
        return $"{Words.Count(result.Concepts, "concept")}: {(counts.Length == 0 ? "nothing to mend" : string.Join(", ", counts))}";
    }

    private static void Line(TextWriter output, string line) => output.Write(TerminalText.Clean(line) + "\n");
}
