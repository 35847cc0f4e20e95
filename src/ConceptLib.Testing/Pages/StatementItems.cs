using ConceptLib.Testing.Markup;

namespace ConceptLib.Testing.Pages;

/// <summary>
/// What may stand on any statement, as items of a list: sources, notes, how sure its fields are. Remembers the sources named, which a
/// page lists at its end: a reference repeated with each passage would hide what changed.
/// </summary>
internal sealed class StatementItems(MarkdownPage page, ConceptLibrary library)
{
    private readonly SortedDictionary<string, Source> _named = new(StringComparer.Ordinal);

    public IEnumerable<Source> NamedSources => _named.Values;

    /// <summary>That a record is out of use.</summary>
    public void Deprecation(bool isDeprecated, LocalizedText? reason, IEnumerable<string> successors)
    {
        Field(0, "status", isDeprecated ? Words.Of(ConceptStatus.Deprecated) : null);
        Field(0, "reason", reason);
        foreach (string id in successors)
        {
            page.Item(0, $"replaced-by: {Markdown.Code(id)}");
        }
    }

    public void Apparatus(int depth, Statement statement)
    {
        Citations(depth, "source", statement.Citations);
        NotesAndCertainties(depth, statement);
    }

    public void NotesAndCertainties(int depth, Statement statement)
    {
        Notes(depth, statement.Notes);
        foreach (KeyValuePair<string, Certainty> certainty in statement.Certainties)
        {
            page.Item(depth, $"certainty of {certainty.Key}: {Words.Of(certainty.Value)}");
        }
    }

    public void Notes(int depth, IEnumerable<Note> notes)
    {
        foreach (Note note in notes)
        {
            page.Item(depth, $"{(note.Kind == NoteKind.Note ? "note" : Words.Of(note.Kind) + " note")}: {LocalizedMarkdown.Inline(library, note.Text)}");
            Citations(depth + 1, "source", note.Citations);
        }
    }

    public void Citations(int depth, string name, IEnumerable<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            Source source = citation.Source;
            _named[source.Id] = source;
            Markdown passage = Markdown.Code(source.Id);
            if (citation.Locator is { } locator)
            {
                passage = $"{passage}, {locator}";
            }

            if (citation.Note is { } note)
            {
                passage = $"{passage} — {note}";
            }

            page.Item(depth, $"{name}: {passage}");
        }
    }

    public void Labels(IEnumerable<Label> labels)
    {
        foreach (Label label in labels)
        {
            string status = label.Status == LabelStatus.Preferred ? "" : ", " + Words.Of(label.Status);
            page.Item(0, $"{label.Language}{status}: {label.Text}");
            Apparatus(1, label);
        }
    }

    /// <summary>A field and its value, when it has one.</summary>
    public void Field(int depth, string name, string? value)
    {
        if (value is not null)
        {
            page.Item(depth, $"{name}: {value}");
        }
    }

    /// <inheritdoc cref="Field(int, string, string?)"/>
    public void Field(int depth, string name, LocalizedText? value)
    {
        if (value is not null)
        {
            page.Item(depth, $"{name}: {LocalizedMarkdown.Inline(library, value)}");
        }
    }

    public void Agents(int depth, string name, IReadOnlyList<Agent> agents)
    {
        if (agents.Count > 0)
        {
            page.Item(depth, $"{name}: {Markdown.Code(agents.Select(agent => agent.Id))}");
        }
    }
}
