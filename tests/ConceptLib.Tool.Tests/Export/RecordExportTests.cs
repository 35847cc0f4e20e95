using System.Text.Json;
using System.Xml.Linq;
using ConceptLib.Tool.Export.Bibliography;

namespace ConceptLib.Tool.Tests.Export;

/// <summary>JSON, bibliographies, tables and terms.</summary>
public sealed class RecordExportTests
{
    private static readonly XNamespace s_tbx = "urn:iso:std:iso:30042:ed-2";

    public static TheoryData<string> Libraries => ExportedFolder.Libraries;

    [Theory]
    [MemberData(nameof(Libraries))]
    public void JSON_has_every_concept_as_show_has_it_and_every_other_record(string library)
    {
        using JsonDocument document = JsonDocument.Parse(ExportedFolder.Of(library, "json").Text(".json"));
        ConceptLibrary all = ExportedFolder.LibraryOf(library);

        Assert.Equal(all.All.Select(concept => concept.Id), Ids(document, "concepts"));
        Assert.Equal(all.Sources.Select(source => source.Id), Ids(document, "sources"));
        Assert.Equal(all.Agents.Select(agent => agent.Id), Ids(document, "agents"));
        Assert.Equal(all.Events.Select(occasion => occasion.Id), Ids(document, "events"));
        JsonElement[] shown = [.. all.All.Select(concept => Json.Parse(ToolRun.Over(all, "show", concept.Id, "--json")))];
        Assert.Equal(
            shown.Select(show => show.GetProperty("concepts")[0].GetRawText()),
            document.RootElement.GetProperty("concepts").EnumerateArray().Select(concept => concept.GetRawText()));
        Assert.Equal(shown[0].GetProperty("library").GetRawText(), document.RootElement.GetProperty("library").GetRawText());
    }

    [Fact]
    public void JSON_says_of_a_record_whether_it_is_out_of_use_why_and_what_takes_its_place()
    {
        using JsonDocument document = JsonDocument.Parse(ExportedFolder.Of(ExportedFolder.EveryField, "json").Text(".json"));

        AssertRecord("sources", "first-edition", "book");
        AssertRecord("agents", "pen-name", "one-author", "other-author");
        AssertRecord("events", "second-speech", "some-speech");

        void AssertRecord(string list, string id, params string[] successors)
        {
            ILookup<bool, JsonElement> records = document.RootElement.GetProperty(list).EnumerateArray().ToLookup(record => record.GetProperty("id").GetString() == id);
            JsonElement gone = Assert.Single(records[true]);
            Assert.True(gone.GetProperty("deprecated").GetBoolean());
            Assert.Equal(successors, gone.GetProperty("replacedBy").EnumerateArray().Select(successor => successor.GetString()!));
            Assert.Equal(["en", "de"], gone.GetProperty("reason").GetProperty("text").EnumerateObject().Select(text => text.Name));
            Assert.Equal("third", gone.GetProperty("reason").GetProperty("links").GetProperty("en")[0].GetProperty("concept").GetString());
            Assert.All(records[false], record => Assert.False(record.TryGetProperty("deprecated", out _)));
        }
    }

    [NeedsTheory("python:pybtex")]
    [MemberData(nameof(Libraries))]
    public void BibTeX_is_read_by_pybtex_with_an_entry_for_each_source(string library)
    {
        using JsonDocument entries = JsonDocument.Parse(ForeignProgram.RunScript("read_bibtex.py", ExportedFolder.Of(library, "bibtex").File(".bib")));

        Assert.Equal(ExportedFolder.LibraryOf(library).Sources.Select(source => source.Id), entries.RootElement.EnumerateObject().Select(entry => entry.Name));
        foreach (Source source in ExportedFolder.LibraryOf(library).Sources)
        {
            JsonElement entry = entries.RootElement.GetProperty(source.Id);
            JsonElement persons = entry.GetProperty("persons");

            Assert.Equal(source.Authors.Count, persons.TryGetProperty("author", out JsonElement authors) ? authors.GetArrayLength() : 0);
            Assert.All(source.Authors.Index(), author => Assert.Contains(LaTeXText.Escape(author.Item.Family ?? author.Item.Name.ToString()), authors[author.Index].GetString()!, StringComparison.Ordinal));
            string[] languages = [.. entry.GetProperty("fields").EnumerateObject().Where(field => field.Name is "language" or "langid").Select(field => $"{field.Name} {field.Value}")];
            Assert.Equal(source["language"] is { } language ? [$"{(language.Contains(' ', StringComparison.Ordinal) ? "language" : "langid")} {language}"] : [], languages);
            Assert.Equal(source.Issued?.ToString(), entry.GetProperty("fields").TryGetProperty("date", out JsonElement date) ? date.GetString() : null);
        }
    }

