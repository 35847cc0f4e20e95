namespace ConceptLib.Packed;

/// <summary>Follows the references between records, both ways.</summary>
internal sealed class References(ConceptLibrary library, ReferenceIndex index)
{
    public Concept Concept(string id) => library.TryGet(id, out Concept? concept) ? concept : throw Missing("concept", id);

    public Source Source(string id) => library.Sources.TryGet(id, out Source? source) ? source : throw Missing("source", id);

    public Agent Agent(string id) => library.Agents.TryGet(id, out Agent? agent) ? agent : throw Missing("agent", id);

    public Agent[] Agents(string[] ids) => ids.Length == 0 ? [] : Array.ConvertAll(ids, Agent);

    public Event Event(string id) => library.Events.TryGet(id, out Event? occasion) ? occasion : throw Missing("event", id);

    public Quote Quote(QuoteKey key) => Concept(key.ConceptId).OwnQuote(key.QuoteId) ?? throw Missing("quote", key.ToString());

    /// <summary>Concepts that may refer to what <paramref name="key"/> names, in the order of their ids.</summary>
    public IEnumerable<Concept> ReferringConcepts(string key) => index.Candidates(key, library.All.Table)
        .Cast<Concept>().Distinct().OrderBy(static concept => concept.Id, StringComparer.Ordinal);

    /// <summary>Sources that may name the agent of <paramref name="key"/>, in the order of their ids.</summary>
    public IEnumerable<Source> ReferringSources(string key) => index.Candidates(key, library.Sources.Table)
        .Cast<Source>().Distinct().OrderBy(static source => source.Id, StringComparer.Ordinal);

    /// <summary>Events that may name the agent of <paramref name="key"/>, in the order of their ids.</summary>
    public IEnumerable<Event> ReferringEvents(string key) => index.Candidates(key, library.Events.Table)
        .Cast<Event>().Distinct().OrderBy(static occasion => occasion.Id, StringComparer.Ordinal);

    /// <summary>The quotes that stand with concepts found under <paramref name="key"/> and meet a condition.</summary>
    public Quote[] Quotes(string key, Func<Quote, bool> condition) =>
        [.. ReferringConcepts(key).SelectMany(static concept => concept.OwnQuotes).Where(condition)];

    /// <summary>The concepts found under <paramref name="key"/> that meet a condition, and those that some quotes stand with; in the order of their ids.</summary>
    public Concept[] Concepts(string key, Func<Concept, bool> condition, IEnumerable<Quote> quotes) =>
    [
        .. ReferringConcepts(key).Where(condition).Concat(quotes.SelectMany(static quote => quote.Concepts))
            .Distinct().OrderBy(static concept => concept.Id, StringComparer.Ordinal),
    ];

    private InvalidOperationException Missing(string type, string id) =>
        new($"The library '{library.Id}' refers to the {type} '{id}', which it does not hold.");
}
