using System.CommandLine;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new source</c>: a source, behind those that sources.yaml has.</summary>
internal static class NewSourceVerb
{
    private const string Table = "sources";
    private const string TextsFolder = "texts";

    public static Command Create(ToolSession session)
    {
        Option<string?> title = NewVerb.Value("--title", "The title, as printed.");
        Option<string?> type = NewVerb.Value("--type", "What it is, in the words of CSL: article-journal, book, chapter, report, standard, webpage and others.", "type");
        Option<string?> id = NewVerb.Id("author and year, or the title");
        Option<string[]> author = NewVerb.Values("--author", "The id of an agent. 'conceptlib new agent' adds one.", "id");
        Option<string?> issued = NewVerb.Value("--issued", "When it was published: 2018, 2018-03 or 2018-03-23.", "date");
        Option<string?> url = NewVerb.Value("--url", "Its address.", "URL");
        Option<string?> container = NewVerb.Value("--container-title", "The journal, book or site it is in.");
        Option<string[]> fields = NewVerb.Values("--field", "Any other field of CSL, as name=value: page=48-49.", "name=value");
        Option<string?> text = NewVerb.Value("--text", $"The file of its text, below {TextsFolder}/ or --texts, to compare quotes with; its hash is recorded.", "file");
        Option<string?> texts = NewVerb.Value("--texts", $"The folder of the texts of sources; by default {TextsFolder}/.", "folder");
        Verb verb = new(
            "source",
            "Adds a source. What is not known is left out: no field is invented.",
            "conceptlib new source --type standard --title \"UTF-8, a transformation format of ISO 10646\" --author francois-yergeau --issued 2003-11 --field number=\"RFC 3629\"",
            "conceptlib new source --type book --title \"The Art of War\" --text art-of-war.txt")
        {
            title, type, id, author, issued, url, container, fields, text, texts,
        };
        verb.SetAction(arguments => (int)NewVerb.InLibrary(session, arguments, definitions =>
        {
            string[] authors = arguments.GetRequiredValue(author);
            string? date = arguments.GetValue(issued);
            if (NewVerb.Required(session, arguments, title, "Title") is not { } words
                || TypeOf(session, arguments.GetValue(type)) is not { } csl
                || NewVerb.IdOf(session, arguments, id, authors.Length > 0 && date is [_, _, _, _, ..] ? $"{definitions.NameOf(authors[0])} {date[..4]}" : words) is not { } chosen)
            {
                return ExitCode.WrongUsage;
            }

            Record source = new Record()
                .Add("type", csl)
                .Add("title", words)
                .Add("author", authors)
                .Add("container-title", arguments.GetValue(container))
                .Add("issued", date)
                .Add("URL", NewVerb.Optional(session, arguments, url, "Address"));
            if (!NewVerb.AddFields(session, source, arguments.GetRequiredValue(fields)))
            {
                return ExitCode.WrongUsage;
            }

            if (arguments.GetValue(text) is { } file)
            {
                string folder = arguments.GetValue(texts) ?? TextsFolder;
                if (new SourceTexts(folder).Read(file) is not { } read)
                {
                    session.Complain($"{Path.Combine(folder, file)}: error: there is no such text. --text names a file below the folder of --texts.");
                    return ExitCode.InvalidDefinitions;
                }

                source.Add("text", new Record().Add("file", file).Add("sha256", TextHash.Of(read)));
            }

            return NewVerb.Write(
                session, definitions, NewRecord.InTable(definitions, Table, chosen, source), definitions.Library!.Sources.TryGet(chosen, out _) ? "a source" : null);
        }));
        return verb;
    }

    /// <summary>The type that was given or is answered; null when it is none of CSL's, which is complained of.</summary>
    private static string? TypeOf(ToolSession session, string? given)
    {
        string[] types = [.. CslVocabulary.Types.Select(type => type.Word)];
        string? WhyInvalid(string type) => types.Contains(type) ? null : $"'{type}' is no type of source. " + Choice.Among("type", types, type);
        string? chosen = given ?? session.Dialogue.Ask("Type, in the words of CSL (such as article-journal, book, webpage)", null, WhyInvalid);
        if (chosen is null)
        {
            session.Complain("--type is missing. " + Choice.Among("type", types, ""));
            return null;
        }

        if (WhyInvalid(chosen) is { } complaint)
        {
            session.Complain(complaint);
            return null;
        }

        return chosen;
    }

    // The usual id is author and year.
    private static string NameOf(this DefinitionsFolder definitions, string agent) =>
        definitions.Library!.Agents.TryGet(agent, out Agent? author) && author.Family is { } family ? family : agent;
}
