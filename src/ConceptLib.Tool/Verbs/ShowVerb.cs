using System.CommandLine;
using ConceptLib.Tool.Json;
using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Pages;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib show</c>: all that is said of a concept.</summary>
internal static class ShowVerb
{
    public static Command Create(ToolSession session)
    {
        Argument<string> concept = new("concept") { Description = "The id of a concept, or one of its labels in any language.", HelpName = "concept" };
        concept.CompletionSources.Add(session.Offer(static library => library.All.Select(static concept => concept.Id)));
        Option<string?> language = VerbOptions.Language(session);
        Option<bool> json = VerbOptions.Json();
        Verb verb = new(
            "show",
            "Prints a concept: its labels, definitions, quotes and relations, each with whose it is.",
            "conceptlib show mutual-respect",
            "conceptlib show 命运共同体 --lang zh-CN",
            "conceptlib show zero-sum-game --json --definitions definitions")
        {
            concept, language, json,
        };
        verb.SetAction(arguments => (int)session.Read(arguments, library =>
            Show(session, library, arguments.GetRequiredValue(concept), arguments.GetValue(language), arguments.GetValue(json))));
        return verb;
    }

    private static ExitCode Show(ToolSession session, ConceptLibrary library, string name, string? tag, bool asJson)
    {
        if (!ReadingLanguage.TryFind(library, tag, out ReadingLanguage language, out string? complaint))
        {
            session.Complain(complaint);
            return ExitCode.NotFound;
        }

        IReadOnlyList<Concept> concepts = ConceptLookup.Find(library, name);
        if (concepts.Count == 0)
        {
            session.Complain(ConceptLookup.NotFound(library, name));
            return ExitCode.NotFound;
        }

        if (asJson)
        {
            ConceptDocument.Write(session.Output, library, concepts, language);
        }
        else
        {
            ConceptPage.Write(session.Page, concepts, language);
        }

        return ExitCode.Found;
    }
}
