using System.CommandLine;
using System.Text.Json.Nodes;
using ConceptLib.Tool.Json;
using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Pages;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib list</c>: the concepts of a library, one a line.</summary>
internal static class ListVerb
{
    public static Command Create(ToolSession session)
    {
        Option<string?> kind = new("--kind") { Description = "Only concepts of this kind.", HelpName = "kind" };
        kind.CompletionSources.Add(session.Offer(KindLookup.KindsOf));
        Option<string?> language = VerbOptions.Language(session);
        Option<bool> json = VerbOptions.Json();
        Verb verb = new(
            "list",
            "Prints the id, label and kind of each concept, in the order of the ids.",
            "conceptlib list",
            "conceptlib list --kind principle --lang zh-CN",
            "conceptlib list --json --definitions definitions")
        {
            kind, language, json,
        };
        verb.SetAction(arguments => (int)session.Read(arguments, library =>
            List(session, library, arguments.GetValue(kind), arguments.GetValue(language), arguments.GetValue(json))));
        return verb;
    }

    private static ExitCode List(ToolSession session, ConceptLibrary library, string? kind, string? tag, bool asJson)
    {
        if (!ReadingLanguage.TryFind(library, tag, out ReadingLanguage language, out string? complaint)
            || !KindLookup.TryFind(library, kind, out IReadOnlyList<Concept>? concepts, out complaint))
        {
            session.Complain(complaint);
            return ExitCode.NotFound;
        }

        if (asJson)
        {
            JsonOutput.Write(session.Output, new JsonArray([.. concepts.Select(concept => ConceptEntry.Of(concept, language))]));
        }
        else
        {
            ConceptTable.Write(session.Page, concepts, language);
        }

        return ExitCode.Found;
    }
}
