namespace ConceptLib.Packed;

/// <summary>The quotes of a concept as written: its own, and references to those written with others.</summary>
internal sealed class QuoteEntries
{
    private readonly Entry[] _entries;

    public QuoteEntries(Concept concept, PackedReader reader)
    {
        _entries = new Entry[reader.IsEmpty ? 0 : reader.Number()];
        List<Quote> own = [];
        for (int i = 0; i < _entries.Length; i++)
        {
            if (reader.Number() == 0)
            {
                Quote quote = new(concept, ref reader);
                own.Add(quote);
                _entries[i] = new Entry(quote, new QuoteKey(concept.Id, quote.LocalId), quote.Stance);
            }
            else
            {
                QuoteKey key = reader.QuoteReference() ?? throw new FormatException("The packed form of this library is damaged: a quote was expected.");
                _entries[i] = new Entry(null, key, reader.Stance());
            }
        }

        Own = own;
    }

    public IReadOnlyList<Quote> Own { get; }

    public Quote[] Resolve(ConceptLibrary library) =>
        [.. _entries.Select(entry => entry.Quote ?? library.Resolve.Quote(entry.Key)).Distinct()];

    public bool LinksTo(Quote quote) => _entries.Any(entry => entry.Quote is null && entry.IsOf(quote));

    /// <summary>The stance of the first entry for a quote that states one, else the quote's own if it stands here.</summary>
    public Stance? StanceOf(Quote quote)
    {
        Stance? ofLink = _entries.FirstOrDefault(entry => entry.Quote is null && entry.Stance is not null && entry.IsOf(quote))?.Stance;
        return ofLink ?? (_entries.Any(entry => entry.IsOf(quote)) ? quote.Stance : null);
    }

    /// <summary>A quote written here, or the key of one written elsewhere.</summary>
    private sealed record Entry(Quote? Quote, QuoteKey Key, Stance? Stance)
    {
        public bool IsOf(Quote quote) => Key.ConceptId == quote.Concept.Id && Key.QuoteId == quote.LocalId;
    }
}
