using System.Globalization;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Verification;

/// <summary>Writes what a check found as JSON, one quote a line in ordinal order of the ids: an edited quote changes one line.</summary>
/// <remarks>Ranges are end-exclusive UTF-16 offsets in the text of the source; prefix and suffix are those of a TextQuoteSelector (W3C Web Annotation).</remarks>
public static class QuoteLockWriter
{
    /// <summary>The name of the file, at the top of the definitions folder.</summary>
    public const string FileName = LockNames.Quotes;

    /// <summary>The text of the lock: of the quotes that stand in their sources. Those that do not, and those that could not be compared, are left out.</summary>
    public static string Write(IEnumerable<CheckedQuote> quotes) =>
        LockJson.Write(quotes.Where(static quote => quote.Verdict.IsConfirmed), static quote => quote.Id, Write);

    private static void Write(LockJson json, CheckedQuote quote)
    {
        QuoteVerdict verdict = quote.Verdict;
        json.Property("text", quote.TextHash);
        json.Property("source", quote.SourceId);
        json.Property("source-text", quote.SourceHash);
        json.Property("verdict", verdict.Status.ToString().ToLowerInvariant());
        json.List("foldings", Names(verdict.Foldings), static (text, name) => text.AppendString(name));
        json.List("ranges", verdict.Ranges, static (text, range) => text.Append(string.Format(CultureInfo.InvariantCulture, "[{0}, {1}]", range.Start, range.End)));

        // The words around a quote may hold what no definition file may; half of a pair was cut by the length of the context.
        json.Property("prefix", verdict.Prefix);
        json.Property("suffix", verdict.Suffix);
    }

    /// <summary><c>WhiteSpace</c> is <c>white-space</c>.</summary>
    private static IEnumerable<string> Names(Foldings foldings) => ((Foldings[])Enum.GetValues(typeof(Foldings)))
        .Where(folding => folding != Foldings.None && (foldings & folding) != 0)
        .Select(static folding => string.Concat(folding.ToString().Select(static (c, index) => char.IsUpper(c) && index > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())));
}
