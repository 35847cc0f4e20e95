namespace ConceptLib.Definitions.Tests.YamlTestSuite;

/// <summary>The cases that come out otherwise than the suite says, each with the reason. All are properties of YamlDotNet 16.3.0's parser.</summary>
internal static class KnownDifferences
{
    private static readonly Dictionary<SuiteOutcome, IReadOnlyDictionary<string, string>> s_byOutcome = new()
    {
        [SuiteOutcome.ReadOtherwise] = new Dictionary<string, string>
        {
            ["JEF9/02"] = "a block that is a line of spaces with no line end after it is empty; the suite makes a line break of it",
            ["L24T/01"] = "the same below a line of text: the block ends with the space, not with a line break after it",
        },
        [SuiteOutcome.RefusedByParser] = new Dictionary<string, string>
        {
            ["4MUZ/02"] = "in braces, a colon on the line after its key",
            ["DK95/04"] = "between two keys, a line with a tab alone",
            ["JEF9/01"] = "a block that is a line of spaces",
            ["UKK6/00"] = "in a list, a colon alone: a map from nothing to nothing",
            ["VJP3/01"] = "in braces, a colon on the line after its key",
        },
        [SuiteOutcome.ReadThoughInvalid] = new Dictionary<string, string>
        {
            ["DK95/01"] = "in quotation marks, a line that a tab indents: the tab is passed over as spaces are",
            ["MUS6/00"] = "a comment that follows a version directive without a space; the document is empty",
            ["Y79Y/003"] = "in brackets, a line that a tab indents: the tab is passed over as spaces are",
            ["Y79Y/004"] = "a tab between the marks of two lists: it is passed over as a space is",
            ["Y79Y/005"] = "a space and a tab there",
        },
    };

    /// <summary>Reasons by case for an outcome that is a difference; null for one that is none.</summary>
    public static IReadOnlyDictionary<string, string>? Of(SuiteOutcome outcome) => s_byOutcome.GetValueOrDefault(outcome);
}
