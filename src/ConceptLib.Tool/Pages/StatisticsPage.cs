using System.Globalization;
using ConceptLib.Tool.Statistics;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Pages;

/// <summary>How much a library has, and its gaps: the largest first, and of long lists the beginning.</summary>
internal static class StatisticsPage
{
    private const int Detail = 2;
    private const int ListedConcepts = 10;

    public static void Write(PageWriter page, ConceptLibrary library, LibraryStatistics statistics)
    {
        page.Paragraph(library.Title?.ToString() ?? library.Id, style: PageWriter.Strong);
        Write(page, "concepts", library.All.Count, [.. statistics.Concepts.Where(static count => count.Name.Length > 0)]);
        Write(page, "by status", null, statistics.Statuses);
        Write(page, "labels", statistics.Labels.Sum(static count => count.Number), statistics.Labels);
        Write(page, "definitions", statistics.Definitions.Sum(static count => count.Number), statistics.Definitions);
        Write(page, "quotes", statistics.Quotes.Sum(static count => count.Number), statistics.Quotes);
        Write(page, "stances", null, statistics.Stances);
        Write(page, "verdicts", null, statistics.Verdicts);
        Write(page, "sources", library.Sources.Count, statistics.Sources);
        Write(page, "agents", library.Agents.Count, statistics.Agents);
        Write(page, "events", statistics.Events, []);

        page.Heading("Languages");
        foreach (LanguageCoverage language in statistics.Languages)
        {
            page.Paragraph($"{language.Language}: {Share(language.Labels, library.All.Count)} of the concepts have a label, {Share(language.Definitions, library.All.Count)} a definition", Detail, Detail);
        }

        WriteCompleteness(page, statistics.Completeness);
        WriteClusters(page, statistics.Clusters);
    }

    private static void Write(PageWriter page, string what, int? total, IReadOnlyList<Count> counts)
    {
        string head = total is { } number ? $"{what} {Number(number)}" : what;
        string parts = string.Join(", ", counts.Select(static count => $"{Words.OfId(count.Name)} {Number(count.Number)}"));
        if (total is not null || parts.Length > 0)
        {
            page.Paragraph(parts.Length > 0 ? $"{head}: {parts}" : head, Detail, Detail);
        }
    }

    private static void WriteCompleteness(PageWriter page, IReadOnlyList<Completeness> concepts)
    {
        Completeness[] incomplete = [.. concepts.Where(static concept => concept.Missing.Count > 0)];
        page.Heading("Completeness");
        page.Paragraph(incomplete.Length == 0 ? "No concept lacks anything." : $"{Share(concepts.Count - incomplete.Length, concepts.Count)} of the concepts lack nothing. Those that lack most:", Detail, Detail);
        foreach (Completeness concept in incomplete.Take(ListedConcepts))
        {
            page.Paragraph($"{concept.Concept.Id}: {string.Create(CultureInfo.InvariantCulture, $"{concept.Share * 100:0}")} %, without {string.Join(", ", concept.Missing)}", 2 * Detail, Detail);
        }
    }

    private static void WriteClusters(PageWriter page, IReadOnlyList<IReadOnlyList<Concept>> clusters)
    {
        page.Heading("Relations");
        Concept[] orphans = [.. clusters.Where(static cluster => cluster.Count == 1).Select(static cluster => cluster[0])];
        foreach ((int number, IReadOnlyList<Concept> cluster) in clusters.Where(static cluster => cluster.Count > 1).Index())
        {
            page.Paragraph(number == 0 ? $"{Number(cluster.Count)} concepts are related, directly or over others." : $"{Number(cluster.Count)} more, apart from them: {Listed(cluster)}", Detail, Detail);
        }

        if (orphans.Length > 0)
        {
            page.Paragraph($"{Number(orphans.Length)} related to no other: {Listed(orphans)}", Detail, Detail);
        }
    }

    private static string Listed(IReadOnlyList<Concept> concepts)
    {
        string listed = string.Join(", ", concepts.Take(ListedConcepts).Select(static concept => concept.Id));
        return concepts.Count > ListedConcepts ? $"{listed}, and {Number(concepts.Count - ListedConcepts)} more" : listed;
    }

    // A part that is not all never rounds to all.
    private static string Share(int part, int whole) => whole == 0 ? "0 %" : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(100.0 * part / whole):0} %");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
