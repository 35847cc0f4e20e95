using System.Text;

namespace ConceptLib.Tool;

/// <summary>A concept as a page of text: whose voice each statement is stands with it.</summary>
internal static class ConceptPage
{
    private const int Body = 2;
    private const int Detail = 4;

    public static void Write(PageWriter page, Concept concept)
    {
        WriteHead(page, concept);
        if (concept.Definition is { } definition)
        {
            page.Heading("Definition");
            page.Paragraph(definition.Text.ToString(), Body);
            WriteCitations(page, definition.Citations);
        }

        WriteSection(page, "Defined by others", concept.Definitions, WriteDefinition);
        WriteSection(page, "Quotes", concept.Quotes, (target, quote) => WriteQuote(target, concept, quote));
        WriteSection(page, "Relations", concept.Relations, WriteRelation);
        WriteSection(page, "Notes", concept.Notes, WriteNote);
    }

    private static void WriteHead(PageWriter page, Concept concept)
    {
        page.Paragraph(concept.PreferredLabel.Text + (concept.Domain is { } domain ? $" <{domain}>" : ""), style: PageWriter.Strong);
        page.Paragraph(Join(concept.Id, concept.Kind, concept.Status == ConceptStatus.Current ? null : Word(concept.Status)), style: PageWriter.Faint);
        if (concept.Reason is { } reason)
        {
            page.Paragraph(reason.ToString());
        }

        foreach (Label label in concept.Labels.Where(label => label != concept.PreferredLabel && label.Status != LabelStatus.Hidden))
        {
            page.Paragraph($"{label.Language}: {label.Text}" + (label.Status == LabelStatus.Preferred ? "" : $" ({Word(label.Status)})"), Body, hanging: Body);
        }
    }

    private static void WriteDefinition(PageWriter page, Definition definition)
    {
        page.Paragraph(definition.Quote is { } quote ? Words(quote) : definition.Text.ToString(), Body);
        page.Paragraph("— " + Join(definition.Attribution, Word(definition.Stance), Date(definition.Date, definition.Attribution), definition.IsAdapted ? "adapted" : null), Detail, hanging: Body);
        WriteCitations(page, definition.Citations);
    }

    private static void WriteQuote(PageWriter page, Concept concept, Quote quote)
    {
        page.Paragraph(Words(quote), Body);
        page.Paragraph("— " + Join(quote.Attribution, Word(concept.StanceOf(quote)), Date(quote.Date, quote.Attribution), quote.Event?.Label), Detail, hanging: Body);
        WriteCitations(page, quote.Citations);
        if (quote.Verification != Verification.Unverified)
        {
            page.Paragraph($"Compared with the source: {Word(quote.Verification)}.", Detail, style: PageWriter.Faint);
        }

        foreach (Note note in quote.Notes)
        {
            page.Paragraph(note.Text.ToString(), Detail);
        }
    }

    /// <summary>Quotation marks are the speaker's: words that somebody else reports are shown without.</summary>
    private static string Words(Quote quote) => quote.Form == QuoteForm.Reported ? quote.Text : $"“{quote.Text}”";

    private static void WriteRelation(PageWriter page, Relation relation)
    {
        string role = relation.Role is { } text ? $" as {text}" : "";
        page.Paragraph($"{Word(relation.Type.Id)}: {relation.Target.PreferredLabel.Text} [{relation.Target.Id}]{role}", Body, hanging: Body);
        if (relation.Attribution is not null || relation.Period is not null)
        {
            page.Paragraph("— " + Join(relation.Attribution, relation.Period?.ToString()), Detail, hanging: Body);
        }

        WriteCitations(page, relation.Citations);
    }

    private static void WriteNote(PageWriter page, Note note)
    {
        page.Paragraph((note.Kind == NoteKind.Note ? "" : Capital(Word(note.Kind)!) + ": ") + note.Text, Body);
        WriteCitations(page, note.Citations);
    }

    private static void WriteCitations(PageWriter page, IReadOnlyList<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            page.Paragraph(citation.ToString(), Detail, hanging: Body, style: PageWriter.Faint);
        }
    }

    private static void WriteSection<T>(PageWriter page, string heading, IReadOnlyList<T> items, Action<PageWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (T item in items)
        {
            if (!ReferenceEquals(item, items[0]))
            {
                page.BlankLine();
            }

            write(page, item);
        }
    }

    private static string Join(params string?[] parts) => string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>A date, unless the attribution says as much already.</summary>
    private static string? Date(Edtf? date, string? attribution) =>
        date?.ToString() is { } text && attribution?.Contains(text, StringComparison.Ordinal) != true ? text : null;

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } known ? Word(known) : null;

    /// <summary><c>SourceChanged</c> is "source changed".</summary>
    private static string Word<T>(T value)
        where T : struct, Enum
    {
        StringBuilder words = new();
        foreach (char letter in value.ToString())
        {
            words.Append(char.IsUpper(letter) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary><c>part-of</c> is "part of".</summary>
    private static string Word(string id) => id.Replace('-', ' ');

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