    [Fact]
    public void BibTeX_keeps_every_brace_that_LaTeX_sees_balanced()
    {
        string text = ExportedFolder.Of(ExportedFolder.Hostile, "bibtex").Text(".bib");
        int depth = 0;
        foreach (char c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            Assert.True(depth >= 0);
        }

        Assert.Equal(0, depth);
        Assert.Contains(@"\textbraceleft{}brace \textbraceleft{}open \textbraceright{}", text, StringComparison.Ordinal);
    }

    [NeedsTheory("python:citeproc")]
    [MemberData(nameof(Libraries))]
    public void CSL_JSON_is_cited_by_a_processor(string library)
    {
        string[] lines = ForeignProgram.RunScript("cite_csl.py", ExportedFolder.Of(library, "csl-json").File(".csl.json")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(lines.Length >= ExportedFolder.LibraryOf(library).Sources.Count);
    }

    [NeedsTheory("python:csv")]
    [MemberData(nameof(Libraries))]
    public void Tables_are_read_cell_by_cell_as_they_were_written(string library)
    {
        ExportedFolder folder = ExportedFolder.Of(library, "csv");
        Dictionary<string, string[][]> tables = JsonSerializer.Deserialize<Dictionary<string, string[][]>>(ForeignProgram.RunScript("read_csv.py", folder.Path))!;
        ConceptLibrary all = ExportedFolder.LibraryOf(library);

        Assert.All(tables, table => Assert.All(table.Value, row => Assert.Equal(table.Value[0].Length, row.Length)));
        Assert.Equal(all.All.Select(concept => (concept.Id, concept.PreferredLabel.Text, (string?)concept.Definition?.Text ?? "")), tables["concepts"].Skip(1).Select(row => (row[0], row[5], row[6])));
        Assert.Equal(all.All.SelectMany(concept => concept.Labels).Select(label => label.Text), tables["labels"].Skip(1).Select(row => row[3]));
        Assert.Equal(all.All.SelectMany(concept => concept.Quotes.Where(quote => quote.Concept == concept)).Select(quote => (quote.Id, quote.Text)), tables["quotes"].Skip(1).Select(row => (row[0], row[1])));
        Assert.Equal(all.All.Sum(concept => concept.Relations.Count), tables["relations"].Length - 1);
        Assert.Equal(all.Sources.Select(source => source.ToCitation()), tables["sources"].Skip(1).Select(row => row[9]));
        Assert.Equal(all.Agents.Select(agent => agent.Name.ToString()), tables["agents"].Skip(1).Select(row => row[2]));
        Assert.Equal(all.Events.Select(occasion => occasion.Label), tables["events"].Skip(1).Select(row => row[2]));
        Assert.Equal(all.Sources.Select(source => Life(source.IsDeprecated, source.Reason, source.ReplacedBy.Select(other => other.Id))), tables["sources"].Skip(1).Select(row => (row[^3], row[^2], row[^1])));
        Assert.Equal(all.Agents.Select(agent => Life(agent.IsDeprecated, agent.Reason, agent.ReplacedBy.Select(other => other.Id))), tables["agents"].Skip(1).Select(row => (row[^3], row[^2], row[^1])));
        Assert.Equal(all.Events.Select(occasion => Life(occasion.IsDeprecated, occasion.Reason, occasion.ReplacedBy.Select(other => other.Id))), tables["events"].Skip(1).Select(row => (row[^3], row[^2], row[^1])));

        static (string, string, string) Life(bool isDeprecated, string? reason, IEnumerable<string> successors) => (isDeprecated ? "true" : "false", reason ?? "", string.Join(' ', successors));
    }

    [Fact]
    public void Cells_that_a_spreadsheet_would_take_for_formulas_stay_as_they_are_and_are_counted()
    {
        using DefinitionsOnDisk definitions = new(("game.yaml", "labels: { en: { preferred: game, admitted: ['=1+1', '-x'] } }\ndefinition: '@contest'"));

        ToolRun run = definitions.Run("export", "--to", "csv", definitions.PathOf("../out"));

        Assert.Equal(
            """
            concepts.csv: Cells that a spreadsheet would take for formulas: 1. Import the columns as text.
            labels.csv: Cells that a spreadsheet would take for formulas: 2. Import the columns as text.
            definitions.csv: Cells that a spreadsheet would take for formulas: 1. Import the columns as text.

            """.ReplaceLineEndings("\n"),
            run.Error);
        Assert.Contains("game,en,admitted,=1+1,\r\n", File.ReadAllText(definitions.PathOf("../out/labels.csv")), StringComparison.Ordinal);
    }

    [NeedsTheory("python:jsonschema", "schema:csl-data.json")]
    [MemberData(nameof(Libraries))]
    public void CSL_JSON_has_nothing_that_its_schema_does_not_know_but_variables_of_the_specification(string library)
    {
        string[] faults = ForeignProgram.RunScript("validate_json.py", ForeignProgram.Schema("csl-data.json"), ExportedFolder.Of(library, "csl-json").File(".csl.json")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        // https://docs.citationstyles.org/en/v1.0.2/specification.html#appendix-iv-variables has them, and so do processors.
        string[] variables = ["license", "editor-translator", "part-number", "printing-number", "supplement-number"];
        Assert.All(faults, fault => Assert.Contains(variables, variable => fault.EndsWith($": Additional properties are not allowed ('{variable}' was unexpected)", StringComparison.Ordinal)));
    }

    [NeedsTheory("xmllint")]
    [MemberData(nameof(Libraries))]
    public void TBX_is_well_formed(string library) => ForeignProgram.Run("xmllint", "--noout", ExportedFolder.Of(library, "tbx").File(".tbx"));

    [NeedsTheory("xmllint", "schema:TBXcoreStructV03.rng")]
    [MemberData(nameof(Libraries))]
    public void TBX_is_valid_by_the_schema_of_its_core(string library) => // xmllint ends with another code than 0 for an invalid file
        ForeignProgram.Run("xmllint", "--noout", "--relaxng", ForeignProgram.Schema("TBXcoreStructV03.rng"), ExportedFolder.Of(library, "tbx").File(".tbx"));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void TBX_has_an_entry_for_each_concept_and_only_what_its_dialect_knows(string library)
    {
        XElement[] entries = [.. XDocument.Load(ExportedFolder.Of(library, "tbx").File(".tbx")).Descendants(s_tbx + "conceptEntry")];
        HashSet<string?> ids = [.. entries.Select(entry => entry.Attribute("id")?.Value)];
        string[] known = // TBX-Basic, https://www.tbxinfo.net/tbx-dialects/
        [
            "descrip subjectField", "descrip definition", "admin source", "termNote administrativeStatus", "termNote termType",
            "ref crossReference", "xref externalCrossReference",
        ];

        Assert.Equal(ExportedFolder.LibraryOf(library).All.Count, ids.Count);
        Assert.All(entries.Descendants().Where(element => element.Attribute("type") is not null), element => Assert.Contains($"{element.Name.LocalName} {element.Attribute("type")!.Value}", known));
        Assert.All(entries.Descendants(s_tbx + "ref"), reference => Assert.Contains(reference.Attribute("target")?.Value, ids));
        Assert.All(entries.Descendants(s_tbx + "descrip").Where(descrip => descrip.Attribute("type")!.Value == "subjectField"), field => Assert.Equal(s_tbx + "conceptEntry", field.Parent!.Name));
        Assert.Equal(
            ExportedFolder.LibraryOf(library).All.SelectMany(concept => concept.Labels.Where(label => label.Status != LabelStatus.Hidden)).Select(label => label.Text).Order(StringComparer.Ordinal),
            entries.Descendants(s_tbx + "term").Select(term => term.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_definition_of_others_has_its_attribution_as_its_source_in_TBX(string library)
    {
        XElement[] groups = [.. XDocument.Load(ExportedFolder.Of(library, "tbx").File(".tbx")).Descendants(s_tbx + "descripGrp")];

        Assert.All(ExportedFolder.LibraryOf(library).All.SelectMany(concept => concept.Definitions), definition =>
            Assert.Contains(groups, group => group.Element(s_tbx + "descrip")!.Value == definition.Text.ToString() && group.Elements(s_tbx + "admin").FirstOrDefault()?.Value == definition.Attribution));
    }

    private static IEnumerable<string?> Ids(JsonDocument document, string list) => document.RootElement.GetProperty(list).EnumerateArray().Select(record => record.GetProperty("id").GetString());
}
