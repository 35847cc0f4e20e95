using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Verification;

/// <summary>Compares one file with the texts of the sources it names.</summary>
public static class FileVerifier
{
    // A few words may stand in a text by chance.
    private const int FewestWords = 6;

    private const int LongestPassage = 300;

    private static readonly QuoteVerdict s_unavailable = WithoutText(VerificationStatus.SourceUnavailable);
    private static readonly QuoteVerdict s_changed = WithoutText(VerificationStatus.SourceChanged);

    /// <summary>Compares the quotes and the definitions of a concept with their sources, or the declared texts of sources with those at hand.</summary>
    public static FileFindings Verify(FileContent content, TextsAtHand texts) => content switch
    {
        ConceptFile file when texts.AreGiven => Verify(file.Concept, texts),
        SourcesFile file when texts.AreGiven => new(default, file.Sources.SelectMany(source => Problems(source, texts)).ToEquatableArray()),
        _ => FileFindings.None,
    };

    private static FileFindings Verify(ConceptModel concept, TextsAtHand texts)
    {
        List<Problem> problems = [];
        List<CheckedQuote> quotes = [];
        foreach (QuoteModel quote in concept.Quotes.OfType<QuoteModel>().Where(static quote => !quote.Apparatus.Sources.IsEmpty))
        {
            string sourceId = quote.Apparatus.Sources[0].Source.Value;
            TextAtHand? text = texts.Find(sourceId);
            QuoteVerdict verdict = text is null || text.IsMissing ? s_unavailable
                : text.Text is null ? s_changed
                : QuoteVerifier.Verify(quote.Text.Value, text.Text);
            if (Problem(quote, sourceId, verdict, text?.Text) is { } problem)
            {
                problems.Add(problem);
            }

            quotes.Add(new($"{concept.Id.Value}/{quote.Id.Value}", TextHash.Of(quote.Text.Value), sourceId, text?.Declaration.Hash, verdict));
        }

        foreach (DefinitionModel definition in concept.Definitions.Where(static definition => definition.Quote is null))
        {
            if (VerbatimSource(definition, texts) is { } sourceId)
            {
                problems.Add(Rules.VerbatimDefinition.At(definition.Text!.Anchor, sourceId));
            }
        }

        return new(quotes.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static Problem? Problem(QuoteModel quote, string sourceId, QuoteVerdict verdict, SourceText? source) => verdict.Status switch
    {
        VerificationStatus.Altered => Rules.AlteredQuote.At(quote.Text.Anchor, quote.Id.Value, sourceId, WordDiffText.Of(verdict.Difference)),
        VerificationStatus.Absent => Rules.AbsentQuote.At(quote.Text.Anchor, quote.Id.Value, sourceId, Nearest(verdict, source!)),
        _ => null,
    };

    private static string Nearest(QuoteVerdict verdict, SourceText source)
    {
        if (verdict.Ranges.IsEmpty)
        {
            return "";
        }

        IEnumerable<string> pieces = verdict.Ranges.Select(range => source.Text.Substring(range.Start, range.End - range.Start));
        string passage = string.Join(" ", string.Join(" ", pieces).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int end = Math.Min(passage.Length, LongestPassage);
        return $" Most like them is: {(end < passage.Length ? passage.Substring(0, char.IsHighSurrogate(passage[end - 1]) ? end - 1 : end) + "…" : passage)}";
    }

    /// <summary>The source in which a text of the definition stands word for word; or null.</summary>
    private static string? VerbatimSource(DefinitionModel definition, TextsAtHand texts)
    {
        foreach (CitationModel citation in definition.Apparatus.Sources)
        {
            if (texts.Find(citation.Source.Value)?.Text is { } source
                && definition.Text?.Languages.Any(text => new WordList(text.Text).Count >= FewestWords && QuoteVerifier.Stands(text.Text, source)) == true)
            {
                return citation.Source.Value;
            }
        }

        return null;
    }

    private static IEnumerable<Problem> Problems(SourceModel source, TextsAtHand texts)
    {
        if (source.Text is not { } declared || texts.Find(source.Id.Value) is not { } text || text.Declaration.File != declared.File.Value)
        {
            yield break;
        }

        if (text.IsMissing)
        {
            yield return Rules.MissingText.At(declared.File.Anchor, declared.File.Value, source.Id.Value, Suggestion.For(NearestName.Find(declared.File.Value, texts.Names)));
        }
        else if (text.IsUnpinned)
        {
            yield return Rules.UnpinnedText.At(declared.Sha256?.Anchor ?? declared.Anchor, declared.File.Value, text.Hash!, source.Id.Value);
        }
        else if (FirstBeyond(declared.Layout, text.Text!.Text.Length) is { } range)
        {
            yield return Rules.RangeBeyondText.At(declared.Anchor, Numeral.Of(range.Start), Numeral.Of(range.End), Numeral.Of(text.Text!.Text.Length));
        }
    }

    private static OffsetRange? FirstBeyond(SourceTextLayout layout, int length)
    {
        foreach (OffsetRange range in layout.Furniture.Concat(layout.ReadingOrder.SelectMany(static stretch => stretch.Read.Append(stretch.Range))))
        {
            if (range.End > length)
            {
                return range;
            }
        }

        return null;
    }

    private static QuoteVerdict WithoutText(VerificationStatus status) => new(status, Foldings.None, default, "", "", default);
}
