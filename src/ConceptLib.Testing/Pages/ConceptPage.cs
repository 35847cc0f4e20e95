using System.Globalization;
using ConceptLib.Testing.Markup;

namespace ConceptLib.Testing.Pages;

/// <summary>The page of a concept.</summary>
internal sealed class ConceptPage
{
    private readonly MarkdownPage _page = new();
    private readonly Concept _concept;
    private readonly StatementItems _items;

    private ConceptPage(Concept concept)
    {
        _concept = concept;
        _items = new StatementItems(_page, concept.Library);
    }

    public static string Render(Concept concept)
    {
        ConceptPage page = new(concept);
        page.Head();
        page.Section("Attributes", concept.Attributes.Names, page.Attribute);
        page._page.Heading(2, $"Labels");
        page._items.Labels(concept.Labels);
        page.Definition();
        page.Section("Defined by others", concept.Definitions, page.DefinitionOfOthers);
        page.Section("Quotes", concept.Quotes, new QuoteSection(page._page, page._items, concept).Write);
        page.Section("Relations", [.. concept.Relations.Where(relation => !relation.IsDerived)], page.Relation);
        page.Section("Mappings", concept.Mappings, mapping => page._items.Field(0, Words.Of(mapping.Type), mapping.Target));
        page.Section("Notes", concept.Notes, note => page._items.Notes(0, [note]));
        page.Section("Sources", [.. page._items.NamedSources], page.Reference);
        return page._page.ToString();
    }

    private void Head()
    {
        _page.Heading(1, $"{_concept.PreferredLabel.Text}");
        _page.Item(0, $"id: {Markdown.Code(_concept.Id)}");
        _items.Field(0, "kind", _concept.Kind);
        _items.Field(0, "domain", _concept.Domain);
        _items.Field(0, "status", Words.Of(_concept.Status));
        _items.Field(0, "reason", _concept.Reason);
    }

    private void Definition()
    {
        if (_concept.Definition is { } definition)
        {
            _page.Heading(2, $"Definition");
            _page.Paragraphs(_concept.Library, definition.Text);
            _items.Field(0, "adapted", definition.IsAdapted ? "yes" : null);
            _items.Apparatus(0, definition);
        }
    }

    private void DefinitionOfOthers(Definition definition)
    {
        _page.Heading(3, $"{definition.Attribution ?? "Nobody's"}");
        if (definition.Quote is { } quote)
        {
            _page.Item(0, $"verbatim: {QuoteSection.ReferenceTo(quote, _concept)}");
        }
        else
        {
            _page.Paragraphs(_concept.Library, definition.Text);
            _page.Item(0, $"paraphrase");
        }

        _items.Field(0, "adapted", definition.IsAdapted ? "yes" : null);
        _items.Field(0, "stance", definition.Stance is { } stance ? Words.Of(stance) : null);
        _items.Field(0, definition.Period is null ? "date" : "period", definition.Date?.ToString());
        if (definition.Quote is null || !definition.AccordingTo.SequenceEqual(definition.Quote.Speakers))
        {
            _items.Agents(0, "according to", definition.AccordingTo);
        }

        // A verbatim definition has the passages of its quote, which stand there.
        if (definition.Quote is null || !definition.Citations.SequenceEqual(definition.Quote.Citations))
        {
            _items.Citations(0, "source", definition.Citations);
        }

        _items.NotesAndCertainties(0, definition);
    }

    private void Relation(Relation relation)
    {
        _page.Item(0, $"{relation.Type.Id}: {Markdown.Code(relation.Target.Id)}");
        _items.Field(1, "role", relation.Role);
        _items.Field(1, "in the view of", relation.Attribution);
        _items.Agents(1, "according to", relation.AccordingTo);
        _items.Field(1, "period", relation.Period?.ToString());
        _items.Apparatus(1, relation);
    }

    private void Attribute(string name) =>
        _page.Item(0, $"{name}: {Markdown.Join(", ", _concept.Attributes.ValuesOf(name).Select(AttributeValue))}");

    private Markdown AttributeValue(object value) => value switch
    {
        Concept concept => Markdown.Code(concept.Id),
        LocalizedText text => LocalizedMarkdown.Inline(_concept.Library, text),
        bool flag => $"{(flag ? "true" : "false")}",
        _ => $"{Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };

    private void Reference(Source source) => _page.Item(0, $"{Markdown.Code(source.Id)} {source.ToCitation()}");

    private void Section<T>(string heading, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        _page.Heading(2, $"{heading}");
        foreach (T item in items)
        {
            write(item);
        }
    }
}
