using System.Globalization;

namespace ConceptLib.Tool.Lookup;

/// <summary>What may be chosen: an id, and the words by which somebody knows what it stands for.</summary>
internal sealed record Candidate(string Id, string Name)
{
    // As a reader without the right keyboard types it.
    private const CompareOptions Alike = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth;

    private static readonly CompareInfo s_comparison = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>The candidates that have all the words in their ids or names, in the order given; first those whose ids begin with them.</summary>
    public static IReadOnlyList<Candidate> Find(IReadOnlyList<Candidate> candidates, string words)
    {
        string[] parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. candidates.Where(candidate => Array.TrueForAll(parts, part => candidate.Has(part)))
                .OrderBy(candidate => parts.Length > 0 && candidate.Id.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase) ? 0 : 1),
        ];
    }

    private bool Has(string part) => s_comparison.IndexOf(Id, part, Alike) >= 0 || s_comparison.IndexOf(Name, part, Alike) >= 0;
}
