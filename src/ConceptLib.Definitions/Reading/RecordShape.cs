namespace ConceptLib.Definitions.Reading;

/// <summary>The keys that a map may have.</summary>
/// <param name="name">What such a map is, with its article, as messages name it.</param>
/// <param name="keys">The keys, in the order in which an author is told of them.</param>
internal sealed class RecordShape(string name, params string[] keys)
{
    private readonly HashSet<string> _set = new(keys, StringComparer.Ordinal);

    /// <summary>What such a map is.</summary>
    public string Name => name;

    /// <summary>The keys in their order.</summary>
    public IReadOnlyList<string> Keys => keys;

    /// <summary>Words that authors bring from elsewhere for one of the keys.</summary>
    public Synonyms Synonyms { get; private init; } = Synonyms.None;

    /// <summary>Whether the key is one of them.</summary>
    public bool Has(string key) => _set.Contains(key);

    /// <summary>What to write in place of a key that is none of them, where its meaning tells; else null.</summary>
    public string? InsteadOf(string key)
    {
        if (Synonyms.Find(key) is { } meant)
        {
            return $"Did you mean '{meant}'?";
        }

        // The page of a source itself is where it stands in its journal.
        return Has("source") && !Has("page") && (key == "locator" || Synonyms.Locator.Find(key) is not null)
            ? "The place in a source stands with it: source: { source: …, locator: … }."
            : null;
    }

    /// <summary>The shape with the keys that any statement may have: sources, notes and how sure its fields are.</summary>
    public static RecordShape WithApparatus(string name, params string[] keys)
        => new(name, [.. keys, "source", "sources", "note", "notes", "certainty"]);

    /// <summary>The shape with the words that mean one of its keys elsewhere.</summary>
    public RecordShape With(Synonyms synonyms) => new(name, keys) { Synonyms = synonyms };
}
