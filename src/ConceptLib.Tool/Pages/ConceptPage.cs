using System.Globalization;
using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Pages;

/// <summary>A concept as a page of text: whose voice each statement is stands with it.</summary>
internal sealed class ConceptPage
{
    private readonly PageWriter _page;
    private readonly Concept _concept;
    private readonly ReadingLanguage _language;
    private readonly NumberedSources _sources = new();
    private readonly StatementParagraphs _statements;

    private ConceptPage(PageWriter page, Concept concept, ReadingLanguage language) =>
        (_page, _concept, _language, _statements) = (page, concept, language, new StatementParagraphs(page, concept, language, _sources));

    /// <summary>Writes a page for each concept, one below the other.</summary>
    public static void Write(PageWriter page, IReadOnlyList<Concept> concepts, ReadingLanguage language) =>
        WithBlankLinesBetween(page, concepts, concept => new ConceptPage(page, concept, language).Write());

    private void Write()
    {
        WriteHead();
        WriteLabels();
        WriteAttributes();
        WriteSection<Definition>("Definition", _concept.Definition is { } definition ? [definition] : [], _statements.WriteOwnDefinition);
        WriteSection("Defined by others", _concept.Definitions, _statements.WriteDefinition);

        // Words that define it stand above.
        WriteSection("Quotes", [.. _concept.Quotes.Except(_concept.Definitions.Select(definition => definition.Quote))], _statements.WriteQuote);
        WriteSection("Relations", _concept.Relations, _statements.WriteRelation);
        WriteSection("Notes", _concept.Notes, _statements.WriteNote);
        WriteList("In other vocabularies", _concept.Mappings.Select(mapping => $"{Words.Of(mapping.Type)}: {mapping.Target}"));
        WriteList("Sources", _sources.InOrder.Select((source, index) => $"[{index + 1}] {source.ToCitation()}"));
    }

    private void WriteHead()
    {
        string? status = _concept.Status == ConceptStatus.Current ? null : Words.Of(_concept.Status);
        _page.Paragraph(_language.LabelOf(_concept).Text + Words.Domain(_concept), style: PageWriter.Strong);
        _page.Paragraph(Words.Join(_concept.Id, _concept.Kind, status), style: PageWriter.Faint);
        if (_concept.Reason is { } reason)
        {
            _page.Paragraph(_language.Of(reason));
        }
    }

    private void WriteLabels()
    {
        // The heading has room for the words alone.
        Label heading = _language.LabelOf(_concept);
        foreach (Label label in _concept.Labels.Where(label => label.Status != LabelStatus.Hidden && (label != heading || HasApparatus(label))))
        {
            _statements.WriteLabel(label);
        }
    }

    private static bool HasApparatus(Statement statement) => statement is not { Citations.Count: 0, Notes.Count: 0, Certainties.Count: 0 };

    private void WriteAttributes()
    {
        foreach (string name in _concept.Attributes.Names)
        {
            _page.Paragraph($"{Words.OfId(name)}: {string.Join(", ", _concept.Attributes.ValuesOf(name).Select(ValueText))}", StatementParagraphs.Body, StatementParagraphs.Hanging);
        }
    }

    private string ValueText(object value) => value switch
    {
        LocalizedText text => _language.Of(text),
        Concept concept => $"{_language.LabelOf(concept).Text} [{concept.Id}]",
        bool flag => flag ? "yes" : "no",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private void WriteList(string heading, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length == 0)
        {
            return;
        }

        _page.Heading(heading);
        foreach (string item in all)
        {
            _page.Paragraph(item, StatementParagraphs.Body, StatementParagraphs.Hanging);
        }
    }

    private void WriteSection<T>(string heading, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count > 0)
        {
            _page.Heading(heading);
            WithBlankLinesBetween(_page, items, write);
        }
    }

    private static void WithBlankLinesBetween<T>(PageWriter page, IReadOnlyList<T> items, Action<T> write)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                page.BlankLine();
            }

            write(items[i]);
        }
    }
}
