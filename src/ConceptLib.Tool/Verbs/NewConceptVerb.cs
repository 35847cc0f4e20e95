using System.CommandLine;
using ConceptLib.Definitions.Binding;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new concept</c>: a concept in a file of its own, with a quote if there is one.</summary>
internal static class NewConceptVerb
{
    public static Command Create(ToolSession session)
    {
        Option<string?> label = NewVerb.Value("--label", "The term, in the library's default language.");
        Option<string?> id = NewVerb.Id("the label");
        Option<string?> definition = NewVerb.Value("--definition", "What it is, in the library's own neutral voice; [shown](#concept-id) links a concept.");
        Option<string?> kind = NewVerb.Value("--kind", "A kind that library.yaml declares.", "kind");
        Option<string[]> attributes = NewVerb.Values("--attribute", "An attribute of the kind, as name=value.", "name=value");
        Option<string[]> broader = NewVerb.Values("--broader", "The id of a concept that this one is a sort of.", "id");
        Option<string[]> related = NewVerb.Values("--related", "The id of a concept that has to do with this one.", "id");
        Option<string?> quote = NewVerb.Passage("--quote", "a source");
        Option<string?> source = NewVerb.Value("--source", "The id of the source that is quoted.", "id");
        Option<string?> locator = NewVerb.Value("--locator", "The place in the source, such as: section 2.1.");
        Option<string?> stance = NewVerb.Stance();
        Option<string?> texts = VerbOptions.Texts();
        Verb verb = new(
            "concept",
            "Adds a concept, in a file of its own. A quote is compared with the text of its source where that is at hand; 'conceptlib new quote' adds further ones.",
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
            else if (result.GetValue(quote) is null)
            {
                foreach (Option<string?> ofQuote in ((Option<string?>[])[locator, stance]).Where(option => result.GetValue(option) is not null))
                {
                    result.AddError($"{ofQuote.Name} is said of a quote: --quote gives its words.");
                }
            }
        });
        return verb.Adds(session, answers =>
        {
            DefinitionsFolder definitions = answers.Definitions;
            string term = answers.Required(label, "Term");
            string chosen = answers.Id(id, term, Slug.Of(term), namesFile: true);
            string? sort = answers.Optional(kind, "Kind", Candidates.Kinds(definitions));
            Record concept = new Record()
                .Add("kind", sort)
                .Add("label", term)
                .Add("definition", answers.Optional(definition, "Definition"));
            QuotedSource? quoted = null;
            if (answers.Passage(quote) is { } copied)
            {
                quoted = new QuotedSource(definitions, answers.Said(source)!, answers.Said(texts));
                concept.AddItem("quotes", new Record()
                    .Add("id", QuoteId(answers.Said(source)!))
                    .Add("text", quoted.WordsOf(copied))
                    .AddCitation(answers.Said(source)!, answers.Said(locator))
                    .Add("stance", answers.Said(stance)));
            }

            concept.Add("relations", new Record().Add("broader", answers.All(broader)).Add("related", answers.All(related)));
            concept.Add("attributes", Attributes(answers, attributes, definitions.Bound!.Library.Kinds.FirstOrDefault(declared => declared.Id == sort)));
            return NewVerb.WriteNew(
                session,
                definitions,
                NewRecord.Concept(definitions, chosen, concept),
                definitions.Library!.TryGet(chosen, out _) ? "a concept" : null,
                quoted is null ? null : written => QuoteComparison.Print(session, written, quoted, chosen, QuoteId(answers.Said(source)!)));
        });
    }

    private static string QuoteId(string source) => source + "-1";

    /// <summary>The attributes that are given, and those that the kind asks for.</summary>
    private static Record Attributes(Answers answers, Option<string[]> option, BoundKind? kind)
    {
        Record attributes = new();
        HashSet<string> given = [];
        foreach ((string key, string value) in answers.Fields(option, "attribute", "players=2"))
        {
            attributes.Add(key, value);
            given.Add(key);
        }

        foreach (BoundAttributeDeclaration missing in kind?.Attributes.Where(attribute => attribute.IsRequired && !given.Contains(attribute.Name)) ?? [])
        {
            attributes.Add(missing.Name, answers.Attribute(missing));
        }

        return attributes;
    }
}
