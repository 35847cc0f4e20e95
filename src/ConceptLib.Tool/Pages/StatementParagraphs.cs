using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Pages;

/// <summary>What is said of one concept, as paragraphs: the words, then whose they are, where they stand (by the number of the source), and how sure that is.</summary>
internal sealed class StatementParagraphs(PageWriter page, Concept concept, ReadingLanguage language, NumberedSources sources)
{
    /// <summary>Where words begin.</summary>
    public const int Body = 2;

    /// <summary>How much further the lines of a list go on.</summary>
    public const int Hanging = 2;

    private const int Detail = 4;

    public void WriteLabel(Label label)
    {
        string status = label.Status == LabelStatus.Preferred ? "" : $" ({Words.Of(label.Status)})";
        page.Paragraph($"{label.Language}: {label.Text}{status}{sources.Mark(label.Citations)}", Body, Hanging);
        WriteCertaintiesAndNotes(label);
    }

    public void WriteOwnDefinition(Definition definition)
    {
        page.Paragraph(language.Of(definition.Text) + sources.Mark(definition.Citations), Body);
        if (definition.IsAdapted)
        {
            WriteDetail("Adapted");
        }

        WriteCertaintiesAndNotes(definition);
    }

    public void WriteDefinition(Definition definition)
    {
        page.Paragraph(definition.Quote is { } words ? Words.Spoken(words) : language.Of(definition.Text), Body);

        // The words stand where the quote says, wherever else they are said to define the concept.
        WriteVoice(
            [.. (definition.Quote?.Citations ?? []).Union(definition.Citations)],
            definition.Attribution,
            Words.Of(definition.Stance),
            Date(definition.Date, definition.Attribution),
            definition.Quote?.Event?.Label,
            definition.IsAdapted ? "adapted" : null);
        if (definition.Quote is { } quote)
        {
            WriteDetails(quote);
        }

        WriteCertaintiesAndNotes(definition);
    }

    public void WriteQuote(Quote quote)
    {
        page.Paragraph(Words.Spoken(quote), Body);
        WriteVoice(quote.Citations, quote.Attribution, Words.Of(concept.StanceOf(quote)), Date(quote.Date, quote.Attribution), quote.Event?.Label);
        WriteDetails(quote);
    }

    public void WriteRelation(Relation relation)
    {
        string role = relation.Role is { } text ? $" as {language.Of(text)}" : "";
        page.Paragraph($"{Words.OfId(relation.Type.Id)}: {language.LabelOf(relation.Target).Text} [{relation.Target.Id}]{role}", Body, Hanging);
        WriteVoice(relation.Citations, relation.Attribution, relation.Period?.ToString());
        WriteCertaintiesAndNotes(relation);
    }

    public void WriteNote(Note note) => WriteNote(note, Body);

    /// <summary>A date, unless the attribution ends with it.</summary>
    private static string? Date(Edtf? date, string? attribution) =>
        date?.ToString() is { } text && attribution?.EndsWith(", " + text, StringComparison.Ordinal) != true ? text : null;

    private void WriteDetails(Quote quote)
    {
        if (quote.SpeakerAsPrinted is { } printed)
        {
            WriteDetail($"Speaker as printed: {printed}");
        }

        if (quote.Cites.Count > 0)
        {
            WriteDetail("There referred to:" + sources.Mark(quote.Cites));
        }

        if (quote.VersionOf is { } version)
        {
            WriteDetail($"Another wording: {version.Attribution} [{version.Id}]");
        }

        if (quote.Verification != Verification.Unverified)
        {
            WriteDetail($"Compared with the source: {Words.Of(quote.Verification)}.");
        }

        WriteCertaintiesAndNotes(quote);
    }

    private void WriteVoice(IReadOnlyList<Citation> citations, params string?[] parts)
    {
        string voice = Words.Join(parts) + sources.Mark(citations);
        if (voice.Length > 0)
        {
            page.Paragraph("— " + voice.TrimStart(), Detail, Hanging);
        }
    }

    private void WriteCertaintiesAndNotes(Statement statement)
    {
        WriteCertainties(statement);
        foreach (Note note in statement.Notes)
        {
            WriteNote(note, Detail);
        }
    }

    private void WriteCertainties(Statement statement)
    {
        foreach (IGrouping<Certainty, KeyValuePair<string, Certainty>> fields in statement.Certainties.GroupBy(field => field.Value))
        {
            WriteDetail($"{Words.Capital(Words.Of(fields.Key))}: {string.Join(", ", fields.Select(field => Words.OfId(field.Key)))}");
        }
    }

    private void WriteNote(Note note, int indent)
    {
        string kind = note.Kind == NoteKind.Note ? "" : Words.Capital(Words.Of(note.Kind)) + ": ";
        page.Paragraph(kind + language.Of(note.Text) + sources.Mark(note.Citations), indent);
    }

    private void WriteDetail(string text) => page.Paragraph(text, Detail, Hanging, PageWriter.Faint);
}
