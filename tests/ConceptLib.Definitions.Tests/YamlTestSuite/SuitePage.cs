using System.Globalization;
using System.Text;

namespace ConceptLib.Definitions.Tests.YamlTestSuite;

/// <summary>The tables of <c>docs/yaml-test-suite.md</c>: between two markers, and nothing else of the page is touched.</summary>
internal static class SuitePage
{
    private const string Begin = "<!-- outcomes -->\n";
    private const string End = "<!-- end of outcomes -->";

    private static readonly (SuiteOutcome Outcome, string Name)[] s_rows =
    [
        (SuiteOutcome.Read, "valid, read as the suite says"),
        (SuiteOutcome.ReadOtherwise, "valid, read otherwise than the suite says"),
        (SuiteOutcome.RefusedOnPurpose, "valid, refused on purpose"),
        (SuiteOutcome.RefusedByParser, "valid, refused because YamlDotNet refuses it"),
        (SuiteOutcome.Refused, "invalid, refused"),
        (SuiteOutcome.ReadThoughInvalid, "invalid, read"),
    ];

    /// <summary>The page with its tables written anew.</summary>
    /// <exception cref="InvalidOperationException">The page has no place for them.</exception>
    public static string WithOutcomes(string page, IReadOnlyList<SuiteReading> readings)
    {
        int start = page.IndexOf(Begin, StringComparison.Ordinal);
        int end = start < 0 ? -1 : page.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidOperationException($"The page has no '{Begin.Trim()}' with '{End}' after it.")
            : page[..(start + Begin.Length)] + Tables(readings) + page[end..];
    }

    private static string Tables(IReadOnlyList<SuiteReading> readings)
    {
        ILookup<SuiteOutcome, SuiteReading> byOutcome = readings.ToLookup(static reading => reading.Outcome);
        StringBuilder text = new("\n| outcome | cases |\n|---|--:|\n");
        foreach ((SuiteOutcome outcome, string name) in s_rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {byOutcome[outcome].Count()} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"| all | {readings.Count} |\n");

        text.Append("\nRefused on purpose; a case that holds several of them stands in each row:\n\n| what | cases | which |\n|---|--:|---|\n");
        foreach (IGrouping<string, string> refused in byOutcome[SuiteOutcome.RefusedOnPurpose]
            .SelectMany(static reading => reading.Refused.Select(what => (What: what, reading.Case.Id)))
            .GroupBy(static pair => pair.What, static pair => pair.Id)
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {refused.Key} | {refused.Count()} | {string.Join(", ", refused)} |\n");
        }

        text.Append("\nEverything else that is not as the suite says:\n\n| case | outcome | why |\n|---|---|---|\n");
        foreach ((SuiteOutcome outcome, string name) in s_rows)
        {
            if (KnownDifferences.Of(outcome) is { } known)
            {
                foreach (SuiteReading reading in byOutcome[outcome])
                {
                    text.Append(CultureInfo.InvariantCulture, $"| {reading.Case.Id} | {name} | {known.GetValueOrDefault(reading.Case.Id, "not known")} |\n");
                }
            }
        }

        return text.Append('\n').ToString();
    }
}
