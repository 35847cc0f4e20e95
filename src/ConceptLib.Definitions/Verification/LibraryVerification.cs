using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Verification;

/// <summary>A quote, checked.</summary>
/// <param name="Path">The file it is written in.</param>
/// <param name="Place">Where its words are written.</param>
/// <param name="Id">Concept, <c>/</c>, quote.</param>
/// <param name="TextHash">That of its words.</param>
/// <param name="SourceId">The source it is said to stand in.</param>
/// <param name="SourceHash">That of the source's text, as its record pins it; or null.</param>
public sealed record CheckedQuote(string Path, SourceRange Place, string Id, string TextHash, string SourceId, string? SourceHash, QuoteVerdict Verdict);

/// <summary>Checks all quotes of a library against the texts of their sources.</summary>
public static class LibraryVerification
{
    private static readonly QuoteVerdict s_unavailable = WithoutText(VerificationStatus.SourceUnavailable);
    private static readonly QuoteVerdict s_changed = WithoutText(VerificationStatus.SourceChanged);

    /// <summary>Checks each quote in the order of files and places. A quote that names no source is left out: that is an error of its own.</summary>
    /// <param name="definitions">The library.</param>
    /// <param name="textOf">Gives the decoded text of a source by the name of its file; null when it is not at hand.</param>
    public static IReadOnlyList<CheckedQuote> Check(BoundDefinitions definitions, Func<string, string?> textOf)
    {
        Dictionary<string, (SourceText? Text, bool IsChanged)> texts = new(StringComparer.Ordinal);
        Dictionary<string, SourceTextModel> declared = new(StringComparer.Ordinal);
        foreach (SourceModel source in definitions.Files.Select(static file => file.Content).OfType<SourcesFile>().SelectMany(static file => file.Sources))
        {
            if (source.Text is { } text)
            {
                declared[source.Id.Value] = text;
            }
        }

        List<CheckedQuote> quotes = [];
        foreach (ParsedFile file in definitions.Files)
        {
            if (file.Content is not ConceptFile { Concept: { } concept } content)
            {
                continue;
            }

            foreach (QuoteModel quote in concept.Quotes.OfType<QuoteModel>().Where(static quote => !quote.Apparatus.Sources.IsEmpty))
            {
                string source = quote.Apparatus.Sources[0].Source.Value;
                quotes.Add(new(content.Path, file.Ranges[quote.Text.Anchor], $"{concept.Id.Value}/{quote.Id.Value}", TextHash.Of(quote.Text.Value), source, PinnedHash(source), Verdict(quote.Text.Value, source)));
            }
        }

        return quotes;

        string? PinnedHash(string source) => declared.TryGetValue(source, out SourceTextModel? text) ? text.Sha256?.Value : null;

        QuoteVerdict Verdict(string words, string source)
        {
            if (!declared.TryGetValue(source, out SourceTextModel? declaration))
            {
                return s_unavailable;
            }

            if (!texts.TryGetValue(source, out (SourceText? Text, bool IsChanged) found))
            {
                texts.Add(source, found = textOf(declaration.File.Value) is { } decoded
                    ? (new SourceText(decoded, declaration), declaration.Sha256 is { } pinned && pinned.Value != TextHash.Of(decoded))
                    : (null, false));
            }

            return found.Text is null ? s_unavailable
                : found.IsChanged ? s_changed
                : QuoteVerifier.Verify(words, found.Text);
        }
    }

    private static QuoteVerdict WithoutText(VerificationStatus status) => new(status, Foldings.None, default, "", "", default);
}
