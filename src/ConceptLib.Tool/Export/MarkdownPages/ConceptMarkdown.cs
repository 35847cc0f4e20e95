using System.Globalization;
using ConceptLib.Testing.Markup;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.MarkdownPages;

/// <summary>The page of a concept. Quotation marks are a speaker's own; whose view a statement is stands below it.</summary>
internal sealed class ConceptMarkdown
{
    private readonly MarkdownPage _page = new();
    private readonly Concept _concept;
    private readonly StatementMarkdown _statements;

    private ConceptMarkdown(Concept concept) => (_concept, _statements) = (concept, new StatementMarkdown(_page, concept.Library, "../"));

    public static string Render(Concept concept)
    {
        ConceptMarkdown page = new(concept);
        page.Head();
        page.Section("Labels", concept.Labels, page.Label);
        page.Section<Definition>("Definition", concept.Definition is { } definition ? [definition] : [], page.OwnDefinition);
        page.Section("Attributes", concept.Attributes.Names, page.Attribute);
        page.Section("Defined by others", concept.Definitions, page.DefinitionOfOthers);
        page.Section("Quotes", concept.Quotes, page.Quote);
        page.Section("Relations", concept.Relations, page.Relation);
        page.Section("Notes", concept.Notes, note => page._statements.Note(0, note));
        page.Section("In other vocabularies", concept.Mappings, mapping => page._statements.Field(0, Words.Capital(Words.Of(mapping.Type)), mapping.Target));
        page._page.Paragraph($"[All concepts](../README.md)");
        return page._page.ToString();
    }

    private void Head()
    {
        _page.Heading(1, $"{_concept.PreferredLabel.Text}{Words.Domain(_concept)}");
        _page.Item(0, $"Id: {Markdown.Code(_concept.Id)}");
        _statements.Field(0, "Kind", _concept.Kind is { } kind ? Words.OfId(kind) : null);
        if (_concept.Status != ConceptStatus.Current)
        {
            _statements.Field(0, "Status", Words.Of(_concept.Status));
            _statements.Field(0, "Reason", _concept.Reason);
        }
    }

    private void Label(Label label)
    {
        _page.Item(0, $"{label.Language}: {label.Text}{(label.Status == LabelStatus.Preferred ? "" : $" ({Words.Of(label.Status)})")}");
        _statements.Apparatus(1, label);
    }

    private void OwnDefinition(Definition definition)
    {
        foreach (Markdown text in _statements.Languages(definition.Text))
        {
            _page.Paragraph(text);
        }

        _statements.Field(0, "Adapted", definition.IsAdapted ? "yes" : null);
        _statements.Apparatus(0, definition);
    }

    private void Attribute(string name) =>
        _page.Item(0, $"{Words.Capital(Words.OfId(name))}: {Markdown.Join(", ", _concept.Attributes.ValuesOf(name).Select(Value))}");

    private Markdown Value(object value) => value switch
    {
        Concept concept => _statements.Link(concept),
        LocalizedText text => _statements.Inline(text),
        bool flag => $"{(flag ? "yes" : "no")}",
        _ => $"{Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };

    private void DefinitionOfOthers(Definition definition)
    {
        if (definition.Quote is { } quote)
        {
            _page.BlockQuote($"{Words.Spoken(quote)}");
        }
        else
        {
            foreach (Markdown text in _statements.Languages(definition.Text))
            {
                _page.BlockQuote(text);
            }
        }

        _page.Paragraph($"— {definition.Attribution}");
        _statements.Field(0, "According to", definition.AccordingTo.Select(_statements.Link));
        _statements.Field(0, "Stance", Words.Of(definition.Stance));
        _statements.Field(0, definition.Period is null ? "Date" : "Period", definition.Date?.ToString());
        _statements.Field(0, "Adapted", definition.IsAdapted ? "yes" : null);
        _statements.Apparatus(0, definition);
    }

    private void Quote(Quote quote)
    {
        _page.BlockQuote($"{Words.Spoken(quote)}");
        _page.Paragraph($"— {quote.Attribution}");
        _page.Item(0, $"Id: {Markdown.Code(quote.Id)}");
        _statements.Field(0, quote.Speakers.Count > 1 ? "Speakers" : "Speaker", quote.Speakers.Select(_statements.Link));
        _statements.Field(0, "Speaker as printed", quote.SpeakerAsPrinted);
        _statements.Field(0, "Stance", Words.Of(_concept.StanceOf(quote) ?? quote.Stance));
        _statements.Field(0, "Date", quote.Date?.ToString());
        _statements.Field(0, "Event", quote.Event is { } occasion ? [_statements.Link(occasion)] : []);
        _statements.Sources(0, "Source", quote.Citations);
        _statements.Sources(0, "There referred to", quote.Cites);
        _statements.Field(0, "Another wording of", quote.VersionOf?.Id);
        _statements.Field(0, "Also with", quote.Concepts.Where(other => other != _concept).Select(_statements.Link));
        _statements.Field(0, "Compared with the source", quote.Verification == Verification.Unverified ? null : Words.Of(quote.Verification));
        _statements.NotesAndCertainties(0, quote);
    }

    private void Relation(Relation relation)
    {
        _page.Item(0, $"{Words.Capital(Words.OfId(relation.Type.Id))}: {_statements.Link(relation.Target)}");
        _statements.Field(1, "Role", relation.Role);
        _statements.Field(1, "In the view of", relation.Attribution);
        _statements.Field(1, "Period", relation.Period?.ToString());
        _statements.Apparatus(1, relation);
    }

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
