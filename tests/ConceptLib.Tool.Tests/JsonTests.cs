using System.Text.Json;
using ConceptLib.InternationalRelations;

namespace ConceptLib.Tool.Tests;

public sealed class JsonTests
{
    public static TheoryData<string> Ids => [.. Concepts.Library.All.Select(concept => concept.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_that_is_said_of_a_concept_is_lost(string id)
    {
        Concept concept = Concepts.Library[id];
        JsonElement document = Json.Parse(ToolRun.Plain("show", id, "--json"));
        HashSet<string> strings = [.. Json.Strings(document)];

        IEnumerable<Statement> statements = [.. concept.Labels, .. concept.Definitions, .. concept.Quotes, .. concept.Relations, .. concept.Definition is { } own ? new Statement[] { own } : []];
        IEnumerable<Note> notes = concept.Notes.Concat(statements.SelectMany(statement => statement.Notes));
        IEnumerable<Citation> citations = notes.SelectMany(note => note.Citations)
            .Concat(statements.SelectMany(statement => statement.Citations))
            .Concat(concept.Quotes.SelectMany(quote => quote.Cites));
        IEnumerable<string?> expected =
        [
            .. concept.Labels.Select(label => label.Text),
            .. AllLanguages(concept.Definition?.Text),
            .. concept.Definitions.SelectMany(definition => (string?[])[.. AllLanguages(definition.Text), definition.Attribution, definition.Quote?.Id, definition.Date?.ToString()]),
            .. concept.Quotes.SelectMany(quote => (string?[])[quote.Id, quote.Text, quote.Attribution, quote.Date?.ToString(), quote.SpeakerAsPrinted, quote.Event?.Id, quote.VersionOf?.Id, .. quote.Speakers.Select(agent => agent.Id)]),
            .. concept.Relations.SelectMany(relation => (string?[])[relation.Type.Id, relation.Target.Id, relation.Attribution, .. AllLanguages(relation.Role)]),
            .. notes.SelectMany(note => AllLanguages(note.Text)),
            .. citations.SelectMany(citation => (string?[])[citation.Source.Id, citation.Locator, citation.Note, citation.ToString(), citation.Source.ToCitation()]),
            .. concept.Mappings.Select(mapping => mapping.Target),
            .. concept.Attributes.Names.SelectMany(name => concept.Attributes.ValuesOf(name)).OfType<Edtf>().Select(date => date.ToString()),
        ];
        Assert.All(expected.OfType<string>(), text => Assert.Contains(text, strings));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_in_a_document_leads_to_a_record_in_it(string id)
    {
        JsonElement document = Json.Parse(ToolRun.Plain("show", id, "--json"));

        AssertNamed("sources", "source");
        AssertNamed("agents", "speakers", "accordingTo", "contributors", "agents");
        AssertNamed("events", "event");

        void AssertNamed(string table, params string[] properties)
        {
            string[] ids = [.. document.GetProperty(table).EnumerateArray().Select(record => record.GetProperty("id").GetString()!)];
            Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
            JsonElement[] places = [.. document.EnumerateObject().Where(property => property.Name != "agents").Select(property => property.Value)];
            Assert.All(properties.SelectMany(property => places.SelectMany(place => Json.All(place, property))), id => Assert.Contains(id, ids));
        }
    }

    [Fact]
    public void A_quote_says_whose_words_it_is_where_they_stand_and_how_sure_that_is()
    {
        JsonElement concept = Json.Parse(ToolRun.Plain("show", "zero-sum-game", "--json")).GetProperty("concepts")[0];
        JsonElement quote = concept.GetProperty("quotes").EnumerateArray().Single(quote => quote.GetProperty("id").GetString() == "zero-sum-game/xi-minds-unsigned");

        Assert.Equal(
            ("direct", "opposes", "2013-03-23", "moscow-speech-2013", "zero-sum-game/xi-minds-wikipedia"),
            (Text("form"), Text("stance"), Text("date"), Text("event"), Text("versionOf")));
        Assert.Equal("xi-jinping", quote.GetProperty("speakers")[0].GetString());
        Assert.Equal(("unsigned-2016", "part 1, paragraph 4"), (quote.GetProperty("citation").GetProperty("source").GetString(), quote.GetProperty("citation").GetProperty("locator").GetString()));
        Assert.Equal("inferred", quote.GetProperty("certainty").GetProperty("speaker").GetString());
        Assert.NotEmpty(Text("verification")!);

        string? Text(string name) => quote.GetProperty(name).GetString();
    }

    [Fact]
    public void A_source_has_its_record_for_citation_processors()
    {
        JsonElement document = Json.Parse(ToolRun.Plain("show", "mutual-respect", "--json"));

        Assert.All(document.GetProperty("sources").EnumerateArray(), source =>
        {
            using JsonDocument csl = JsonDocument.Parse(Concepts.Library.Sources[source.GetProperty("id").GetString()!].ToCslJson());
            Assert.True(JsonElement.DeepEquals(csl.RootElement, source.GetProperty("csl")));
        });
    }

    [Fact]
    public void A_list_is_an_array_of_what_show_begins_with()
    {
        JsonElement[] list = [.. Json.Parse(ToolRun.Plain("list", "--json", "--lang", "zh-CN")).EnumerateArray()];

        Assert.Equal(Concepts.Library.All.Select(concept => concept.Id), list.Select(entry => entry.GetProperty("id").GetString()));
        Assert.Contains(list, entry => entry.GetProperty("label").GetString() == "相互尊重" && entry.GetProperty("language").GetString() == "zh-Hans");
        Assert.All(list, entry =>
        {
            JsonElement shown = Json.Parse(ToolRun.Plain("show", entry.GetProperty("id").GetString()!, "--json", "--lang", "zh-CN")).GetProperty("concepts")[0];
            Assert.Equal(entry.EnumerateObject().Select(property => property.ToString()), shown.EnumerateObject().Take(entry.GetPropertyCount()).Select(property => property.ToString()));
        });
    }

    [Fact]
    public void Letters_of_all_scripts_stay_readable_and_lines_end_alike_everywhere()
    {
        string json = ToolRun.Plain("show", "mutual-respect", "--json").Output;

        Assert.Contains("\"text\": \"相互尊重\"", json, StringComparison.Ordinal);
        Assert.Contains("“", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void Homographs_are_several_concepts_of_one_document()
    {
        using DefinitionsOnDisk definitions = new(
            ("range-a.yaml", "label: range\ndomain: coverage\ndefinition: A."), ("range-b.yaml", "label: range\ndomain: mountains\ndefinition: B."));

        JsonElement document = Json.Parse(definitions.Run("show", "range", "--json"));

        Assert.Equal(["coverage", "mountains"], document.GetProperty("concepts").EnumerateArray().Select(concept => concept.GetProperty("domain").GetString()));
    }

    [Fact]
    public void Attributes_have_the_types_of_their_kind()
    {
        using DefinitionsOnDisk definitions = new(
            ("library.yaml", """
                kinds:
                  game:
                    attributes:
                      seats: number
                      fair: boolean
                      since: period
                      mood: { type: enumeration, values: [calm, wild], list: true }
                      beats: concept
                      motto: text
                """),
            ("a.yaml", "label: a\ndefinition: A.\nkind: game\nattributes: { seats: 2.50, fair: true, since: 1648/, mood: [wild, calm], beats: b, motto: Play. }"),
            ("b.yaml", "label: b\ndefinition: B."));

        JsonElement attributes = Json.Parse(definitions.Run("show", "a", "--json")).GetProperty("concepts")[0].GetProperty("attributes");

        Assert.Equal(
            """{"seats":[2.50],"fair":[true],"since":["1648/"],"mood":["wild","calm"],"beats":["b"],"motto":[{"en":"Play."}]}""",
            JsonSerializer.Serialize(attributes));
        Assert.Contains("  seats: 2.50\n  fair: yes\n  since: 1648/\n  mood: wild, calm\n  beats: b [b]\n  motto: Play.\n", definitions.Run("show", "a").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_look_like_JSON_or_commands_are_text()
    {
        const string Hostile = "\"},{ \\u001b[31m [bold]x[/] </script> \\";
        using DefinitionsOnDisk definitions = new(("a.yaml", $"label: a\ndefinition: >-\n  {Hostile}"));

        ToolRun run = definitions.Run("show", "a", "--json");

        Assert.Contains(Hostile, Json.Strings(Json.Parse(run)));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void A_field_that_is_said_to_be_stated_is_one_of_which_nothing_is_said()
    {
        const string Quotes = "label: a\ndefinition: A.\nquotes: [{ id: q, text: Play., source: s, date: 2017, speaker: p, certainty: { date: inferred";
        (string, string)[] others = [("sources.yaml", "s: { type: book, title: S }"), ("agents.yaml", "p: { name: P }")];
        using DefinitionsOnDisk without = new([.. others, ("a.yaml", $"{Quotes} }} }}]")]);
        using DefinitionsOnDisk with = new([.. others, ("a.yaml", $"{Quotes}, speaker: stated }} }}]")]);
        string[][] lines = [["show", "a"], ["show", "a", "--json"], ["export", "--to", "markdown"], ["export", "--to", "turtle"], ["export", "--to", "json"]];

        Assert.Contains("inferred", with.Run("show", "a", "--json").Output, StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Equal(Written(without, line), Written(with, line)));
        Assert.Equal("Both say the same.\n", ToolRun.Plain("diff", without.Folder, with.Folder).Output);
    }

    [Fact]
    public void Complaints_are_kept_out_of_the_JSON()
    {
        ToolRun run = ToolRun.Plain("show", "mutual-respct", "--json");

        Assert.Equal((ExitCode.NotFound, ""), (run.Code, run.Output));
        Assert.NotEmpty(run.Error);
    }

    private static string Written(DefinitionsOnDisk definitions, string[] line)
    {
        if (line[0] != "export")
        {
            return definitions.Run(line).Output;
        }

        string folder = definitions.PathOf("../" + line[^1]);
        Assert.Equal(ExitCode.Found, definitions.Run([.. line, folder]).Code);
        return string.Concat(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }

    private static IEnumerable<string> AllLanguages(LocalizedText? text) => text is null ? [] : text.Languages.Select(language => text.In(language).Text);
}
