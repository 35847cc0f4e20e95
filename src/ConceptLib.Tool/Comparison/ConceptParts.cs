using System.Globalization;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Comparison;

/// <summary>All that a concept's file says, in parts, but for its status; nothing that is derived from other files.</summary>
internal sealed class ConceptParts(ConceptLibrary library, Renames renames)
{
    /// <summary>The sections of a concept: always the same ones, in the same order.</summary>
    public IReadOnlyList<RecordSection> Of(Concept concept) =>
    [
        new("facts", [new("", "", Fields()
            .Add("kind", concept.Kind, isMemberType: true)
            .Add("domain", concept.Domain)
            .Add("reason", concept.Reason).All)]),
        new("labels", Labels(concept.Labels)),
        new("definition", concept.Definition is { } own ? [Definition(own)] : []),
        new("definitions of others", [.. concept.Definitions.Select(DefinitionOfOthers)]),
        new("quotes", [.. concept.Quotes.Select(quote => Quote(concept, quote))]),
        new("relations", [.. concept.Relations.Where(static relation => !relation.IsDerived).Select(Relation)]),
        new("mappings", [.. concept.Mappings.Select(static mapping =>
            new RecordPart($"{mapping.Type} {mapping.Target}", $"The {Words.Of(mapping.Type)} match {mapping.Target}", []))]),
        new("attributes", [.. concept.Attributes.Names.Select(name => Attribute(concept, name))]),
        new("notes", [.. concept.Notes.Select(Note)]),
    ];

    /// <summary>Labels of a concept or of an event: a preferred one is the one of its language, any other the one with its text.</summary>
    public IReadOnlyList<RecordPart> Labels(IEnumerable<Label> labels) => [.. labels.Select(label => label.Status == LabelStatus.Preferred
        ? new RecordPart($"{label.Language} preferred", $"The preferred label in {label.Language}", Fields().Add(PartField.Main, label.Text).Add(label).All)
        {
            Gist = label.Text,
            IsPreferredLabel = true,
        }
        : new RecordPart(
            $"{label.Language} {label.Text}", $"The label “{label.Text}” in {label.Language}", Fields().Add("status", Words.Of<LabelStatus>(label.Status)).Add(label).All)
        {
            Gist = Words.Of<LabelStatus>(label.Status)!,
        })];

    private RecordPart Definition(Definition definition) => new(
        "", "The definition", Fields().Add(PartField.Main, definition.Text).Add("state", definition.IsAdapted ? "adapted" : null).Add(definition).All)
    {
        Gist = definition.Text,
    };

    private RecordPart DefinitionOfOthers(Definition definition)
    {
        // What is its quote's is said of the quote.
        Quote? quote = definition.Quote;
        IReadOnlyList<Agent> whose = quote is not null && definition.AccordingTo.SequenceEqual(quote.Speakers) ? [] : definition.AccordingTo;
        IReadOnlyList<Citation> citations = quote is not null && definition.Citations.SequenceEqual(quote.Citations) ? [] : definition.Citations;
        PartFields fields = Fields();
        return new(
            quote is not null ? $"quote {renames.Of(quote)}" : $"{string.Join(' ', whose.Select(renames.Of))} / {string.Join(' ', citations.Select(citation => renames.Of(citation.Source)))}",
            $"The definition of {definition.Attribution ?? "nobody"}",
            (quote is null ? fields.Add(PartField.Main, definition.Text) : fields.Add("quote", renames.Of(quote)))
                .Add("author", whose)
                .Add("period", definition.Period)
                .Add("stance", definition.Stance)
                .Add("state", definition.IsAdapted ? "adapted" : null)
                .Add("source", citations)
                .AddNotes(definition).All)
        {
            Gist = definition.Text,
        };
    }

    private RecordPart Quote(Concept concept, Quote quote)
    {
        if (quote.Concept != concept)
        {
            return new(renames.Of(quote), $"The quote {quote.Id} of another concept", Fields().Add("stance", concept.StanceOf(quote)).All);
        }

        string id = quote.Id[(concept.Id.Length + 1)..];
        return new($"/{id}", $"The quote {id}", Fields()
            .AddProse(PartField.Main, quote.Text)
            .Add("form", Words.Of<QuoteForm>(quote.Form))
            .Add("speaker", quote.Speakers)
            .Add("speaker as printed", quote.SpeakerAsPrinted)
            .Add("event", quote.Event is { } occasion ? renames.Of(occasion) : null)
            .Add("date", quote.Date)
            .Add("stance", concept.StanceOf(quote))
            .Add("source", quote.Citations)
            .Add("cited source", quote.Cites)
            .Add("wording it is a version of", quote.VersionOf is { } other ? renames.Of(other) : null)
            .Add("verdict", Words.Of<Verification>(quote.Verification))
            .AddNotes(quote).All)
        {
            Gist = quote.Text,
            IsPublished = true,
        };
    }

    private RecordPart Relation(Relation relation) => new(
        $"{relation.Type.Id} {renames.Of(relation.Target)}",
        $"The relation {Words.OfId(relation.Type.Id)} {renames.Of(relation.Target)}",
        Fields().Add("role", relation.Role).Add("author", relation.AccordingTo).Add("period", relation.Period).Add(relation).All)
    {
        Gist = relation.Attribution ?? "",
    };

    private RecordPart Attribute(Concept concept, string name)
    {
        IReadOnlyList<object> values = concept.Attributes.ValuesOf(name);
        PartFields fields = Fields();
        if (values is [LocalizedText text])
        {
            fields.Add(PartField.Main, text);
        }
        else
        {
            fields.Add(PartField.Main, string.Join(", ", values.Select(Value)));
        }

        return new(name, $"The attribute {name}", fields.All) { Gist = string.Join(", ", fields.All.Select(static field => field.Value)) };
    }

    private string? Value(object value) => value switch
    {
        Concept concept => renames.Of(concept),
        LocalizedText text => string.Join(" / ", text.Languages.Select(language => text.In(language).Text)),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private RecordPart Note(Note note)
    {
        string kind = note.Kind == NoteKind.Note ? "The note" : $"The {Words.Of(note.Kind)} note";
        return new(kind, kind, Fields().Add(PartField.Main, note.Text).Add("source", note.Citations).All) { Gist = note.Text };
    }

    private PartFields Fields() => new(library, renames);
}
