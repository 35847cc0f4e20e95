using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Reading;
using ConceptLib.InternationalRelations;
using ConceptLib.Tests.Shared;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Export;
using ConceptLib.Tool.Export.Rdf;

namespace ConceptLib.Tool.Tests.Export;

public sealed class RdfExportTests
{
    private static readonly string[] s_standard = [Skos.Broader, Skos.Narrower, Skos.Related, DcTerms.Replaces, DcTerms.IsReplacedBy];

    public static TheoryData<string> Libraries => [.. ExportedFolder.Libraries, ExportedFolder.Empty];

    [NeedsTheory("rapper", "xmllint", "python:rdflib")]
    [MemberData(nameof(Libraries))]
    public void Turtle_RDF_XML_and_JSON_LD_are_one_graph_to_other_peoples_parsers(string library)
    {
        string turtle = ExportedFolder.Of(library, "turtle").File(".ttl");
        string xml = ExportedFolder.Of(library, "skos-rdfxml").File(".rdf");
        string json = ExportedFolder.Of(library, "jsonld").File(".jsonld");
        DirectoryInfo scratch = Directory.CreateTempSubdirectory("conceptlib-triples-");
        try
        {
            string fromTurtle = Path.Combine(scratch.FullName, "turtle.nt");
            string fromXml = Path.Combine(scratch.FullName, "xml.nt");
            File.WriteAllText(fromTurtle, ForeignProgram.Run("rapper", "-q", "-i", "turtle", "-o", "ntriples", turtle));
            File.WriteAllText(fromXml, ForeignProgram.Run("rapper", "-q", "-i", "rdfxml", "-o", "ntriples", xml));
            ForeignProgram.Run("xmllint", "--noout", xml);

            int triples = int.Parse(ForeignProgram.RunScript("isomorphic.py", turtle, fromTurtle, xml, fromXml, json), System.Globalization.CultureInfo.InvariantCulture);

            Assert.Equal(File.ReadLines(fromTurtle).Count(line => line.Length > 0), triples);
            Assert.True(triples > (library == ExportedFolder.Empty ? 0 : 100));
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    [NeedsTheory("python:rdflib")]
    [MemberData(nameof(Libraries))]
    public void The_integrity_conditions_of_SKOS_hold(string library)
    {
        string concepts = ForeignProgram.RunScript("skos_integrity.py", ExportedFolder.Of(library, "turtle").File(".ttl"));

        Assert.Equal($"{ExportedFolder.LibraryOf(library).All.Count}\n", concepts);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Only_the_librarys_own_definition_is_a_definition(string library)
    {
        foreach (RdfNode node in Nodes(library).Where(node => Has(node, Skos.Definition)))
        {
            Concept concept = ConceptOf(library, node);

            Assert.Equal(concept.Definition!.Text.Languages.Select(language => new RdfLiteral(concept.Definition.Text.In(language).Text, language)), Values(node, Skos.Definition));
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void What_others_hold_is_no_relation_of_SKOS_and_says_who_holds_it(string library)
    {
        RdfNode[] nodes = [.. Nodes(library)];
        LibraryIris iris = new(ExportedFolder.LibraryOf(library).BaseIri ?? Base);
        (string, string, string?)[] stated = [.. nodes.Where(node => Values(node, Rdf.Type).Contains(new RdfIri(Rdf.Statement)) && Iri(node, Rdf.Predicate) != Skos.Definition)
            .Select(node => (Iri(node, Rdf.Subject), Iri(node, Rdf.Object), (Values(node, Schema.CreditText).SingleOrDefault() as RdfLiteral)?.Text))];

        foreach (Concept concept in ExportedFolder.LibraryOf(library).All)
        {
            RdfNode node = nodes.First(node => node.Iri == iris.Of(concept));
            Assert.All(concept.Relations.Where(relation => relation.Attribution is not null), relation =>
            {
                RdfIri target = new(iris.Of(relation.Target));
                bool isOwnToo = concept.Relations.Any(other => other.Target == relation.Target && other.Attribution is null);
                Assert.Contains(target, Values(node, iris.Relation(relation.Type)));
                Assert.True(isOwnToo || s_standard.All(property => !Values(node, property).Contains(target)));
                Assert.True(relation.IsDerived || stated.Contains((iris.Of(concept), iris.Of(relation.Target), relation.Attribution)));
            });
        }
    }

    [Fact]
    public void Words_that_somebody_reports_are_spoken_by_nobody_and_created_by_the_source()
    {
        LibraryIris iris = new(Concepts.Library.BaseIri!);
        RdfNode[] nodes = [.. Nodes(ExportedFolder.Content)];
        foreach (Quote quote in Concepts.Library.All.SelectMany(concept => concept.Quotes).Where(quote => quote.Form == QuoteForm.Reported))
        {
            RdfNode node = nodes.First(node => node.Iri == iris.Of(quote));

            Assert.Empty(Values(node, Schema.SpokenByCharacter));
            Assert.Equal(quote.Source.Authors.Select(agent => new RdfIri(iris.Of(agent))), Values(node, Schema.Creator));
        }
    }

    [Theory]
    [InlineData("source:first-edition", "source:book")]
    [InlineData("agent:pen-name", "agent:one-author", "agent:other-author")]
    [InlineData("event:second-speech", "event:some-speech")]
    public void A_record_out_of_use_says_so_and_why_and_leads_to_what_takes_its_place(string gone, params string[] successors)
    {
        string root = ExportedFolder.LibraryOf(ExportedFolder.EveryField).BaseIri!;
        ILookup<bool, RdfNode> records = Nodes(ExportedFolder.EveryField)
            .Where(node => node.Iri?.StartsWith(root + gone[..(gone.IndexOf(':', StringComparison.Ordinal) + 1)], StringComparison.Ordinal) == true)
            .ToLookup(node => node.Iri == root + gone);
        RdfNode node = Assert.Single(records[true]);

        Assert.Equal([new RdfLiteral("true", null, Xsd.Boolean)], Values(node, Owl.Deprecated));
        Assert.Equal(["en", "de"], Values(node, root + "term:reason").Cast<RdfLiteral>().Select(reason => reason.Language));
        Assert.Equal(successors.Select(successor => new RdfIri(root + successor)), Values(node, DcTerms.IsReplacedBy));
        Assert.All(records[false], other => Assert.False(Has(other, Owl.Deprecated) || Has(other, DcTerms.IsReplacedBy)));
    }

    [Fact]
    public void A_compiled_library_gives_the_words_of_a_passage_and_a_folder_also_where_they_stand()
    {
        int compiled = Selectors(new LibraryGraph(Exported(Concepts.Library, QuotePlaces.None)), Oa.TextPositionSelector).Count();
        RdfNode[] positions = [.. Selectors(Graph(ExportedFolder.Content), Oa.TextPositionSelector)];
        RdfNode[] words = [.. Selectors(Graph(ExportedFolder.Content), Oa.TextQuoteSelector)];

        Assert.Equal(0, compiled);
        Assert.True(positions.Length > 100);
        Assert.Contains(words, selector => Has(selector, Oa.Prefix) && Has(selector, Oa.Suffix));
        Assert.NotEmpty(Selectors(new LibraryGraph(Exported(Concepts.Library, QuotePlaces.None)), Oa.TextQuoteSelector));
    }

    [Theory]
    [InlineData("{ 'game/q': { text: x } }")]
    [InlineData("""{ "game/q": { "ranges": [[5, 1]], "prefix": "", "suffix": "" } }""")]
    [InlineData("""{ "game/q": { "verdict": "exact" } }""")]
    public void A_record_of_places_that_was_edited_by_hand_stops_no_export(string record)
    {
        using DefinitionsOnDisk definitions = new(("library.yaml", "base-iri: https://example.org/"), ("game.yaml", "label: game\ndefinition: A contest."), ("quotes.lock.json", record));

        Assert.Equal(ExitCode.Found, definitions.Run("export", "--to", "turtle", definitions.PathOf("../out")).Code);
    }

    [TextsFact]
    public void Words_and_offsets_of_a_passage_are_those_of_the_text_that_is_pinned()
    {
        ConceptLibrary library = ExportedFolder.LibraryOf(ExportedFolder.Content);
        QuotePlaces places = QuotePlaces.Of(ExportedFolder.DefinitionsFolderOf(ExportedFolder.Content), Assert.Fail);
        int compared = 0;
        foreach (Quote quote in library.All.SelectMany(concept => concept.Quotes.Where(quote => quote.Concept == concept)).Where(quote => quote.Verification == Verification.Exact))
        {
            string? text = TextsFactAttribute.TextOf(quote.Source);
            if (text is not null && places.Of(quote) is { Ranges: [var (start, end)] } place)
            {
                Assert.Equal(quote.Text, text[start..end]);
                Assert.EndsWith(place.Prefix, text[..start], StringComparison.Ordinal);
                Assert.StartsWith(place.Suffix, text[end..], StringComparison.Ordinal);
                compared++;
            }
        }

        Assert.True(compared > 20, $"{compared} quotes were compared.");
    }

    [Fact]
    public void What_a_library_declares_and_no_concept_uses_is_in_the_graph_too()
    {
        using DefinitionsOnDisk definitions = new(
            ("library.yaml", "id: games\nbase-iri: https://example.org/\nkinds: { doctrine: { attributes: { advocated: period } }, empty: }\nrelation-types: { beats: { inverse: beaten-by } }"),
            ("game.yaml", "label: game\ndefinition: A contest."));

        Assert.Equal(ExitCode.Found, definitions.Run("export", "--to", "turtle", definitions.PathOf("../out")).Code);

        string graph = File.ReadAllText(definitions.PathOf("../out/games.ttl"));
        Assert.Contains("kind:doctrine\n    a rdfs:Class ;\n    rdfs:label \"doctrine\"@en ;\n    rdfs:subClassOf skos:Concept .", graph, StringComparison.Ordinal);
        Assert.Contains("kind:empty\n    a rdfs:Class ;", graph, StringComparison.Ordinal);
        Assert.Contains("    rdfs:domain kind:doctrine", graph, StringComparison.Ordinal);
        Assert.Contains("relation:beats\n    a rdf:Property ;", graph, StringComparison.Ordinal);
        Assert.Contains("relation:beaten-by\n    a rdf:Property ;", graph, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2013-03-23", "http://www.w3.org/2001/XMLSchema#date")]
    [InlineData("2013-03", "http://www.w3.org/2001/XMLSchema#gYearMonth")]
    [InlineData("2013", "http://www.w3.org/2001/XMLSchema#gYear")]
    [InlineData("2016?", "http://id.loc.gov/datatypes/edtf/EDTF")]
    [InlineData("197X", "http://id.loc.gov/datatypes/edtf/EDTF")]
    [InlineData("2004-XX", "http://id.loc.gov/datatypes/edtf/EDTF")]
    [InlineData("2013/2016", "http://id.loc.gov/datatypes/edtf/EDTF")]
    [InlineData("Y17000", "http://id.loc.gov/datatypes/edtf/EDTF")]
    [InlineData("0000", "http://id.loc.gov/datatypes/edtf/EDTF")]
    [InlineData("-0043-03-15", "http://id.loc.gov/datatypes/edtf/EDTF")]
    public void A_date_is_of_a_type_of_XML_Schema_only_where_that_says_the_same(string date, string datatype) =>
        Assert.Equal(new RdfLiteral(date, null, datatype), DateLiteral.Of(Edtf.Parse(date)));

    [Fact]
    public void Without_a_base_IRI_the_export_says_that_its_IRIs_are_nobodys_and_the_option_names_one()
    {
        using DefinitionsOnDisk definitions = new(("library.yaml", "id: games"), ("game.yaml", "label: game\ndefinition: A contest."));

        ToolRun placeholder = definitions.Run("export", "--to", "turtle", definitions.PathOf("../first"));
        ToolRun named = definitions.Run("export", "--to", "turtle", definitions.PathOf("../second"), "--base-iri", "https://example.org/g#");

        Assert.Equal("The library states no base-iri: its IRIs begin with https://conceptlib.invalid/games/, which will never lead anywhere. Name one with --base-iri before you publish them.\n", placeholder.Error);
        Assert.Contains("@prefix : <https://conceptlib.invalid/games/> .", File.ReadAllText(definitions.PathOf("../first/games.ttl")), StringComparison.Ordinal);
        Assert.Equal((ExitCode.Found, ""), (named.Code, named.Error));
        Assert.Contains("@prefix : <https://example.org/g#> .", File.ReadAllText(definitions.PathOf("../second/games.ttl")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.org/g")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/>")]
    public void A_base_IRI_that_is_none_is_refused_on_the_command_line_and_in_the_library(string iri)
    {
        using DefinitionsOnDisk definitions = new(("library.yaml", $"id: games\nbase-iri: '{iri}'"), ("game.yaml", "label: game\ndefinition: A contest."));
        string folder = definitions.PathOf("../out");

        Assert.Equal(ExitCode.WrongUsage, definitions.Run("export", "--to", "turtle", folder, "--base-iri", iri).Code);
        ToolRun stated = definitions.Run("export", "--to", "jsonld", folder);

        Assert.Equal(ExitCode.InvalidDefinitions, stated.Code);
        Assert.Contains("library.yaml(2,11): error CL0025: ", stated.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    /// <summary>A library may have been compiled when nothing was asked of an address.</summary>
    [NeedsFact("rapper", "python:rdflib")]
    public void What_is_no_IRI_in_a_compiled_library_is_a_literal_of_the_graph()
    {
        ConceptLibrary library = Unchecked("https://example.org/", "not an iri <x>", "https://a.example/b c", "https://a.example/\\", "x:{}", "https://a.example/a#b#c");
        DirectoryInfo scratch = Directory.CreateTempSubdirectory("conceptlib-iri-");
        try
        {
            string[] files = [.. ((string[])["turtle", "skos-rdfxml", "jsonld"]).Select(format =>
            {
                string folder = Path.Combine(scratch.FullName, format);
                Assert.Equal(ExitCode.Found, ToolRun.Over(library, "export", "--to", format, folder).Code);
                return Assert.Single(Directory.GetFiles(folder));
            })];

            string triples = ForeignProgram.Run("rapper", "-q", "-i", "turtle", "-o", "ntriples", files[0]);
            ForeignProgram.RunScript("isomorphic.py", files);

            Assert.Equal(5, triples.Split('\n').Count(line => line.Contains("#seeAlso> \"", StringComparison.Ordinal)));
            Assert.DoesNotContain("exactMatch", triples, StringComparison.Ordinal);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_base_IRI_of_a_compiled_library_that_is_none_stops_the_export_until_another_is_named()
    {
        ConceptLibrary library = Unchecked("https://example.org/a b/", "https://example.org/x");
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        ToolRun run = ToolRun.Over(library, "export", "--to", "turtle", folder);

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.Equal("The library's base-iri 'https://example.org/a b/' is no IRI: a space is not allowed; write it as %20. Name another with --base-iri.\n", run.Error);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void A_base_IRI_on_the_command_line_that_runs_on_into_ids_is_said()
    {
        using DefinitionsOnDisk definitions = new(("game.yaml", "label: game\ndefinition: A contest."));

        ToolRun run = definitions.Run("export", "--to", "turtle", definitions.PathOf("../out"), "--base-iri", "https://example.org/terms");

        Assert.Equal((ExitCode.Found, "Ids are appended to 'https://example.org/terms' as it stands, without a sign between them.\n"), (run.Code, run.Error));
    }

    /// <summary>A library with a concept and its mappings, whatever the rules say of them.</summary>
    private static ConceptLibrary Unchecked(string baseIri, params string[] mappings)
    {
        BoundDefinitions bound = BoundDefinitions.Bind(
            [
                new DefinitionText("library.yaml", $"base-iri: '{baseIri}'"),
                new DefinitionText("game.yaml", $"label: game\ndefinition: A contest.\nmappings: {{ exact: [{string.Join(", ", mappings.Select(mapping => $"'{mapping}'"))}] }}"),
            ],
            YamlLibrary.Options,
            ReaderLimits.Default);
        return YamlLibrary.Open(bound.Library, bound.Records);
    }

    private const string Base = "https://conceptlib.invalid/x/";

    private static LibraryGraph Graph(string library)
    {
        DefinitionsFolder folder = ExportedFolder.DefinitionsFolderOf(library);
        return new LibraryGraph(Exported(folder.Library!, QuotePlaces.Of(folder, Assert.Fail)) with { Declared = folder.Bound!.Library });
    }

    private static ExportedLibrary Exported(ConceptLibrary library, QuotePlaces places) => new(library, library.BaseIri ?? Base, places, null, static _ => { });

    private static IEnumerable<RdfNode> Nodes(string library) => Graph(library).Nodes();

    private static Concept ConceptOf(string library, RdfNode node)
    {
        ConceptLibrary all = ExportedFolder.LibraryOf(library);
        return all[node.Iri![(all.BaseIri ?? Base).Length..]];
    }

    private static IEnumerable<RdfNode> Selectors(LibraryGraph graph, string type) => graph.Nodes()
        .SelectMany(node => Values(node, Oa.HasTarget)).Cast<RdfNode>()
        .SelectMany(target => Values(target, Oa.HasSelector)).Cast<RdfNode>()
        .Where(selector => Values(selector, Rdf.Type).Contains(new RdfIri(type)));

    private static bool Has(RdfNode node, string property) => Values(node, property).Count > 0;

    private static List<IRdfTerm> Values(RdfNode node, string property) => node.Properties.FirstOrDefault(known => known.Iri == property)?.Values ?? [];

    private static string Iri(RdfNode node, string property) => ((RdfIri)Values(node, property).Single()).Value;
}
