using System.CommandLine;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Pages;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib verify</c>: whether the quotes stand in the texts of their sources.</summary>
internal static class VerifyVerb
{
    // Where a project has its definitions.
    private const string DefaultFolder = "definitions";

    public static Command Create(ToolSession session)
    {
        Option<string> texts = new("--texts") { Description = "The folder that holds the texts of the sources.", HelpName = "folder", Required = true };
        Option<bool> write = new("--write") { Description = $"Record what was found in {QuoteLockWriter.FileName}, for builds that do not have the texts." };
        Command verb = new("verify", $"Compares each quote with the text of its source. It reads the YAML in {DefaultFolder}/, unless --definitions names another folder.") { texts, write };
        verb.SetAction(arguments => (int)session.ReadFolder(
            arguments.GetValue(session.Definitions) ?? DefaultFolder,
            definitions => Verify(session, definitions, arguments.GetRequiredValue(texts), arguments.GetValue(write))));
        return verb;
    }

    private static ExitCode Verify(ToolSession session, DefinitionsFolder definitions, string folder, bool isWritten)
    {
        if (!Directory.Exists(folder))
        {
            session.Complain($"{folder}: error: there is no such folder.");
            return ExitCode.InvalidDefinitions;
        }

        SourceTexts texts = new(folder);
        IReadOnlyList<CheckedQuote> quotes = LibraryVerification.Check(definitions.Bound!, texts.Read);
        foreach (string failure in texts.Failures)
        {
            session.Complain(failure);
        }

        VerificationReport.Write(session.Page, definitions, quotes);
        if (isWritten && Record(definitions, quotes, folder) is { } reason)
        {
            session.Complain(reason);
            return ExitCode.InvalidDefinitions;
        }

        return texts.Failures.Count > 0 ? ExitCode.InvalidDefinitions
            : quotes.Any(quote => quote.Verdict.IsRefuted) ? ExitCode.UnconfirmedQuotes
            : ExitCode.Found;
    }

    /// <summary>Writes the verdicts. Says why it could not; else null.</summary>
    private static string? Record(DefinitionsFolder definitions, IReadOnlyList<CheckedQuote> quotes, string folder)
    {
        string[] missing = [.. quotes.Where(quote => quote.Verdict.Status == VerificationStatus.SourceUnavailable && quote.SourceHash is not null).Select(quote => $"'{quote.SourceId}'").Distinct()];
        return missing.Length > 0
            ? $"Nothing is written: the text of {string.Join(", ", missing)} is not in {folder}, and what is recorded of its quotes would be lost."
            : definitions.TryWrite(QuoteLockWriter.FileName, QuoteLockWriter.Write(quotes));
    }
}
