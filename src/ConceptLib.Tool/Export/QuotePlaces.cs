using System.Text.Json;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Export;

/// <summary>Where the words of a quote were found in the text of its source.</summary>
/// <param name="Ranges">End-exclusive UTF-16 offsets in the text, in its order.</param>
/// <param name="Prefix">Up to 32 characters before them.</param>
/// <param name="Suffix">Up to 32 characters after them.</param>
internal sealed record QuotePlace(IReadOnlyList<(int Start, int End)> Ranges, string Prefix, string Suffix);

/// <summary>The places that <c>verify --write</c> recorded. A compiled library does not have them.</summary>
internal sealed class QuotePlaces
{
    private readonly Dictionary<string, QuotePlace> _places;

    private QuotePlaces(Dictionary<string, QuotePlace> places) => _places = places;

    /// <summary>Nothing is known.</summary>
    public static QuotePlaces None { get; } = new([]);

    /// <summary>Those of a folder that was read without errors; none when it has no record.</summary>
    /// <exception cref="IOException">The record cannot be read.</exception>
    public static QuotePlaces Of(DefinitionsFolder folder)
    {
        string file = folder.PathOf(QuoteLockWriter.FileName);
        if (!File.Exists(file))
        {
            return None;
        }

        // Nobody else's file: the engine has read it, and a record of another shape is an error there.
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(file));
        return new(json.RootElement.EnumerateObject().ToDictionary(quote => quote.Name, quote => Place(quote.Value), StringComparer.Ordinal));
    }

    /// <summary>The place of a quote; null where none is recorded, or the record no longer holds.</summary>
    public QuotePlace? Of(Quote quote) =>
        quote.Verification is Verification.Exact or Verification.Normalized or Verification.Segmented or Verification.Reordered
            ? _places.GetValueOrDefault(quote.Id)
            : null;

    private static QuotePlace Place(JsonElement quote) => new(
        [.. quote.GetProperty("ranges").EnumerateArray().Select(range => (range[0].GetInt32(), range[1].GetInt32()))],
        quote.GetProperty("prefix").GetString()!,
        quote.GetProperty("suffix").GetString()!);
}
