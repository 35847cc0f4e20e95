using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using ConceptLib.Tool.Json;
using ConceptLib.Tool.Lookup;
using ConceptLib.Tool.Pages;
using ConceptLib.Tool.Search;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib search</c>: the concepts whose texts have some words.</summary>
internal static class SearchVerb
{
    private const int UsualLimit = 10;

    public static Command Create(ToolSession session)
    {
        Argument<string[]> text = new("text") { Description = "Words, or the beginnings of words.", Arity = ArgumentArity.OneOrMore };
        Option<int> limit = new("--limit") { Description = $"How many concepts are printed at most; {UsualLimit} unless it is said.", HelpName = "count", DefaultValueFactory = _ => UsualLimit };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--limit takes a number from 1 on.");
            }
        });
        Option<string?> language = VerbOptions.Language(session);
        Option<bool> json = VerbOptions.Json();
        Verb verb = new(
            "search",
            "Prints the concepts whose labels, definitions, quotes and notes have some words, the best first, with the passages that have them.",
            "conceptlib search shared future",
            "conceptlib search 命运共同体 --limit 3",
            "conceptlib search sovereignity --json")
        {
            text, limit, language, json,
        };
        verb.SetAction(arguments => (int)session.Read(arguments, library =>
            Search(session, library, string.Join(' ', arguments.GetRequiredValue(text)), arguments.GetValue(limit), arguments.GetValue(language), arguments.GetValue(json))));
        return verb;
    }

    private static ExitCode Search(ToolSession session, ConceptLibrary library, string text, int limit, string? tag, bool asJson)
    {
        if (!ReadingLanguage.TryFind(library, tag, out ReadingLanguage language, out string? complaint))
        {
            session.Complain(complaint);
            return ExitCode.NotFound;
        }

        SearchResult result = session.LongWork.While("Searching", () => LibrarySearch.Find(library, text));
        foreach ((string typed, string meant) in result.Corrections())
        {
            session.Complain($"No text has '{typed}'. Searched for {meant}.");
        }

        if (result.Concepts.Count == 0)
        {
            session.Complain($"No text has '{text}'.");
            return ExitCode.NotFound;
        }

        IReadOnlyList<Concept> shown = [.. result.Concepts.Take(limit)];
        if (asJson)
        {
            JsonOutput.Write(session.Output, new JsonArray([.. shown.Select(concept => SearchJson.Of(concept, result.Query, language))]));
        }
        else
        {
            SearchPage.Write(session.Page, shown, result.Query, language);
        }

        if (shown.Count < result.Concepts.Count)
        {
            session.Complain(string.Create(CultureInfo.InvariantCulture, $"{shown.Count} of {result.Concepts.Count} concepts. '--limit {result.Concepts.Count}' prints all."));
        }

        return ExitCode.Found;
    }
}
