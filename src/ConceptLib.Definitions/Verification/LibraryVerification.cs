using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Verification;

/// <summary>A library compared with the texts of its sources.</summary>
/// <param name="Quotes">In the order of files and places. A quote that names no source is left out: that is an error of its own.</param>
/// <param name="Problems">Of each file in which the comparison found any, in the order of the paths.</param>
/// <param name="Texts">What was compared with.</param>
public sealed record LibraryVerification(EquatableArray<CheckedQuote> Quotes, EquatableArray<FileProblems> Problems, TextsAtHand Texts)
{
    /// <summary>How much is quoted of each text at hand, in the order of the sources' ids.</summary>
    public IEnumerable<QuotedShare> Shares()
    {
        ILookup<string, QuoteVerdict> confirmed = Quotes.Where(static quote => quote.Verdict.IsConfirmed)
            .ToLookup(static quote => quote.SourceId, static quote => quote.Verdict, StringComparer.Ordinal);
        return Texts.Comparable.Select(text => QuotedShare.Of(text.Key, text.Value, confirmed[text.Key]));
    }

    /// <summary>Compares all files at once. A build compares file by file; both find the same.</summary>
    /// <param name="definitions">The library.</param>
    /// <param name="textOf">Gives the decoded text of a source by the name of its file; null when it is not at hand.</param>
    public static LibraryVerification Of(BoundDefinitions definitions, Func<string, string?> textOf)
    {
        FileSummary[] summaries = [.. definitions.Files.Select(static file => FileSummarizer.Summarize(file.Content))];
        IEnumerable<string> names = summaries.OfType<SourcesSummary>()
            .SelectMany(static file => file.Sources)
            .Select(static source => source.Text?.File)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
        TextsAtHand texts = TextsAtHand.Create(summaries, names.Select(name => textOf(name) is { } text ? new TextFile(name, text) : null).OfType<TextFile>());
        FileFindings[] findings = [.. definitions.Files.Select(file => FileVerifier.Verify(file.Content, texts))];
        return new(
            findings.SelectMany(static file => file.Quotes).ToEquatableArray(),
            definitions.Files.Zip(findings, static (file, found) => new FileProblems(file.Content.Path, LocatedProblem.InOrder(file with { Problems = default }, found.Problems)))
                .Where(static file => !file.Problems.IsEmpty)
                .ToEquatableArray(),
            texts);
    }
}
