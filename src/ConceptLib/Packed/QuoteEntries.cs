namespace ConceptLib.Packed;

/// <summary>The quotes of a concept as written: its own, and references to those written with others.</summary>
internal sealed class QuoteEntries
{
    private readonly Link[] _links;

    public QuoteEntries(Concept concept, PackedReader reader)
    {
        List<Quote> own = [];
        List<Link> links = [];
        int count = reader.IsEmpty ? 0 : reader.Count();
        for (int place = 0; place < count; place++)
        {
            if (reader.Number() == 0)
            {
                own.Add(new Quote(concept, ref reader));
            }
            else
            {
                QuoteKey key = reader.QuoteReference() ?? throw new FormatException("The packed form of this library is damaged: a quote was expected.");
                links.Add(new Link(place, key, reader.Stance()));
            }
        }

        Own = [.. own];
        _links = [.. links];
    }

    public Quote[] Own { get; }

    /// <summary>All quotes in the order they are written in, each once.</summary>
    public Quote[] Resolve(ConceptLibrary library)
    {
        if (_links.Length == 0)
        {
            return Own;
        }

        List<Quote> quotes = [.. Own];
        foreach (Link link in _links)
        {
            quotes.Insert(link.Place, library.Resolve.Quote(link.Key));
        }

        return [.. quotes.Distinct()];
    }

    public bool LinksTo(Quote quote) => _links.Any(link => quote.Is(link.Key));

    /// <summary>The stance of the first link to a quote that states one, else the quote's own if it stands here.</summary>
    public Stance? StanceOf(Quote quote)
    {
        foreach (Link link in _links)
        {
            if (link.Stance is not null && quote.Is(link.Key))
            {
                return link.Stance;
            }
        }

        return Own.Contains(quote) || LinksTo(quote) ? quote.Stance : null;
    }

    /// <summary>A quote written with another concept, and its place among those that stand here.</summary>
    private sealed record Link(int Place, QuoteKey Key, Stance? Stance);
}
