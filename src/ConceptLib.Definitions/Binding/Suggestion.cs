namespace ConceptLib.Definitions.Binding;

/// <summary>The last sentence of a message about a name that is unknown.</summary>
internal static class Suggestion
{
    private const int ChoicesListed = 12;

    /// <summary>The name that was probably meant; nothing when none is near.</summary>
    public static string For(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    /// <summary>The name that was probably meant, or else all there are when they are few.</summary>
    public static string For(string? nearest, IReadOnlyCollection<string> valid) =>
        nearest is not null || valid.Count is 0 or > ChoicesListed ? For(nearest) : $" Valid are {string.Join(", ", valid)}.";
}
