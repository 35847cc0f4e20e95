namespace ConceptLib.Tool.Comparison;

/// <summary>What records of the older library are called in the newer one, so that a reference to a renamed record is the same reference.</summary>
internal sealed class Renames(IReadOnlyDictionary<(SubjectSort Sort, string Id), string> ids)
{
    /// <summary>The names of the newer library itself.</summary>
    public static Renames None { get; } = new(new Dictionary<(SubjectSort, string), string>());

    public string Of(Concept concept) => OfConcept(concept.Id);

    public string Of(Source source) => Of(SubjectSort.Source, source.Id);

    public string Of(Agent agent) => Of(SubjectSort.Agent, agent.Id);

    public string Of(Event occasion) => Of(SubjectSort.Event, occasion.Id);

    /// <summary>The key of a quote, whose concept may have another id.</summary>
    public string Of(Quote quote) => Of(quote.Concept) + quote.Id[quote.Concept.Id.Length..];

    public string OfConcept(string id) => Of(SubjectSort.Concept, id);

    /// <summary>Whether a record has another id.</summary>
    public bool Has(SubjectSort sort, string id) => ids.ContainsKey((sort, id));

    public string Of(SubjectSort sort, string id) => ids.GetValueOrDefault((sort, id), id);
}
