using System.Collections.Generic;
using System.Linq;

namespace ConceptLib.Benchmarks.Baselines;

/// <summary>Every text that a compiled library returns, in each language; touches all of it.</summary>
public static class LibraryText
{
    public static IEnumerable<string> Of(ConceptLibrary library) =>
        library.All.SelectMany(Of)
            .Concat(library.Sources.SelectMany(Of))
            .Concat(library.Agents.SelectMany(static agent => new[] { agent.Id, agent.Name.ToString() }));

    public static IEnumerable<string> Of(Concept concept)
    {
        yield return concept.Id;
        foreach (Label label in concept.Labels)
        {
            yield return label.Text;
        }

        foreach (string text in Of(concept.Definition?.Text))
        {
            yield return text;
        }

        foreach (Definition definition in concept.Definitions)
        {
            foreach (string text in Of(definition.Text).Append(definition.Attribution ?? ""))
            {
                yield return text;
            }
        }

        foreach (string text in concept.Notes.SelectMany(static note => Of(note.Text)))
        {
            yield return text;
        }

        foreach (Quote quote in concept.Quotes)
        {
            yield return quote.Id;
            yield return quote.Text;
            yield return quote.Attribution;
            yield return quote.Locator ?? "";
        }

        foreach (Relation relation in concept.Relations.Where(static relation => !relation.IsDerived))
        {
            foreach (string text in Of(relation.Role).Append(relation.Attribution ?? ""))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string> Of(Source source)
    {
        yield return source.Id;
        foreach (string text in Of(source.Title))
        {
            yield return text;
        }
    }

    private static IEnumerable<string> Of(LocalizedText? text) => text is null ? [] : text.Languages.Select(language => text.In(language).Text);
}
