namespace ConceptLib.Definitions.Binding;

/// <summary>Words a set of ids for a message.</summary>
internal static class IdList
{
    private const int MostNamed = 5;

    /// <summary>The ids in ordinal order, the first few by name: <c>'a', 'b' and 7 more</c>.</summary>
    public static string Of(IEnumerable<string> members)
    {
        string[] ids = [.. members];
        Array.Sort(ids, StringComparer.Ordinal);
        string named = string.Join(", ", ids.Take(MostNamed).Select(static id => $"'{id}'"));
        int others = ids.Length - MostNamed;
        return others > 0 ? $"{named} and {Numeral.Of(others)} more" : named;
    }
}
