using System.Globalization;
using ConceptLib.Definitions.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConceptLib.Fuzz.Checks;

/// <summary>A problem as an author is shown it, whoever reports it.</summary>
internal sealed record FoundProblem(string Path, string Rule, string Message, TextSpan Span, LinePositionSpan Lines)
{
    public static FoundProblem Of(string path, LocatedProblem located) => new(
        path,
        located.Problem.Rule.Code,
        located.Problem.Rule.Message(located.Problem.Arguments),
        new(located.Range.Start, located.Range.Length),
        new(new(located.Range.Line, located.Range.Column), new(located.Range.EndLine, located.Range.EndColumn)));

    public static FoundProblem Of(Diagnostic diagnostic, Func<string, string> shownPath) => new(
        shownPath(diagnostic.Location.GetLineSpan().Path),
        diagnostic.Id,
        diagnostic.GetMessage(CultureInfo.InvariantCulture),
        diagnostic.Location.SourceSpan,
        diagnostic.Location.GetLineSpan().Span);

    /// <summary>Asserts what holds for all problems of all files: each lies in its file, where an editor counts its line and column; they are in order, and none is said twice.</summary>
    public static void Check(IReadOnlyCollection<FoundProblem> problems, IReadOnlyDictionary<string, string> files)
    {
        foreach (IGrouping<string, FoundProblem> file in problems.GroupBy(static problem => problem.Path, StringComparer.Ordinal))
        {
            Assert.True(files.ContainsKey(file.Key), $"There is no file '{file.Key}'.");
            string written = files[file.Key];
            SourceText text = SourceText.From(written.StartsWith('\uFEFF') ? written[1..] : written); // a mark that a decoder left is no column
            foreach (FoundProblem problem in file)
            {
                Assert.True(problem.Span.End <= text.Length, $"{problem} lies beyond the end, {text.Length}.");
                Assert.True(text.Lines.GetLinePositionSpan(problem.Span) == problem.Lines, $"{problem} should be at {text.Lines.GetLinePositionSpan(problem.Span)}.");
                Assert.False(problem.Message.Any(IsUnprintable), $"{problem} has a message that is no one line of text.");
            }

            Assert.Equal(file.OrderBy(static problem => problem.Span.Start), file); // the sort is stable
            Assert.Empty(file.GroupBy(static problem => problem).Where(static same => same.Count() > 1).Select(static same => same.Key));
        }
    }

    // A build's log has a line for each problem, and what a file says must not write to the terminal of the one who reads it.
    private static bool IsUnprintable(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
