namespace ConceptLib.Tool.Lookup;

/// <summary>What could have been typed instead.</summary>
internal static class Choice
{
    /// <summary>All names there are, and the one that was probably meant.</summary>
    /// <param name="noun">What they name, in the singular.</param>
    /// <param name="valid">The names.</param>
    /// <param name="given">What was typed.</param>
    public static string Among(string noun, IReadOnlyList<string> valid, string given)
    {
        string all = valid.Count switch
        {
            0 => $"The library has no {noun}s.",
            1 => $"The only {noun} is {valid[0]}.",
            _ => $"The {noun}s are {string.Join(", ", valid.SkipLast(1))} and {valid[^1]}.",
        };
        return NearestName.Find(given, valid) is { } nearest ? $"{all} Did you mean '{nearest}'?" : all;
    }
}
