using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>quotes.lock.json</c>: JSON is YAML. Where the words were found is for people and other programs, and not read.</summary>
internal static class QuoteLockReader
{
    /// <summary>The keys of a verified quote.</summary>
    public static RecordShape Shape { get; } = new(
        "a verified quote",
        new("text", ValueForm.PlainText, "The SHA-256 of the quote's words."),
        new("source", new ReferenceForm(Referent.Source), "The source that the quote was looked for in."),
        new("source-text", ValueForm.PlainText, "The SHA-256 of the source's text."),
        new("verdict", WordForms.Verdict, "What was found."),
        new("foldings", new ListForm(ValueForm.PlainText), "The foldings without which the words do not stand there."),
        new("ranges", new ListForm(new OffsetsForm()), "Where they stand: end-exclusive ranges of UTF-16 offsets in the text."),
        new("prefix", ValueForm.Verbatim, "The characters before them (TextQuoteSelector of W3C Web Annotation)."),
        new("suffix", ValueForm.Verbatim, "The characters behind them."));

    /// <summary>The records in the order of the file.</summary>
    public static EquatableArray<LockedQuote> Read(ReadingContext context, YamlMapping? root) => RecordFileReader.Read(context, root, Shape, Quote);

    private static LockedQuote Quote(Anchored<string> id, MappingReader reader) => new(
        id.Value,
        reader.String("text")?.Value,
        reader.String("source")?.Value,
        reader.String("source-text")?.Value,
        reader.Word("verdict", EnumerationWords<VerificationStatus>.Instance)?.Value ?? VerificationStatus.Unverified);
}
