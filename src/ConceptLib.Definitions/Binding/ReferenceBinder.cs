using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Resolves the ids a file names, and reports those that name nothing.</summary>
internal sealed class ReferenceBinder(LibraryScope scope, ICollection<Problem> problems)
{
    private readonly Dictionary<string, HashSet<string>> _quoteIds = new(StringComparer.Ordinal);

    /// <summary>Whether naming a deprecated record is worth a word: not where the one who names it is deprecated itself.</summary>
    public bool ReportsDeprecated { get; set; } = true;

    public ConceptReference? Concept(Anchored<string> id) => InUse(scope.Concepts, id)?.Reference;

    /// <summary>A concept that may well be deprecated, because the one that names it replaces it.</summary>
    public ConceptReference? Replaced(Anchored<string> id) => Find(scope.Concepts, id)?.Reference;

    public SourceEntry? Source(Anchored<string> id) => InUse(scope.Sources, id);

    public EventEntry? Event(Anchored<string> id) => InUse(scope.Events, id);

    public AgentReference? Agent(Anchored<string> id) => InUse(scope.Agents, id)?.Reference;

    public EquatableArray<AgentReference> Agents(EquatableArray<Anchored<string>> ids) =>
        ids.Select(Agent).OfType<AgentReference>().ToEquatableArray();

    /// <summary>A record that stands in for a deprecated one, and so should be in use.</summary>
    public T? Replacement<T>(RecordTable<T> table, Anchored<string> id)
        where T : RecordEntry
    {
        T? record = Find(table, id);
        if (record?.Deprecation is { } deprecation)
        {
            problems.Add(Rules.ReplacedByDeprecated.At(id.Anchor, id.Value, InsteadOf(deprecation)));
        }

        return record;
    }

    // After so many mistakes nobody reads on, and each search takes time.
    private bool IsWorthAHint => problems.Count < ProblemLimit.Maximum;

    /// <summary>The nearest of valid names; none after very many mistakes.</summary>
    public string? Nearest(string given, IEnumerable<string> valid) => IsWorthAHint ? NearestName.Find(given, valid) : null;

    /// <summary>A quote, named by its id in the concept <paramref name="own"/>, or by <c>concept/id</c>.</summary>
    public QuoteReference? Quote(Anchored<string> reference, ConceptModel own)
    {
        int slash = reference.Value.IndexOf('/');
        string conceptId = slash < 0 ? own.Id.Value : reference.Value.Substring(0, slash);
        string quoteId = reference.Value.Substring(slash + 1);
        HashSet<string> valid;
        if (conceptId == own.Id.Value)
        {
            valid = QuoteIds(conceptId, own.Quotes.OfType<QuoteModel>().Select(static quote => quote.Id.Value));
        }
        else if (Find(scope.Concepts, new(conceptId, reference.Anchor)) is { } other)
        {
            if (other.IsBroken)
            {
                return new(conceptId, quoteId);
            }

            valid = QuoteIds(conceptId, other.QuoteIds);
        }
        else
        {
            return null;
        }

        if (valid.Contains(quoteId))
        {
            return new(conceptId, quoteId);
        }

        // In a broken file the quote may be what could not be read.
        if (conceptId != own.Id.Value || !own.IsBroken)
        {
            problems.Add(Rules.UnknownQuote.At(reference.Anchor, conceptId, quoteId, Suggestion.For(Nearest(quoteId, valid), valid)));
        }

        return null;
    }

    private HashSet<string> QuoteIds(string conceptId, IEnumerable<string> ids)
    {
        if (!_quoteIds.TryGetValue(conceptId, out HashSet<string>? known))
        {
            _quoteIds.Add(conceptId, known = new(ids, StringComparer.Ordinal));
        }

        return known;
    }

    private T? InUse<T>(RecordTable<T> table, Anchored<string> id)
        where T : RecordEntry
    {
        T? record = Find(table, id);
        if (record?.Deprecation is { } deprecation && ReportsDeprecated)
        {
            problems.Add(Rules.ReferenceToDeprecated.At(id.Anchor, id.Value, InsteadOf(deprecation)));
        }

        return record;
    }

    private T? Find<T>(RecordTable<T> table, Anchored<string> id)
        where T : RecordEntry
    {
        T? found = table.Find(id.Value);
        if (found is null && !table.IsIncomplete)
        {
            string? other = NounOf(id.Value);
            problems.Add(table.Unknown.At(id.Anchor, id.Value, other is null
                ? Suggestion.For(IsWorthAHint ? table.Nearest(id.Value) : null)
                : $" '{id.Value}' is {other}."));
        }

        return found;
    }

    private string? NounOf(string id) =>
        scope.Concepts.Find(id) is not null ? "a concept"
        : scope.Sources.Find(id) is not null ? "a source"
        : scope.Agents.Find(id) is not null ? "an agent"
        : scope.Events.Find(id) is not null ? "an event"
        : null;

    private static string InsteadOf(DeprecationSummary deprecation) =>
        deprecation.ReplacedBy.IsEmpty ? "" : $" Use '{string.Join("' or '", deprecation.ReplacedBy)}'.";
}
