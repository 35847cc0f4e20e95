using System.Globalization;
using System.Text;

namespace ConceptLib.Bibliography;

/// <summary>Lays out a source as a reference in plain text, after the Chicago Manual of Style as far as plain text can: no italics, dates as ISO 8601.</summary>
internal static class Reference
{
    // Works that stand alone; the titles of all others stand in quotation marks.
    private static readonly HashSet<string> Standalone =
    [
        "book", "classic", "collection", "dataset", "graphic", "legislation", "map", "motion_picture", "pamphlet", "performance",
        "periodical", "regulation", "report", "software", "standard", "thesis", "treaty",
    ];

    /// <summary><c>Wu, Zhengyang. 2018. “Title.” Container, no. 4, pp. 12–15. Publisher. Section 2.1. https://…</c></summary>
    public static string AuthorDate(Source source, string? locator = null)
    {
        // The full stop of the sentence is the second one of "n.d.".
        string year = Inferred(source, "issued", source.Issued is { } issued ? Year(issued) : "n.d");
        string? authors = source.Authors.Count == 0 ? null : Inferred(source, "author", Names(source.Authors, isFirstInverted: true));
        string title = Sentence(Title(source, "."));
        List<string> sentences = authors is null ? [title, year + "."] : [Sentence(authors), year + ".", title];
        sentences.AddRange(Makers(source, Capitalized).Select(Sentence));
        sentences.AddRange(Publication(source, isDated: true, Capitalized).Select(Sentence));
        if (!string.IsNullOrEmpty(locator))
        {
            sentences.Add(Sentence(Capitalized(locator!)));
        }

        AddAddress(source, sentences, Capitalized);
        return string.Join(" ", sentences);
    }

    /// <summary><c>Zhengyang Wu, “Title,” Container, no. 4, pp. 12–15, 2018, section 2.1, https://….</c></summary>
    public static string Note(Source source, string? locator = null)
    {
        List<string> parts = [];
        if (source.Authors.Count > 0)
        {
            string names = source.Authors.Count > 3 ? NameOf(source.Authors[0]) + " et al." : Names(source.Authors, isFirstInverted: false);
            parts.Add(Inferred(source, "author", names));
        }

        parts.Add(Title(source, ","));
        parts.AddRange(Makers(source, static phrase => phrase));
        parts.AddRange(Publication(source, isDated: false, static phrase => phrase));
        parts.Add(Inferred(source, "issued", source.Issued is { } issued ? Full(issued) : "n.d."));
        if (!string.IsNullOrEmpty(locator))
        {
            parts.Add(locator!);
        }

        AddAddress(source, parts, static phrase => phrase);
        return Sentence(Join(parts));
    }

    /// <summary>The title with the mark that follows it, inside its quotation marks; a description in brackets when there is none.</summary>
    private static string Title(Source source, string mark)
    {
        if (source.Title is null)
        {
            return $"[{source.Description?.ToString() ?? source.Name}]";
        }

        string title = source.Title.ToString();
        if (Standalone.Contains(source.Type))
        {
            return Inferred(source, "title", title);
        }

        // A title's own mark replaces ours: “Whither China?”
        return Inferred(source, "title", $"“{WithInnerQuotationMarks(title)}{(EndsSentence(title) ? "" : mark)}”");
    }

    private static IEnumerable<string> Makers(Source source, Func<string, string> phrase)
    {
        if (source.Contributors("translator") is { Count: > 0 } translators)
        {
            // What is no one's work is named alone: "Machine translation".
            string names = Names(translators, isFirstInverted: false);
            yield return Inferred(source, "translator", translators.All(static agent => agent.Type == AgentType.Software) ? phrase(names) : phrase("translated by ") + names);
        }

        if (source.Contributors("editor") is { Count: > 0 } editors)
        {
            yield return Inferred(source, "editor", phrase("edited by ") + Names(editors, isFirstInverted: false));
        }
    }

    private static IEnumerable<string> Publication(Source source, bool isDated, Func<string, string> phrase)
    {
        List<string> place = [];
        Add(place, source, "container-title", "");
        Add(place, source, "volume", "vol. ");
        Add(place, source, "issue", "no. ");
        Add(place, source, "page", source["page"]?.IndexOfAny(['-', '–', ',']) > 0 ? "pp. " : "p. ");
        if (isDated && source.Issued is { IsInterval: false, Precision: < EdtfPrecision.Year } issued)
        {
            place.Add(Inferred(source, "issued", Full(issued)));
        }

        if (place.Count > 0)
        {
            yield return string.Join(", ", place);
        }

        if (source["publisher"] is { } publisher)
        {
            string location = source["publisher-place"] is { } city ? Inferred(source, "publisher-place", city) + ": " : "";
            yield return location + Inferred(source, "publisher", publisher);
        }

        if (source.OriginalDate is { } original)
        {
            yield return Inferred(source, "original-date", phrase("first published ") + Full(original));
        }
    }

