using System.CommandLine;
using System.Globalization;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib new source</c>: a source, behind those that sources.yaml has.</summary>
internal static class NewSourceVerb
{
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
        Option<string?> text = NewVerb.Value("--text", "The file of its text, below --texts, to compare quotes with; its hash is recorded.", "file").OfPath();
        Option<string?> texts = VerbOptions.Texts();
        return new Verb(
            "source",
            "Adds a source. What is not known is left out: no field is invented.",
            "conceptlib new source --type standard --title \"UTF-8, a transformation format of ISO 10646\" --author francois-yergeau --issued 2003-11 --field number=\"RFC 3629\"",
            "conceptlib new source --type book --title \"The Art of War\" --text art-of-war.txt")
        {
            title, type, id, author, issued, url, container, fields, text, texts,
        }.Adds(session, answers =>
        {
            DefinitionsFolder definitions = answers.Definitions;
            string words = answers.Required(title, "Title");
            Record source = new Record().Add("type", answers.TypeOf(type)).Add("title", words);
            IReadOnlyList<string> authors = answers.Chosen(author, "Author", Candidates.Agents(definitions.Library!));
            string? date = answers.Optional(issued, "Year or date of publication");
            source.Add("author", authors)
                .Add("container-title", answers.Optional(container, "Journal, book or site it is in"))
                .Add("issued", date)
                .Add("URL", answers.Optional(url, "Address"));
            foreach ((string key, string value) in answers.Fields(fields, "field", "page=48-49"))
            {
                source.Add(key, value);
            }

            if (answers.Said(text) is { } file)
            {
                string folder = answers.Said(texts) ?? SourceTexts.FolderBeside(definitions.Folder);
                SourceTexts read = new(folder);
                if (read.Read(file) is not { } content)
                {
                    session.Complain((read.Failures is [var failure] ? failure : Finding.Failure(Path.Combine(folder, file), "there is no such text. --text names a file below the folder of --texts.")).ToString());
                    return ExitCode.InvalidDefinitions;
                }

                source.Add("text", new Record().Add("file", file).Add("sha256", TextHash.Of(content)));
            }

            string name = authors.Count > 0 && YearOf(date) is { } year ? $"{definitions.NameOf(authors[0])} {year}" : words;
            string chosen = answers.Id(id, name, Slug.Of(name));
            return NewVerb.WriteNew(
                session, definitions, NewRecord.InTable(definitions, "sources", chosen, source), definitions.Library!.Sources.TryGet(chosen, out _) ? "a source" : null);
        });
    }

    /// <summary>The type that was given or is chosen.</summary>
    private static string TypeOf(this Answers answers, Option<string?> type)
    {
        string[] types = [.. Candidates.SourceTypes.Select(candidate => candidate.Id)];
        string chosen = answers.Required(type, "Type of the source", Candidates.SourceTypes);
        return types.Contains(chosen) ? chosen : throw new Pages.NoAnswerException($"'{chosen}' is no type of source. " + Choice.Among("type", types, chosen));
    }

    /// <summary>The year that a date is in; null when it is in several, in none that is known, or no date.</summary>
    private static string? YearOf(string? date) => Edtf.TryParse(date, out Edtf? known) && known is { Earliest.Year: var first, Latest.Year: var last } && first == last
        ? first.ToString(CultureInfo.InvariantCulture)
        : null;

    // The usual id is author and year.
    private static string NameOf(this DefinitionsFolder definitions, string agent) =>
        definitions.Library!.Agents.TryGet(agent, out Agent? author) && author.Family is { } family ? family : agent;
}
