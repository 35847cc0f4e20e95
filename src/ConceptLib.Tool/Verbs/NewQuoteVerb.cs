using System.CommandLine;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new quote</c>: a passage of a source, with a concept that is there already.</summary>
internal static class NewQuoteVerb
{
    public static Command Create(ToolSession session)
    {
        Option<string?> concept = NewVerb.Value("--concept", "The concept it is about: its id, or one of its labels.", "concept");
        concept.CompletionSources.Add(session.Offer(static library => library.All.Select(static concept => concept.Id)));
        Option<string?> source = NewVerb.Value("--source", "The id of the source it stands in.", "id");
        Option<string?> text = NewVerb.Passage("--text", "the source");
        Option<string?> locator = NewVerb.Value("--locator", "The place in the source, such as: section 2.1.");
        Option<string?> stance = NewVerb.Stance();
        Option<string?> id = NewVerb.Value("--id", "The id, unique with the concept; by default made from the source and a number.", "id");
        Option<string?> speaker = NewVerb.Value("--speaker", "The id of the agent who speaks; by default the author of the source.", "id");
        Option<string?> asPrinted = NewVerb.Value("--speaker-as-printed", "What the source calls the speaker, where it gives no name.");
        Option<bool> reported = new("--reported") { Description = "The words are not the speaker's own: the source reports what was said." };
        Option<string?> occasion = NewVerb.Value("--event", "The id of the event at which it was said.", "id");
        Option<string?> date = NewVerb.Value("--date", "When it was said: 2013, 2013-03 or 2013-03-23.", "date");
        Option<string?> versionOf = NewVerb.Value("--version-of", "The quote of which this is another wording: concept/quote.", "quote");
        Option<string?> note = NewVerb.Value("--note", "A remark on the quote.");
        Option<bool> asDefinition = new("--as-definition") { Description = "The passage defines the concept: it stands among the definitions too." };
        Option<string?> reference = NewVerb.Value("--ref", "Instead of words: a quote that stands with another concept, as concept/quote, and concerns this one too.", "quote");
        Option<string?> texts = VerbOptions.Texts();
        Verb verb = new(
            "quote",
            "Adds a quote to the file of a concept, of which all else stays as it is. It is compared with the text of its source, where that is at hand, and not written where it does not stand there. "
            + "Lines of a copied passage are joined; marks of the page, such as hyphens at the end of a line, are taken out where the text shows them to be such.",
            "conceptlib new quote --concept zero-sum-game --source wang-2016 --text \"zero-sum game\" --locator \"part 1, paragraph 1\" --stance opposes",
            "conceptlib new quote --concept zero-sum-game --source wang-2016 --text - < clipboard.txt",
            "conceptlib new quote --concept zero-sum-game --ref mutual-respect/wu-equality")
        {
            concept, source, text, locator, stance, id, speaker, asPrinted, reported, occasion, date, versionOf, note, asDefinition, reference, texts,
        };
        verb.Validators.Add(result =>
        {
            Option[] ofWords = [source, text, locator, id, speaker, asPrinted, reported, occasion, date, versionOf, note];
            string[] said = result.GetValue(reference) is null ? [] : [.. ofWords.Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name)];
            if (said.Length > 0)
            {
                result.AddError($"--ref names a quote that says all that but its stance: leave {string.Join(", ", said)} out.");
            }
        });
        return verb.Adds(session, answers =>
        {
            DefinitionsFolder definitions = answers.Definitions;
            ConceptLibrary library = definitions.Library!;
            string named = answers.Required(concept, "Concept", Candidates.Concepts(library));
            if (!ConceptLookup.TryFindOne(library, named, out Concept? known, out string? whyNone))
            {
                session.Complain(whyNone);
                return ExitCode.NotFound;
            }

            string conceptId = known.Id;
            NewQuote quotes = new(definitions, conceptId);
            if (answers.Said(reference) is { } other)
            {
                return Write(session, definitions, quotes.Record(other, new Record().Add("ref", other).Add("stance", answers.Said(stance)), answers.Said(asDefinition), out string? obstacle), obstacle);
            }

            string sourceId = answers.Required(source, "Source", Candidates.Sources(library));
            QuotedSource quoted = new(definitions, sourceId, answers.Said(texts));
            string words = quoted.WordsOf(answers.Passage(text, "Words of the source", copied => quoted.WhyRefuted(quoted.WordsOf(copied))));
            string? place = answers.Optional(locator, "Place in the source", quoted.PlaceOf(words));
            string? view = answers.Optional(stance, "What it does with the concept", Candidates.Stances);
            string quoteId = answers.Id(id, sourceId, quotes.IdAfter(sourceId));
            if (quotes.Has(quoteId))
            {
                session.Complain($"Nothing is written: there is a quote '{quoteId}' with '{conceptId}'. --id gives this one another id.");
                return ExitCode.WouldOverwrite;
            }

            Record quote = new Record()
                .Add("id", quoteId)
                .Add("text", words)
                .Add("speaker", answers.Said(speaker))
                .Add("speaker-as-printed", answers.Said(asPrinted))
                .Add("direct", answers.Said(reported) ? "false" : null)
                .Add("event", answers.Said(occasion))
                .Add("date", answers.Said(date))
                .AddCitation(sourceId, place)
                .Add("version-of", answers.Said(versionOf))
                .Add("stance", view)
                .Add("note", answers.Said(note));
            ExitCode code = Write(
                session,
                definitions,
                quotes.Record(quoteId, quote, answers.Said(asDefinition), out string? complaint),
                complaint,
                written => QuoteComparison.Print(session, written, quoted, conceptId, quoteId));
            if (code == ExitCode.Found && place is null && quoted.PlaceOf(words) is { } likely)
            {
                session.Page.Paragraph($"It has no locator. In the text it stands below a heading: {likely}.");
            }

            return code;
        });
    }

    private static ExitCode Write(ToolSession session, DefinitionsFolder before, NewRecord? record, string? complaint, Func<NewRecord, ExitCode>? check = null)
    {
        if (record is null)
        {
            session.Complain(complaint!);
            return ExitCode.InvalidDefinitions;
        }

        return NewVerb.Write(session, before, record, check);
    }
}
