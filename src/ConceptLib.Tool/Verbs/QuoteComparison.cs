using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Pages;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Verbs;

/// <summary>Whether a quote that is to be written stands in its source.</summary>
internal static class QuoteComparison
{
    /// <summary>Compares a new quote with the text of its source, where that is at hand, and prints the verdict.</summary>
    /// <param name="session">The run.</param>
    /// <param name="record">The file with the quote.</param>
    /// <param name="source">The source that is quoted.</param>
    /// <param name="concept">The id of the concept whose file it is.</param>
    /// <param name="quote">The id of the quote.</param>
    /// <returns>A code other than found when its source does not have it, or cannot be read.</returns>
    public static ExitCode Print(ToolSession session, NewRecord record, QuotedSource source, string concept, string quote)
    {
        DefinitionsFolder definitions = record.Definitions;
        LibraryVerification verification = session.LongWork.While("Comparing the quote", () => source.Compare(definitions));
        foreach (Finding failure in source.Failures)
        {
            session.Complain(failure.ToString());
        }

        if (source.Failures.Count > 0)
        {
            session.Complain("Nothing is written: the quote cannot be compared.");
            return ExitCode.InvalidDefinitions;
        }

        QuoteVerdict verdict = verification.Quotes.Single(compared => compared.Id == $"{concept}/{quote}").Verdict;
        if (!verdict.IsRefuted)
        {
            session.Page.Paragraph(verdict.IsConfirmed ? $"The quote, compared with its source: {Words.Of(verdict.Status)}." : $"The quote was not compared: {Words.Of(verdict.Status)}.");
            return ExitCode.Found;
        }

        foreach (string problem in definitions.Shown(verification.Problems.Select(file => file with { Problems = file.Problems.Where(located => IsAboutQuote(file.Path, located.Problem)).ToEquatableArray() })))
        {
            session.Complain(problem);
        }

        session.Complain("Nothing is written: the quote does not stand so in its source.");
        return ExitCode.UnconfirmedQuotes;

        // Quotes of other concepts may have the id, which is the first argument of these rules.
        bool IsAboutQuote(string path, Problem problem) => problem.Rule == Rules.UnpinnedText
            || (path == record.Path && (problem.Rule == Rules.AlteredQuote || problem.Rule == Rules.AbsentQuote) && problem.Arguments[0] == quote);
    }
}
