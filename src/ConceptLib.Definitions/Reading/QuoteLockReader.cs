using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>quotes.lock.json</c>: JSON is YAML. Where the words were found is for people and other programs, and not read.</summary>
internal static class QuoteLockReader
{
    private static readonly RecordShape Shape = new(
        "a verified quote", "text", "source", "source-text", "verdict", "foldings", "ranges", "prefix", "suffix");

    /// <summary>The records in the order of the file.</summary>
    public static EquatableArray<LockedQuote> Read(ReadingContext context, YamlMapping? root) => RecordFileReader.Read(context, root, Shape, Quote);

    private static LockedQuote Quote(Anchored<string> id, MappingReader reader) => new(
        id.Value,
        reader.String("text")?.Value,
        reader.String("source")?.Value,
        reader.String("source-text")?.Value,
        reader.Word("verdict", EnumerationWords<VerificationStatus>.Instance)?.Value ?? VerificationStatus.Unverified);
}
