using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Pages;

/// <summary>What is said of one concept, as paragraphs: the words, then whose they are, where they stand, and how sure that is.</summary>
internal sealed class StatementParagraphs(PageWriter page, Concept concept, ReadingLanguage language)
{
    /// <summary>Where words begin.</summary>
    public const int Body = 2;

    /// <summary>How much further the lines of a list go on.</summary>
    public const int Hanging = 2;

    private const int Detail = 4;

    public void WriteOwnDefinition(Definition definition)
    {
        page.Paragraph(language.Of(definition.Text), Body);
        WriteApparatus(definition);
    }

    public void WriteDefinition(Definition definition)
    {
        page.Paragraph(definition.Quote is { } quote ? Spoken(quote) : language.Of(definition.Text), Body);
        WriteVoice(definition.Attribution, Words.Of(definition.Stance), Date(definition.Date, definition.Attribution), definition.IsAdapted ? "adapted" : null);
        WriteApparatus(definition);
    }

    public void WriteQuote(Quote quote)
    {
        page.Paragraph(Spoken(quote), Body);
        WriteVoice(quote.Attribution, Words.Of(concept.StanceOf(quote)), Date(quote.Date, quote.Attribution), quote.Event?.Label);
        if (quote.SpeakerAsPrinted is { } printed)
        {
            WriteDetail($"Speaker as printed: {printed}");
        }

        WriteCitations("", quote.Citations);
        WriteCitations("There referred to: ", quote.Cites);
        if (quote.VersionOf is { } version)
        {
            WriteDetail($"Another wording of {version.Id}");
        }

        if (quote.Verification != Verification.Unverified)
        {
            WriteDetail($"Compared with the source: {Words.Of(quote.Verification)}.");
        }

        WriteCertainties(quote);
        WriteNotes(quote);
    }

    public void WriteRelation(Relation relation)
    {
        string role = relation.Role is { } text ? $" as {language.Of(text)}" : "";
        page.Paragraph($"{Words.OfId(relation.Type.Id)}: {language.LabelOf(relation.Target).Text} [{relation.Target.Id}]{role}", Body, Hanging);
        if (relation.Attribution is not null || relation.Period is not null)
        {
            WriteVoice(relation.Attribution, relation.Period?.ToString());
        }

        WriteApparatus(relation);
    }

    public void WriteNote(Note note) => WriteNote(note, Body);

    /// <summary>Quotation marks are the speaker's: words that somebody else reports are shown without.</summary>
    private static string Spoken(Quote quote) => quote.Form == QuoteForm.Reported ? quote.Text : $"“{quote.Text}”";

    /// <summary>A date, unless the attribution says as much already.</summary>
    private static string? Date(Edtf? date, string? attribution) =>
        date?.ToString() is { } text && attribution?.Contains(text, StringComparison.Ordinal) != true ? text : null;

    private void WriteApparatus(Statement statement)
    {
        WriteCitations("", statement.Citations);
        WriteCertainties(statement);
        WriteNotes(statement);
    }

    private void WriteVoice(params string?[] parts) => page.Paragraph("— " + Words.Join(parts), Detail, Hanging);

    private void WriteCitations(string lead, IReadOnlyList<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            WriteDetail(lead + citation);
        }
    }

    private void WriteCertainties(Statement statement)
    {
        foreach (IGrouping<Certainty, KeyValuePair<string, Certainty>> fields in statement.Certainties.Where(field => field.Value != Certainty.Stated).GroupBy(field => field.Value))
        {
            WriteDetail($"{Words.Capital(Words.Of(fields.Key))}: {string.Join(", ", fields.Select(field => Words.OfId(field.Key)))}");
        }
    }

    private void WriteNotes(Statement statement)
    {
        foreach (Note note in statement.Notes)
        {
            WriteNote(note, Detail);
        }
    }

    private void WriteNote(Note note, int indent)
    {
        string kind = note.Kind == NoteKind.Note ? "" : Words.Capital(Words.Of(note.Kind)) + ": ";
        page.Paragraph(kind + language.Of(note.Text), indent);
        WriteCitations("", note.Citations);
    }

    private void WriteDetail(string text) => page.Paragraph(text, Detail, Hanging, PageWriter.Faint);
}
