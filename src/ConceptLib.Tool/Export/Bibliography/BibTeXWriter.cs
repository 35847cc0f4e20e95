using System.Globalization;
using System.Text.RegularExpressions;

namespace ConceptLib.Tool.Export.Bibliography;

/// <summary>
/// Sources as a BibTeX file with the types and fields of biblatex 3 (https://ctan.org/pkg/biblatex, sections 2.1 and 2.2), and year and month
/// beside its date for styles of BibTeX itself.
/// </summary>
internal static partial class BibTeXWriter
{
    // Fields that a CSL variable says as it is, by its name.
    private static readonly (string Variable, string Field)[] s_fields =
    [
        ("volume", "volume"), ("publisher", "publisher"), ("publisher-place", "address"), ("edition", "edition"), ("collection-title", "series"),
        ("ISBN", "isbn"), ("ISSN", "issn"), ("genre", "type"), ("original-language", "origlanguage"),
        ("original-title", "origtitle"), ("title-short", "shorttitle"), ("event-title", "eventtitle"), ("event-place", "venue"), ("version", "version"),
        ("chapter-number", "chapter"), ("number-of-pages", "pagetotal"), ("number-of-volumes", "volumes"), ("abstract", "abstract"), ("keyword", "keywords"),
    ];

    public static void Write(TextWriter output, IEnumerable<Source> sources)
    {
        // Ids differ in more than case (CL0201), as keys of BibTeX have to.
        string separator = "";
        foreach (Source source in sources)
        {
            output.Write(separator);
            Write(output, source);
            separator = "\n";
        }
    }

    private static void Write(TextWriter output, Source source)
    {
        string type = TypeOf(source.Type);
        output.Write($"@{type}{{{source.Id}");
        Names(output, "author", source.Authors);
        Names(output, "editor", source.Contributors("editor"));
        Names(output, "translator", source.Contributors("translator"));

        // The second braces keep a style from changing capitals; a cataloguer's title stands in brackets, as in CSL-JSON.
        string? title = source.Title?.ToString() ?? (source.Description is { } description ? $"[{description}]" : null);
        Field(output, "title", title is null ? null : $"{{{LaTeXText.Escape(title)}}}");
        Field(output, ContainerOf(type), Escaped(source["container-title"]));
        Date(output, source);
        Field(output, "origdate", source.OriginalDate?.ToString());
        Field(output, "urldate", source.Accessed?.ToString());
        Field(output, "number", Escaped(source["issue"] ?? source["number"]));
        Field(output, "pages", Escaped(source["page"])?.Replace("–", "--", StringComparison.Ordinal));
        foreach ((string variable, string field) in s_fields)
        {
            Field(output, field, Escaped(source[variable]));
        }

        // biblatex prints 'language', and tells by 'langid' how to hyphenate: a tag, which Biber takes there, is nothing to print.
        string? language = source["language"];
        Field(output, language is not null && Tag().IsMatch(language) ? "langid" : "language", Escaped(language));
        Field(output, "doi", source["DOI"] is { } doi ? LaTeXText.Verbatim(doi) : null);
        Field(output, "url", source["URL"] is { } url ? LaTeXText.Verbatim(url) : null);
        output.Write("\n}\n");
    }

    private static void Date(TextWriter output, Source source)
    {
        if (source.Issued is not { } issued)
        {
            return;
        }

        Field(output, "date", issued.ToString());
        if (issued is { IsInterval: false, Precision: <= EdtfPrecision.Year, Earliest: { Year: > 0 } day })
        {
            Field(output, "year", day.Year.ToString(CultureInfo.InvariantCulture));
            Field(output, "month", issued.Precision <= EdtfPrecision.Month ? day.Month.ToString(CultureInfo.InvariantCulture) : null);
        }
    }

    private static void Names(TextWriter output, string field, IReadOnlyList<Agent> agents) =>
        Field(output, field, agents.Count == 0 ? null : string.Join(" and ", agents.Select(Name)));

    // Braces keep a name whole that has no parts, or whose parts have words of their own.
    private static string Name(Agent agent) => agent switch
    {
        { Family: { } family, Given: { } given } => $"{Part(family)}, {Part(given)}",
        { Family: { } family } => $"{{{LaTeXText.Escape(family)}}}",
        _ => $"{{{LaTeXText.Escape(agent.Name.ToString())}}}",
    };

    private static string Part(string name) => name.AsSpan().IndexOfAny(" ,") < 0 ? LaTeXText.Escape(name) : $"{{{LaTeXText.Escape(name)}}}";

    private static string? Escaped(string? text) => text is null ? null : LaTeXText.Escape(text);

    private static void Field(TextWriter output, string name, string? value)
    {
        if (value is not null)
        {
            output.Write($",\n  {name} = {{{value}}}");
        }
    }

    private static string ContainerOf(string type) => type switch
    {
        "article" => "journal",
        "online" => "organization",
        _ => "booktitle",
    };

    private static string TypeOf(string cslType) => cslType switch
    {
        "article" or "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" => "article",
        "book" or "classic" => "book",
        "chapter" => "incollection",
        "collection" => "collection",
        "dataset" => "dataset",
        "entry" or "entry-dictionary" or "entry-encyclopedia" => "inreference",
        "manuscript" => "unpublished",
        "motion_picture" => "movie",
        "pamphlet" => "booklet",
        "paper-conference" => "inproceedings",
        "patent" => "patent",
        "periodical" => "periodical",
        "post" or "post-weblog" or "webpage" => "online",
        "report" => "report",
        "software" => "software",
        "standard" => "standard",
        "thesis" => "thesis",
        _ => "misc",
    };

    // A language by its code, not by its name (RFC 5646, section 2.1).
    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex Tag();
}
