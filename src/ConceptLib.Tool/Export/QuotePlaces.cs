using System.Text.Json;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Export;

/// <summary>Where the words of a quote were found in the text of its source.</summary>
/// <param name="Ranges">End-exclusive UTF-16 offsets in the text, in its order.</param>
/// <param name="Prefix">Up to 32 characters before them.</param>
/// <param name="Suffix">Up to 32 characters after them.</param>
internal sealed record QuotePlace(IReadOnlyList<(int Start, int End)> Ranges, string Prefix, string Suffix);

/// <summary>The places that <c>verify --write</c> recorded. A compiled library does not have them.</summary>
internal sealed class QuotePlaces
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly Dictionary<string, QuotePlace> _places;

    private QuotePlaces(Dictionary<string, QuotePlace> places) => _places = places;

    /// <summary>Nothing is known.</summary>
    public static QuotePlaces None { get; } = new([]);

    /// <summary>Those of a folder that was read without errors; none when it has no record.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="remark">Takes a sentence when the record cannot be read. The engine reads it as YAML and takes more; it needs no places.</param>
    public static QuotePlaces Of(DefinitionsFolder folder, Action<string> remark)
    {
        if (folder.TextOf(QuoteLockWriter.FileName) is not { } text)
        {
            return None;
        }

        try
        {
            return new((JsonSerializer.Deserialize<Dictionary<string, Record?>>(text, s_options) ?? [])
                .Where(static quote => quote.Value is { IsComplete: true })
                .ToDictionary(static quote => quote.Key, static quote => quote.Value!.Place, StringComparer.Ordinal));
        }
        catch (JsonException exception)
        {
            remark($"{folder.PathOf(QuoteLockWriter.FileName)}: The places of quotes are left out, for the file cannot be read as JSON: {exception.Message}");
            return None;
        }
    }

    /// <summary>The place of a quote; null where none is recorded, or the record no longer holds.</summary>
    public QuotePlace? Of(Quote quote) =>
        quote.Verification.IsFound() ? _places.GetValueOrDefault(quote.Id) : null;

    /// <summary>What the file has of a quote, as far as it is about its place.</summary>
    private sealed record Record(int[][]? Ranges, string? Prefix, string? Suffix)
    {
        public bool IsComplete => Ranges is { Length: > 0 } ranges && Array.TrueForAll(ranges, static range => range is [>= 0, _] && range[0] <= range[1]) && Prefix is not null && Suffix is not null;

        public QuotePlace Place => new([.. Ranges!.Select(static range => (range[0], range[1]))], Prefix!, Suffix!);
    }
}
