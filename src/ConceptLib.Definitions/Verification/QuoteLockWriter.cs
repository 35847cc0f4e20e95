using System.Globalization;
using System.Text;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Verification;

/// <summary>Writes what a check found as JSON, one quote a line in ordinal order of the ids: an edited quote changes one line.</summary>
/// <remarks>Ranges are end-exclusive UTF-16 offsets in the text of the source; prefix and suffix are those of a TextQuoteSelector (W3C Web Annotation).</remarks>
public static class QuoteLockWriter
{
    /// <summary>The name of the file, at the top of the definitions folder.</summary>
    public const string FileName = "quotes.lock.json";

    /// <summary>The text of the lock: of the quotes that stand in their sources. Those that do not, and those that could not be compared, are left out.</summary>
    public static string Write(IEnumerable<CheckedQuote> quotes)
    {
        StringBuilder json = new();
        string separator = "{\n";
        foreach (CheckedQuote quote in quotes.Where(static quote => quote.Verdict.IsConfirmed).OrderBy(static quote => quote.Id, StringComparer.Ordinal))
        {
            json.Append(separator);
            Write(json, quote);
            separator = ",\n";
        }

        return json.Append(json.Length == 0 ? "{}\n" : "\n}\n").ToString();
    }

    private static void Write(StringBuilder json, CheckedQuote quote)
    {
        QuoteVerdict verdict = quote.Verdict;
        json.AppendString(quote.Id).Append(": { ");
        Property(json, "text", quote.TextHash).Append(", ");
        Property(json, "source", quote.SourceId).Append(", ");
        if (quote.SourceHash is { } hash)
        {
            Property(json, "source-text", hash).Append(", ");
        }

        Property(json, "verdict", verdict.Status.ToString().ToLowerInvariant()).Append(", ");
        List(json, "foldings", Names(verdict.Foldings), static (json, name) => json.AppendString(name)).Append(", ");
        List(json, "ranges", verdict.Ranges, static (json, range) => json.Append(string.Format(CultureInfo.InvariantCulture, "[{0}, {1}]", range.Start, range.End))).Append(", ");
        // The words around a quote may hold what no definition file may; half of a pair was cut by the length of the context.
        Property(json, "prefix", verdict.Prefix).Append(", ");
        Property(json, "suffix", verdict.Suffix).Append(" }");
    }

    /// <summary><c>WhiteSpace</c> is <c>white-space</c>.</summary>
    private static IEnumerable<string> Names(Foldings foldings) => ((Foldings[])Enum.GetValues(typeof(Foldings)))
        .Where(folding => folding != Foldings.None && (foldings & folding) != 0)
        .Select(static folding => string.Concat(folding.ToString().Select(static (c, index) => char.IsUpper(c) && index > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())));

    private static StringBuilder List<T>(StringBuilder json, string key, IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        json.AppendString(key).Append(": [");
        string separator = "";
        foreach (T item in items)
        {
            json.Append(separator);
            write(json, item);
            separator = ", ";
        }

        return json.Append(']');
    }

    private static StringBuilder Property(StringBuilder json, string key, string value) => json.AppendString(key).Append(": ").AppendString(value);
}
