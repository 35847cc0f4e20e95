namespace ConceptLib.Definitions.Reading;

/// <summary>The keys that a map may have: what the reader accepts, the formatter puts in order, and an editor offers.</summary>
public sealed class RecordShape
{
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    /// <summary>Describes a map.</summary>
    /// <param name="name">What such a map is, with its article, as messages name it.</param>
    /// <param name="keys">The keys, in the order in which they are written and an author is told of them.</param>
    public RecordShape(string name, params KeyForm[] keys)
    {
        Name = name;
        Forms = keys;
        Keys = [.. keys.Select(static key => key.Name)];
        for (int i = 0, rank = 0; i < keys.Length; i++)
        {
            rank = keys[i].IsOrderFree && i > 0 && keys[i - 1].IsOrderFree ? rank : i;
            _ranks.Add(keys[i].Name, rank);
        }
    }

    /// <summary>What such a map is.</summary>
    public string Name { get; }

    /// <summary>The keys in their order.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The keys with what they take, in their order.</summary>
    public IReadOnlyList<KeyForm> Forms { get; }

    /// <summary>Keys of which one must be there.</summary>
    public IReadOnlyList<string> OneRequired { get; init; } = [];

    /// <summary>Words that authors bring from elsewhere for one of the keys.</summary>
    internal Synonyms Synonyms { get; init; } = Synonyms.None;

    /// <summary>Whether the key is one of them.</summary>
    public bool Has(string key) => _ranks.ContainsKey(key);

    /// <summary>Where the key stands among the others: keys of one rank stand as the author has them, keys that are none of these behind all.</summary>
    public int RankOf(string key) => _ranks.TryGetValue(key, out int rank) ? rank : int.MaxValue;

    /// <summary>What a key takes; null when it is none of these.</summary>
    public ValueForm? FormOf(string key) => Forms.FirstOrDefault(form => form.Name == key)?.Value;

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
}
