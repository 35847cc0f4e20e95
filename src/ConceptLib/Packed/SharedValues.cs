namespace ConceptLib.Packed;

/// <summary>
/// Ids, dates and the like, which stand in many records: mostly one instance for all. A place holds the last value of its hash, so that it
/// needs neither a lock nor more room for a larger library.
/// </summary>
internal sealed class SharedValues
{
    private const int Places = 2048;

    private readonly string?[] _strings = new string?[Places];
    private readonly Edtf?[] _dates = new Edtf?[Places];

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
}
