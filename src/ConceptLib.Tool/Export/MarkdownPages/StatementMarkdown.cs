using ConceptLib.Testing.Markup;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.MarkdownPages;

/// <summary>What recurs on pages: texts in their languages, passages, notes.</summary>
/// <param name="page">The page.</param>
/// <param name="library">The library.</param>
/// <param name="root">What leads from the page to the folder of all: <c>../</c>, or nothing.</param>
internal sealed class StatementMarkdown(MarkdownPage page, ConceptLibrary library, string root)
{
    /// <summary>A link to a concept.</summary>
    public Markdown Link(Concept concept) => Markdown.Link(concept.PreferredLabel.Text, AddressOf(concept.Id));

    /// <summary>A link to a source.</summary>
    public Markdown Link(Source source) => Markdown.Link(source.Name, $"{root}sources.md#{Uri.EscapeDataString(source.Id)}");

    /// <summary>A link to an agent.</summary>
    public Markdown Link(Agent agent) => Markdown.Link(agent.Name.ToString(), $"{root}agents.md#{Uri.EscapeDataString(agent.Id)}");

    /// <summary>A link to an event.</summary>
    public Markdown Link(Event occasion) => Markdown.Link(occasion.Label, $"{root}events.md#{Uri.EscapeDataString(occasion.Id)}");

    /// <summary>A text in each of its languages; those other than the default one are marked.</summary>
    public IEnumerable<Markdown> Languages(LocalizedText text)
    {
        foreach (string language in text.Languages)
        {
            Markdown markdown = Markdown.Text(text.In(language).Text, text.LinksIn(language), AddressOf);
            yield return language == library.Languages[0] ? markdown : $"*{language}:* {markdown}";
        }
    }

    /// <summary>A text in one line.</summary>
    public Markdown Inline(LocalizedText text) => Markdown.Join(" · ", Languages(text));

    /// <summary>A passage, with a link to its source.</summary>
    public Markdown Passage(Citation citation)
    {
        string locator = citation.Locator is { } place ? $", {place}" : "";
        string note = citation.Note is { } remark ? $" ({remark})" : "";
        return $"{Link(citation.Source)}{locator}{note}";
    }

    /// <summary>That a record is out of use.</summary>
    public void Deprecation(bool isDeprecated, LocalizedText? reason, IEnumerable<Markdown> successors)
    {
        Field(0, "Status", isDeprecated ? Words.Of(ConceptStatus.Deprecated) : null);
        Field(0, "Reason", reason);
        Field(0, "Replaced by", successors);
    }

    /// <summary>Sources, notes and certainties.</summary>
    public void Apparatus(int depth, Statement statement)
    {
        Sources(depth, "Source", statement.Citations);
        NotesAndCertainties(depth, statement);
    }

    /// <summary>Passages.</summary>
    public void Sources(int depth, string name, IEnumerable<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            page.Item(depth, $"{name}: {Passage(citation)}");
        }
    }

    /// <summary>Notes and certainties.</summary>
    public void NotesAndCertainties(int depth, Statement statement)
    {
        foreach (Note note in statement.Notes)
        {
            Note(depth, note);
        }

        foreach ((string field, Certainty level) in statement.Certainties)
        {
            page.Item(depth, $"{Words.Capital(Words.Of(level))}: {Words.OfId(field)}");
        }
    }

    /// <summary>A note with its sources.</summary>
    public void Note(int depth, Note note)
    {
        string kind = note.Kind == NoteKind.Note ? "Note" : $"{Words.Capital(Words.Of(note.Kind))} note";
        page.Item(depth, $"{kind}: {Inline(note.Text)}");
        Sources(depth + 1, "Source", note.Citations);
    }

    /// <summary>A field and its value, when it has one.</summary>
    public void Field(int depth, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            page.Item(depth, $"{name}: {value}");
        }
    }

    /// <inheritdoc cref="Field(int, string, string?)"/>
    public void Field(int depth, string name, LocalizedText? value)
    {
        if (value is not null)
        {
            page.Item(depth, $"{name}: {Inline(value)}");
        }
    }

    /// <summary>Several links, when there are any.</summary>
    public void Field(int depth, string name, IEnumerable<Markdown> links)
    {
        Markdown[] all = [.. links];
        if (all.Length > 0)
        {
            page.Item(depth, $"{name}: {Markdown.Join(", ", all)}");
        }
    }

    private string AddressOf(string conceptId) => root.Length == 0 ? $"{PageNames.Folder}/{PageNames.AddressOf(conceptId)}" : PageNames.AddressOf(conceptId);
}
