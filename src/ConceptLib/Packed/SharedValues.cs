namespace ConceptLib.Packed;

/// <summary>
/// Ids, dates and the like, which stand in many records: mostly one instance for all. A place holds the last value of its hash, so that it
/// needs neither a lock nor more room for a larger library.
/// </summary>
/// <remarks>
/// A place is read once and written with a whole object, which the memory model of .NET publishes with what was written to it; a thread that loses makes
/// another instance that is equal.
/// </remarks>
internal sealed class SharedValues
{
    private const int Places = 2048;

    private readonly string?[] _strings = new string?[Places];
    private readonly string[]?[] _lists = new string[]?[Places];
    private readonly Edtf?[] _dates = new Edtf?[Places];
    private readonly Apparatus?[] _apparatuses = new Apparatus?[Places];

    public string String(ReadOnlySpan<char> text)
    {
        ref string? place = ref _strings[StableHash.Of(text) % Places];
        return place is { } known && text.SequenceEqual(known.AsSpan()) ? known : place = text.ToString();
    }

    public Edtf Date(string text)
    {
        ref Edtf? place = ref _dates[StableHash.Of(text.AsSpan()) % Places];
        return place is { } known && known.ToString() == text ? known : place = Edtf.Parse(text);
    }

    /// <summary>The list of one string that was shared, as most lists of agents are.</summary>
    public string[] ListOf(string only)
    {
        ref string[]? place = ref _lists[StableHash.Of(only.AsSpan()) % Places];
        return place is { } known && known[0] == only ? known : place = [only];
    }

    /// <summary>The apparatus of a statement that cites a source as a whole and has nothing else, as most have.</summary>
    public Apparatus Citing(Citation source)
    {
        ref Apparatus? place = ref _apparatuses[StableHash.Of(source.SourceId.AsSpan()) % Places];
        return place is { } known && known.Citations[0].SourceId == source.SourceId ? known : place = new([source], [], null);
    }
}
