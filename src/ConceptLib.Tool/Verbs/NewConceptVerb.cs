using System.CommandLine;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Pages;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new concept</c>: a concept in a file of its own, with a quote if there is one.</summary>
internal static class NewConceptVerb
{
    private const string TextsFolder = "texts";

    public static Command Create(ToolSession session)
    {
        Option<string?> label = NewVerb.Value("--label", "The term, in the library's default language.");
        Option<string?> id = NewVerb.Id("the label");
        Option<string?> definition = NewVerb.Value("--definition", "What it is, in the library's own neutral voice; [shown](#concept-id) links a concept.");
        Option<string?> kind = NewVerb.Value("--kind", "A kind that library.yaml declares.", "kind");
        Option<string[]> attributes = NewVerb.Values("--attribute", "An attribute of the kind, as name=value.", "name=value");
        Option<string[]> broader = NewVerb.Values("--broader", "The id of a concept that this one is a sort of.", "id");
        Option<string[]> related = NewVerb.Values("--related", "The id of a concept that has to do with this one.", "id");
        Option<string?> quote = NewVerb.Value("--quote", "The words of a source, character by character; […] marks an omission.");
        Option<string?> source = NewVerb.Value("--source", "The id of the source that is quoted.", "id");
        Option<string?> locator = NewVerb.Value("--locator", "The place in the source, such as: section 2.1.");
        Option<string?> stance = NewVerb.Value("--stance", "What the quote does with the concept: advocates, describes, questions or opposes.", "stance");
        Option<string?> texts = NewVerb.Value("--texts", $"The folder of the texts of sources, to compare the quote with; by default {TextsFolder}/ where there is one.", "folder");
        Verb verb = new(
            "concept",
            "Adds a concept, in a file of its own. A quote is compared with the text of its source where that is at hand.",
            "conceptlib new concept --label \"zero-sum game\" --definition \"A game in which one side's gain is the other's loss.\"",
            "conceptlib new concept --label \"fair play\" --kind principle --quote \"Play fair.\" --source rules-1863 --locator \"rule 3\"")
        {
            label, id, definition, kind, attributes, broader, related, quote, source, locator, stance, texts,
        };
        verb.Validators.Add(result =>
        {
            if ((result.GetValue(quote) is null) != (result.GetValue(source) is null))
            {
                result.AddError("--quote and --source go together: a quote stands in a source. 'conceptlib new source' adds one.");
            }
        });
        verb.SetAction(arguments => (int)NewVerb.InLibrary(session, arguments, definitions =>
        {
            if (NewVerb.Required(session, arguments, label, "Term") is not { } term || NewVerb.IdOf(session, arguments, id, term) is not { } chosen)
            {
                return ExitCode.WrongUsage;
            }

            Record values = new();
            if (!NewVerb.AddFields(session, values, arguments.GetRequiredValue(attributes)))
            {
                return ExitCode.WrongUsage;
            }

            Record concept = new Record()
                .Add("kind", definitions.Bound!.Library.Kinds.Count > 0 ? NewVerb.Optional(session, arguments, kind, "Kind") : arguments.GetValue(kind))
                .Add("label", term)
                .Add("definition", NewVerb.Optional(session, arguments, definition, "Definition"));
            string? words = arguments.GetValue(quote);
            if (words is not null)
            {
                concept.AddItem("quotes", new Record()
                    .Add("id", arguments.GetValue(source) + "-1")
                    .Add("text", words)
                    .Add("source", new Record().Add("source", arguments.GetValue(source)).Add("locator", arguments.GetValue(locator)))
                    .Add("stance", arguments.GetValue(stance)));
            }

            concept.Add("relations", new Record().Add("broader", arguments.GetRequiredValue(broader)).Add("related", arguments.GetRequiredValue(related)));
            concept.Add("attributes", values);
            NewRecord record = NewRecord.Concept(definitions, chosen, concept);
            string? isThere = definitions.Library!.TryGet(chosen, out _) ? "a concept" : null;
            return NewVerb.Write(session, definitions, record, isThere, words is null ? null : written => Compare(session, written, arguments.GetValue(texts)));
        }));
        return verb;
    }

    /// <summary>Compares the quote of a new concept with the text of its source.</summary>
    private static ExitCode Compare(ToolSession session, NewRecord record, string? folder)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            session.Complain($"{folder}: error: there is no such folder.");
            return ExitCode.InvalidDefinitions;
        }

        LibraryVerification verification = LibraryVerification.Of(record.Definitions.Bound!, new SourceTexts(folder ?? TextsFolder).Read);
        QuoteVerdict verdict = verification.Quotes.Single(quote => quote.Id.StartsWith(record.Id + "/", StringComparison.Ordinal)).Verdict;
        if (verdict.IsRefuted)
        {
            foreach (string problem in record.Definitions.Shown(verification.Problems.Where(file => file.Path == record.Path)))
            {
                session.Complain(problem);
            }

            session.Complain("Nothing is written: the quote does not stand so in its source.");
            return ExitCode.UnconfirmedQuotes;
        }

        session.Page.Paragraph($"The quote, compared with its source: {Words.Of(verdict.Status)}.");
        return ExitCode.Found;
    }
}
