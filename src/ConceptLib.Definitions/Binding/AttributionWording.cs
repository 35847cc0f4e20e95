using System.Globalization;

namespace ConceptLib.Definitions.Binding;

/// <summary>
/// Words who says something and where it stands, so that no app has to: in English, whatever the library's language.
/// </summary>
/// <remarks>
/// <para>A source is named by its authors and year (<c>Wang Yi, 2016</c>). Without authors, an entry of an encyclopedia or a dictionary
/// goes by that work (<c>Wikipedia</c>), any other source by its title in quotation marks, or its description, and the year.</para>
/// <para>A source "reports" or is "quoted" <em>by</em> its authors, and <em>in</em> a work without authors; a description there takes the
/// article that fits any noun (<c>in the unsigned article, 2016?</c>).</para>
/// </remarks>
internal static class AttributionWording
{
    private const int NamesWrittenOut = 3;

    // What a description may begin with that no article goes before.
    private static readonly string[] Determiners = ["a ", "an ", "the ", "this ", "its ", "his ", "her ", "their ", "two ", "several ", "some ", "various "];

    /// <summary>How a sentence names a source, and whether it does so by its description.</summary>
    public static (string Name, bool IsDescription) SourceName(
        string id,
        string? type,
        IReadOnlyList<string> authors,
        string? title,
        string? description,
        string? containerTitle,
        string? date)
    {
        string? name = authors.Count > 0 ? Names(authors)
            : type is "entry" or "entry-encyclopedia" or "entry-dictionary" && containerTitle is not null ? containerTitle
            : title is not null ? $"“{title}”"
            : null;
        string shown = name ?? description ?? containerTitle ?? id;
        return (Year(date) is { } year ? $"{shown}, {year}" : shown, name is null && description is not null);
    }

    /// <summary>Whose statement it is: of the people it is according to, or else of the sources; null when there are neither.</summary>
    public static string? OfStatement(IReadOnlyList<AgentReference> accordingTo, IReadOnlyList<SourceEntry> sources)
    {
        if (accordingTo.Count == 0)
        {
            return sources.Count == 0 ? null : List(sources.Select(static source => source.Reference.Name));
        }

        string[] own = [.. sources.Where(source => AreAuthors(accordingTo, source)).Select(static source => source.Reference.Name)];
        if (own.Length > 0)
        {
            return List(own);
        }

        string names = Names([.. accordingTo.Select(static agent => agent.Name)]);
        return sources.Count == 0 ? names : $"{names}, as reported {List(sources.Select(ByOrIn))}";
    }

    /// <summary>Whose words a quote has, and where they were found; empty when neither is known.</summary>
    public static string OfQuote(IReadOnlyList<AgentReference> speakers, QuoteForm form, SourceEntry? source)
    {
        string names = Names([.. speakers.Select(static agent => agent.Name)]);
        if (source is null)
        {
            return names;
        }

        string verb = form == QuoteForm.Reported ? "as reported" : "quoted";
        return form == QuoteForm.Author ? source.Reference.Name
            : names.Length == 0 ? $"{verb} {ByOrIn(source)}"
            : $"{names}, {verb} {ByOrIn(source)}";
    }

    /// <summary>Whether all of <paramref name="agents"/> are authors of <paramref name="source"/>.</summary>
    public static bool AreAuthors(IReadOnlyList<AgentReference> agents, SourceEntry source) =>
        agents.Count > 0 && agents.All(agent => source.Authors.Any(author => author.Id == agent.Id));

    private static string ByOrIn(SourceEntry source) => (source.Authors.IsEmpty ? "in " : "by ") + Article(source) + source.Reference.Name;

    private static string Article(SourceEntry source)
    {
        string name = source.Reference.Name;
        return source.IsDescribed && char.IsLower(name[0]) && !Determiners.Any(word => name.StartsWith(word, StringComparison.Ordinal)) ? "the " : "";
    }

    /// <summary>Two or three names joined, of more the first.</summary>
    private static string Names(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        <= NamesWrittenOut => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1],
        _ => names[0] + " and others",
    };

    /// <summary>Names of sources have commas in them, so three and more are set apart by semicolons.</summary>
    private static string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length <= 2 ? string.Join(", and ", all) : string.Join("; ", all, 0, all.Length - 1) + "; and " + all[all.Length - 1];
    }

    /// <summary>The year or years of a date: <c>2016</c>, <c>2016?</c>, <c>c. 1648</c>, <c>1970s</c>, <c>2013–2016</c>, <c>44 BC</c>; null without one.</summary>
    private static string? Year(string? date)
    {
        if (date is null || !Edtf.TryParse(date, out Edtf? value))
        {
            return null;
        }

        string? first = value.Earliest is { } earliest ? YearOf(earliest.Year) : null;
        string? last = value.Latest is { } latest ? YearOf(latest.Year) : null;
        string years = first == last ? first ?? ""
            : !value.IsInterval && first is not null && last is not null ? Span(first, last)
            : $"{first}–{last}";
        return (value.IsApproximate ? "c. " : "") + years + (value.IsUncertain ? "?" : "");
    }

    private static string YearOf(int year) =>
        year > 0 ? year.ToString(CultureInfo.InvariantCulture) : (1 - year).ToString(CultureInfo.InvariantCulture) + " BC";

    /// <summary>A decade by its first year; a century or more by both ends.</summary>
    private static string Span(string first, string last)
    {
        bool isDecade = first.Length == last.Length && first.Length > 1
            && string.CompareOrdinal(first, 0, last, 0, first.Length - 1) == 0
            && first[first.Length - 1] == '0' && last[last.Length - 1] == '9';
        return isDecade ? first + "s" : $"{first}–{last}";
    }
}
