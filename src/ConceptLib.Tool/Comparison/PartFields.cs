using System.Text;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Comparison;

/// <summary>Collects the fields of a part: what is not stated is left out.</summary>
/// <param name="library">The library, whose default language goes without saying.</param>
/// <param name="renames">What ids of the older library are called in the newer one.</param>
internal sealed class PartFields(ConceptLibrary library, Renames renames)
{
    private readonly List<PartField> _fields = [];

    public IReadOnlyList<PartField> All => _fields;

    public PartFields Add(string name, string? value, bool isMemberType = false)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _fields.Add(new(name, value) { IsMemberType = isMemberType });
        }

        return this;
    }

    public PartFields Add<T>(string name, T? value)
        where T : struct, Enum => Add(name, Words.Of(value));

    public PartFields Add(string name, Edtf? date) => Add(name, date?.ToString());

    /// <summary>Words, whose changes are shown one by one.</summary>
    public PartFields AddProse(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _fields.Add(new(name, value, IsProse: true));
        }

        return this;
    }

    /// <summary>A text, with a field for each language.</summary>
    public PartFields Add(string name, LocalizedText? text)
    {
        foreach (string language in text?.Languages ?? [])
        {
            AddProse(language == library.Languages[0] ? name : $"{name} in {language}", Written(text!, language));
        }

        return this;
    }

    public PartFields Add(string name, IEnumerable<Agent> agents) => Add(name, agents.Select(renames.Of));

    /// <summary>Records, by what they are called in the newer library.</summary>
    public PartFields Add(string name, IEnumerable<string> ids) => Add(name, string.Join(", ", ids));

    public PartFields Add(string name, IEnumerable<Citation> citations) => Add(name, string.Join("; ", citations.Select(Written)));

    /// <summary>The sources, notes and certainties of a statement.</summary>
    public PartFields Add(Statement statement) => Add("source", statement.Citations).AddNotes(statement);

    /// <summary>The notes and certainties of a statement.</summary>
    public PartFields AddNotes(Statement statement) => AddProse("note", string.Join("; ", statement.Notes.Select(Written)))
        .Add("certainty", string.Join(", ", statement.Certainties.Select(static certainty => $"{certainty.Key} {Words.Of(certainty.Value)}")));

    /// <summary>The text of a note in all its languages, for a note that is a field of another part.</summary>
    private string Written(Note note)
    {
        string texts = string.Join(" / ", note.Text.Languages.Select(language => Written(note.Text, language)));
        string sources = string.Join("; ", note.Citations.Select(Written));
        return (note.Kind == NoteKind.Note ? "" : Words.Of(note.Kind) + ": ") + texts + (sources.Length == 0 ? "" : $" ({sources})");
    }

    private string Written(Citation citation) =>
        renames.Of(citation.Source) + (citation.Locator is null ? "" : ", " + citation.Locator) + (citation.Note is null ? "" : $" ({citation.Note})");

    /// <summary>The text in one language with its links as YAML has them.</summary>
    private string Written(LocalizedText text, string language)
    {
        string plain = text.In(language).Text;
        StringBuilder written = new();
        int end = 0;
        foreach (TextLink link in text.LinksIn(language))
        {
            written.Append(plain, end, link.Start - end)
                .Append('[').Append(plain, link.Start, link.Length).Append("](#").Append(renames.OfConcept(link.ConceptId)).Append(')');
            end = link.Start + link.Length;
        }

        return written.Append(plain, end, plain.Length - end).ToString();
    }
}
