using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Pages;

/// <summary>
/// Concepts in columns: id, label and kind. An id is always whole and on one line, for it is what one copies.
/// On a terminal the label wraps in its column; elsewhere each concept is one line.
/// </summary>
internal static class ConceptTable
{
    // A few long ones do not push all others apart.
    private const int WidestIds = 36;
    private const int WidestLabels = 40;
    private const int NarrowestLabels = 16;
    private const string Gap = "  ";

    public static void Write(PageWriter page, IReadOnlyList<Concept> concepts, ReadingLanguage language)
    {
        Row[] rows = [.. concepts.Select(concept => Row.Of(concept, language))];
        int ids = Widest(rows.Select(row => row.Id), WidestIds);
        if (page.Columns is not { } columns)
        {
            int labels = Widest(rows.Select(row => row.Label), WidestLabels);
            foreach (Row row in rows)
            {
                page.Line(Join(Pad(row.Id, ids), Pad(row.Label, labels), row.Kind));
            }

            return;
        }

        int kindWidth = Math.Min(Widest(rows.Select(row => row.Kind), columns), Math.Max(columns / 4, 1));
        int labelWidth = Math.Max(columns - ids - kindWidth - (2 * Gap.Length), NarrowestLabels);
        labelWidth = Math.Min(labelWidth, Widest(rows.Select(row => row.Label), labelWidth, wraps: true));
        foreach (Row row in rows)
        {
            WriteWrapped(page, row, ids, labelWidth, kindWidth);
        }
    }

    private static void WriteWrapped(PageWriter page, Row row, int ids, int labelWidth, int kindWidth)
    {
        string id = row.Id;
        if (TerminalText.Columns(id) > ids)
        {
            page.Line(id);
            id = "";
        }

        string[] labels = [.. TerminalText.Wrap(row.Label, labelWidth)];
        string[] kinds = [.. TerminalText.Wrap(row.Kind, kindWidth)];
        for (int i = 0; i < Math.Max(labels.Length, kinds.Length); i++)
        {
            page.Line(Join(Pad(i == 0 ? id : "", ids), Pad(labels.ElementAtOrDefault(i) ?? "", labelWidth), kinds.ElementAtOrDefault(i) ?? ""));
        }
    }

    /// <summary>The widest of the texts that are no wider than <paramref name="limit"/>; of texts that wrap, at most the limit.</summary>
    private static int Widest(IEnumerable<string> texts, int limit, bool wraps = false) => texts
        .Select(TerminalText.Columns)
        .Select(columns => wraps ? Math.Min(columns, limit) : columns)
        .Where(columns => columns <= limit)
        .DefaultIfEmpty(0)
        .Max();

    private static string Join(params string[] cells) => string.Join(Gap, cells).TrimEnd();

    private static string Pad(string text, int columns) => text + new string(' ', Math.Max(columns - TerminalText.Columns(text), 0));

    private sealed record Row(string Id, string Label, string Kind)
    {
        public static Row Of(Concept concept, ReadingLanguage language)
        {
            Label label = language.LabelOf(concept);
            string mark = language.IsForWantOf(label) ? $" ({label.Language})" : "";
            return new(TerminalText.Clean(concept.Id), TerminalText.Clean(label.Text + Words.Domain(concept) + mark), TerminalText.Clean(concept.Kind ?? ""));
        }
    }
}
