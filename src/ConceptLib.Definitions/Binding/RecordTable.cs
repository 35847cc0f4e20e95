namespace ConceptLib.Definitions.Binding;

/// <summary>The records of one sort in a library, by id.</summary>
/// <param name="noun">What one is called in a message.</param>
/// <param name="unknown">The rule that a reference to none of them breaks.</param>
/// <param name="isIncomplete">Whether a file of theirs has errors, so that more may exist than are here.</param>
internal sealed class RecordTable<T>(string noun, Rule unknown, Dictionary<string, T> records, bool isIncomplete)
    where T : RecordEntry
{
    private readonly Lazy<NearestId> _nearest = new(() => new NearestId(records.Keys));

    public string Noun => noun;

    public Rule Unknown => unknown;

    public bool IsIncomplete => isIncomplete;

    public T? Find(string id) => records.TryGetValue(id, out T? record) ? record : null;

    public string? Nearest(string id) => _nearest.Value.Find(id);
}

/// <summary>A record as others see it.</summary>
/// <param name="Deprecation">Null for one in use.</param>
internal abstract record RecordEntry(RecordName Name, DeprecationSummary? Deprecation);

/// <summary>A concept as others see it.</summary>
internal sealed record ConceptEntry(
    RecordName Name, DeprecationSummary? Deprecation, ConceptReference Reference, EquatableArray<string> QuoteIds, bool IsBroken)
    : RecordEntry(Name, Deprecation);

/// <summary>A source as others see it. Dates are EDTF, or null.</summary>
/// <param name="Date">When its author's words were first published.</param>
/// <param name="Edition">When what is quoted was published; of a source without a date, when it was looked at.</param>
internal sealed record SourceEntry(
    RecordName Name,
    DeprecationSummary? Deprecation,
    SourceReference Reference,
    EquatableArray<AgentReference> Authors,
    string? Date,
    string? Edition,
    bool IsDescribed,
    string? TextHash)
    : RecordEntry(Name, Deprecation);

/// <summary>An agent as others see it.</summary>
internal sealed record AgentEntry(RecordName Name, DeprecationSummary? Deprecation, AgentReference Reference) : RecordEntry(Name, Deprecation);

/// <summary>An event as others see it. The date is EDTF, or null.</summary>
internal sealed record EventEntry(RecordName Name, DeprecationSummary? Deprecation, EventReference Reference, string? Date, EquatableArray<string> Agents)
    : RecordEntry(Name, Deprecation);
