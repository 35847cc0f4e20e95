using System.CommandLine;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Pages;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib verify</c>: whether the quotes stand in the texts of their sources.</summary>
internal static class VerifyVerb
{
    public static Command Create(ToolSession session)
    {
        Option<string?> texts = VerbOptions.Texts();
        Option<bool> furniture = new("--furniture") { Description = "Print what is taken for page furniture (heads, feet, notes between the pages): none of it may be the author's text." };
        Option<bool> write = new("--write") { Description = $"Record what was found in {QuoteLockWriter.FileName}, for builds that do not have the texts." };
        Verb verb = new(
            "verify",
            $"Compares each quote with the text of its source. It reads the YAML in {DefinitionsFolder.Default}/, unless --definitions names another folder.",
            "conceptlib verify",
            "conceptlib verify --texts ../texts --write",
            "conceptlib verify --texts ../texts --furniture --definitions vocabulary")
        {
            texts, furniture, write,
        };
        verb.SetAction(arguments => (int)session.ReadFolder(
            arguments.GetValue(session.Definitions) ?? DefinitionsFolder.Default,
            definitions => Verify(session, definitions, arguments.GetValue(texts) ?? SourceTexts.FolderBeside(definitions.Folder), arguments.GetValue(furniture), arguments.GetValue(write))));
        return verb;
    }

    private static ExitCode Verify(ToolSession session, DefinitionsFolder definitions, string folder, bool showsFurniture, bool isWritten)
    {
        if (!Directory.Exists(folder))
        {
            session.Complain(Finding.NoFolder(folder).ToString());
            return ExitCode.InvalidDefinitions;
        }

        SourceTexts texts = new(folder);
        LibraryVerification verification = session.LongWork.While("Comparing the quotes", () => LibraryVerification.Of(definitions.Bound!, texts.Read));
        foreach (Finding failure in texts.Failures)
        {
            session.Complain(failure.ToString());
        }

        if (showsFurniture)
        {
            VerificationReport.WriteFurniture(session.Page, verification.Texts);
        }

        VerificationReport.Write(session.Page, definitions, verification);
        if (isWritten && Record(session, definitions, verification.Quotes, folder) is var code and not ExitCode.Found)
        {
            return code;
        }

        return texts.Failures.Count > 0 ? ExitCode.InvalidDefinitions
            : verification.Quotes.Any(quote => quote.Verdict.IsRefuted) || HasErrors(verification) ? ExitCode.UnconfirmedQuotes
            : ExitCode.Found;
    }

    private static bool HasErrors(LibraryVerification verification) =>
        verification.Problems.Any(file => file.Problems.Any(problem => problem.Problem.Rule.Severity == RuleSeverity.Error));

    /// <summary>Writes the verdicts, unless some that are recorded would be lost.</summary>
    private static ExitCode Record(ToolSession session, DefinitionsFolder definitions, IReadOnlyList<CheckedQuote> quotes, string folder)
    {
        string[] missing = [.. quotes.Where(quote => quote.Verdict.Status == VerificationStatus.SourceUnavailable && quote.SourceHash is not null).Select(quote => $"'{quote.SourceId}'").Distinct()];
        if (missing.Length > 0)
        {
            session.Complain($"Nothing is written: the text of {string.Join(", ", missing)} is not in {folder}, and what is recorded of its quotes would be lost.");
            return ExitCode.InvalidDefinitions;
        }

        if (definitions.TryWrite(QuoteLockWriter.FileName, QuoteLockWriter.Write(quotes)) is { } failure)
        {
            session.Complain(failure);
            return ExitCode.OutputFailed;
        }

        return ExitCode.Found;
    }
}
