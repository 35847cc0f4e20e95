using ConceptLib.Testing.Markup;

namespace ConceptLib.Testing.Pages;

/// <summary>The quotes of a concept: those of its own file in full, those written with others without their words.</summary>
internal sealed class QuoteSection(MarkdownPage page, StatementItems items, Concept concept)
{
    /// <summary>A quote by its id: within the concept's own page a link.</summary>
    public static Markdown ReferenceTo(Quote quote, Concept from) =>
        quote.Concept == from ? $"[{Name(quote)}](#{Name(quote)})" : Markdown.Code(quote.Id);

    public void Write(Quote quote)
    {
        if (quote.Concept != concept)
        {
            page.Heading(3, $"{quote.Id}");
            page.Paragraph($"— {quote.Attribution}");
            Stance(quote);
            return;
        }

        page.Heading(3, $"{Name(quote)}");

        // Quotation marks are the speaker's.
        bool isSpeakers = quote.Form != QuoteForm.Reported;
        page.BlockQuote($"{(isSpeakers ? "“" : "")}{quote.Text}{(isSpeakers ? "”" : "")}");
        page.Paragraph($"— {quote.Attribution}");
        page.Item(0, $"{Words.Of(quote.Form)}");
        Stance(quote);
        items.Field(0, "date", quote.Date?.ToString());
        items.Agents(0, quote.Speakers.Count > 1 ? "speakers" : "speaker", quote.Speakers);
        items.Field(0, "speaker as printed", quote.SpeakerAsPrinted);
        if (quote.Event is { } occasion)
        {
            page.Item(0, $"event: {Markdown.Code(occasion.Id)}, {occasion.Label}");
        }

        items.Citations(0, "source", quote.Citations);
        items.Citations(0, "cites", quote.Cites);
        if (quote.VersionOf is { } other)
        {
            page.Item(0, $"version of: {ReferenceTo(other, concept)}");
        }

        items.Field(0, "verification", Words.Of(quote.Verification));
        items.NotesAndCertainties(0, quote);
    }

    private static string Name(Quote quote) => quote.Id.Substring(quote.Concept.Id.Length + 1);

    // A link to a quote may state another stance than the quote does, here or where it is written.
    private void Stance(Quote quote) => items.Field(0, "stance", concept.StanceOf(quote) is { } stance ? Words.Of(stance) : null);
}