    private static void Add(List<string> target, Source source, string variable, string prefix)
    {
        if (source[variable] is { } value)
        {
            target.Add(Inferred(source, variable, prefix + value));
        }
    }

    // An address ends without a full stop: it would be copied with it.
    private static void AddAddress(Source source, List<string> target, Func<string, string> phrase)
    {
        if (source.Url is null)
        {
            return;
        }

        string address = Inferred(source, source["URL"] is null ? "DOI" : "URL", source.Url);
        target.Add(source.Accessed is { } accessed ? $"{phrase("accessed ")}{Full(accessed)}: {address}" : address);
    }

    private static string Names(IReadOnlyList<Agent> agents, bool isFirstInverted)
    {
        string[] names = [.. agents.Select(NameOf)];
        if (isFirstInverted && agents[0] is { Family: { } family, Given: { } given })
        {
            names[0] = $"{family}, {given}";
        }

        return names.Length switch
        {
            1 => names[0],
            2 => isFirstInverted ? $"{names[0]}, and {names[1]}" : $"{names[0]} and {names[1]}",
            _ => $"{string.Join(", ", names.Take(names.Length - 1))}, and {names[names.Length - 1]}",
        };
    }

    private static string NameOf(Agent agent) => agent.Name.ToString();

    /// <summary>The year, or the years of an interval: <c>2018</c>, <c>ca. 2018</c>, <c>2018?</c>, <c>1970s</c>, <c>2013–2016</c>, <c>2017–</c>.</summary>
    private static string Year(Edtf date)
    {
        if (date.IsInterval)
        {
            string first = YearOf(date.Earliest);
            string last = YearOf(date.Latest);
            return Qualified(date, first == last ? first : $"{first}–{last}");
        }

        return date.Precision switch
        {
            EdtfPrecision.Decade => Qualified(date, YearOf(date.Earliest) + "s"),
            EdtfPrecision.Century => Qualified(date, $"{YearOf(date.Earliest)}–{YearOf(date.Latest)}"),
            _ => Qualified(date, YearOf(date.Earliest)),
        };
    }

    private static string Full(Edtf date) => date.IsInterval || date.Precision >= EdtfPrecision.Year
        ? Year(date)
        : Qualified(date, date.ToString().TrimEnd('?', '~', '%').Replace("-XX", ""));

    private static string Qualified(Edtf date, string text) => (date.IsApproximate ? "ca. " : "") + text + (date.IsUncertain ? "?" : "");

    private static string YearOf(EdtfDay? day) => day switch
    {
        null => "",
        { Year: > 0 and var year } => year.ToString(CultureInfo.InvariantCulture),
        { Year: var year } => (1L - year).ToString(CultureInfo.InvariantCulture) + " BC",
    };

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>Marks inside marks are single ones.</summary>
    private static string WithInnerQuotationMarks(string title)
    {
        StringBuilder inner = new(title.Length);
        foreach (char c in title)
        {
            bool isOpening = inner.Length == 0 || inner[inner.Length - 1] is ' ' or '(' or '[' or '—';
            inner.Append(c switch
            {
                '“' => '‘',
                '”' => '’',
                '"' => isOpening ? '‘' : '’',
                _ => c,
            });
        }

        return inner.ToString();
    }

    private static string Inferred(Source source, string field, string text) => source.CertaintyOf(field) == Certainty.Inferred ? $"[{text}]" : text;

    private static bool EndsSentence(string text) => text.Length > 0 && text[text.Length - 1] is '.' or '?' or '!' or '。' or '？' or '！';

    // A mark inside quotation marks or brackets ends the sentence too.
    private static string Sentence(string text) => EndsSentence(text.TrimEnd('”', ']')) && !text.EndsWith("?]", StringComparison.Ordinal) ? text : text + ".";

    private static string Join(List<string> parts)
    {
        string joined = parts[0];
        for (int i = 1; i < parts.Count; i++)
        {
            // “Title,” and “Title?” bring their own mark.
            bool isClosed = joined.EndsWith(",”", StringComparison.Ordinal) || joined.EndsWith("?”", StringComparison.Ordinal) || joined.EndsWith("!”", StringComparison.Ordinal);
            joined += (isClosed ? " " : ", ") + parts[i];
        }

        return joined;
    }
}
