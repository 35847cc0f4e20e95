using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Pages;

namespace ConceptLib.Tool.Verbs;

/// <summary>Whether a quote that is to be written stands in its source.</summary>
internal static class QuoteComparison
{
    /// <summary>Compares a new quote with the text of its source, where that is at hand, and prints the verdict.</summary>
    /// <returns>A code other than found when its source does not have it.</returns>
    public static ExitCode Print(ToolSession session, DefinitionsFolder definitions, QuotedSource source, string concept, string quote)
    {
        LibraryVerification verification = source.Compare(definitions);
        QuoteVerdict verdict = verification.Quotes.Single(compared => compared.Id == $"{concept}/{quote}").Verdict;
        if (!verdict.IsRefuted)
        {
            session.Page.Paragraph($"The quote, compared with its source: {Words.Of(verdict.Status)}.");
            return ExitCode.Found;
        }

        foreach (string problem in definitions.Shown(verification.Problems.Select(file => file with { Problems = file.Problems.Where(IsAboutQuote).ToEquatableArray() })))
        {
            session.Complain(problem);
        }

        session.Complain("Nothing is written: the quote does not stand so in its source.");
        return ExitCode.UnconfirmedQuotes;

        // The first argument of these rules is the quote's id, of the last the name of the text.
        bool IsAboutQuote(LocatedProblem problem) => problem.Problem.Rule == Rules.UnpinnedText || problem.Problem.Arguments[0] == quote;
    }
}
