using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Search;

namespace ConceptLib.Tool.Pages;

/// <summary>Concepts that a search found, each with the passages that have its words, one a line.</summary>
internal static class SearchPage
{
    private const int Detail = 2;

    // As wide as a line is where nothing says how wide it is.
    private const int UsualColumns = 80;

    public static void Write(PageWriter page, IReadOnlyList<Concept> concepts, SearchQuery query, ReadingLanguage language)
    {
        foreach (Concept concept in concepts)
        {
            Label label = language.LabelOf(concept);
            string heading = label.Text == concept.Id ? concept.Id : $"{concept.Id}  {label.Text}";
            page.Marked(heading, query.Find(heading), 0);
            foreach (Passage passage in Passage.Of(concept, query, (page.Columns ?? UsualColumns) - (2 * Detail)).Where(passage => !Repeats(passage, heading)))
            {
                page.Marked(passage.Text, passage.Hits, Detail);
                if (passage.Source.Origin is { } origin)
                {
                    page.Paragraph("— " + origin, 2 * Detail, style: PageWriter.Faint);
                }
            }
        }
    }

    // The label that the heading shows.
    private static bool Repeats(Passage passage, string heading) =>
        passage.Source.Field == SearchField.Label && heading.Contains(passage.Text, StringComparison.Ordinal);
}
