using System.Text.RegularExpressions;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tests.Shared;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Export;
using ConceptLib.Tool.Export.Rdf;

namespace ConceptLib.Tool.Tests.Export;

/// <summary>What an author writes is in the graph, and the page of exports says where: a field that is added to the format and forgotten in either fails here.</summary>
public sealed partial class RdfCompletenessTests
{
    /// <summary>The keys whose values are not in the graph as they are written, with the reason.</summary>
    private static readonly Dictionary<string, string> s_exceptions = new(StringComparer.Ordinal)
    {
        ["identifier"] = "a name in C#",
        ["namespace"] = "a name in C#",
        ["file"] = "where a text lies is the author's concern; the compiled library has its hash",
        ["furniture"] = "how to compare a quote with a text",
        ["footnote-marks"] = "how to compare a quote with a text",
        ["range"] = "how to compare a quote with a text",
        ["read"] = "how to compare a quote with a text",
        ["list"] = "what a file must have",
        ["required"] = "what a file must have",
        ["direct"] = "with whose words they are: term:form",
        ["kind"] = "that of a note says which property it has",
        ["type"] = "that of an agent says which class it has, and that of an attribute which range",
        ["weight"] = "short for the type of an attribute: which range it has",
        ["is-round"] = "short for the type of an attribute: which range it has",
        ["found"] = "short for the type of an attribute: dates have the datatype that each needs",
    };

    private static readonly string[] s_apparatus = ["source", "sources", "certainty", "note", "notes"];

    // Of flags, the same two words stand everywhere: they are known by their keys, and each of these has a test or a line above.
    private static readonly string[] s_flags = ["adapted", "deprecated", "is-round"];

    [Fact]
    public void Every_value_that_the_files_of_a_library_have_is_in_its_graph_or_among_the_exceptions()
    {
        (string[] literals, string[] iris) = Terms();
        HashSet<string> texts = new(literals, StringComparer.Ordinal);
        HashSet<string> missing = [];
        HashSet<string> excused = [];
        foreach (string file in Directory.EnumerateFiles(Repository.EveryField, "*.yaml"))
        {
            foreach (YamlValue value in new YamlText(File.ReadAllText(file)).Values)
            {
                string text = Link().Replace(value.Value, "$1");
                bool isThere = text is "true" or "false" ? s_flags.Contains(value.Key) : texts.Contains(text) || texts.Contains($"{value.Key}: {text}")
                    || Array.Exists(iris, iri => iri == text || iri.EndsWith("/" + text, StringComparison.Ordinal) || iri.EndsWith(":" + text, StringComparison.Ordinal));
                if (!isThere)
                {
                    _ = s_exceptions.ContainsKey(value.Key) ? excused.Add(value.Key) : missing.Add($"{Path.GetFileName(file)}: {value.Key}: {text}");
                }
            }
        }

        Assert.Equal("", string.Join("\n", missing));
        Assert.Equal(s_exceptions.Keys.Order(StringComparer.Ordinal), excused.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_of_exports_says_of_every_key_of_the_format_where_it_goes_in_the_graph()
    {
        HashSet<(string, string)> rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "exports.md"))
            .Select(static line => Row().Match(line))
            .Where(static row => row.Success)
            .SelectMany(static row => Key().Matches(row.Groups["keys"].Value).Select(key => (row.Groups["owner"].Value, key.Groups[1].Value)))];

        Assert.Equal("", string.Join("\n", Keys().Except(rows)));
    }

    /// <summary>The literals and the IRIs of the graph of the library with every field.</summary>
    private static (string[] Literals, string[] Iris) Terms()
    {
        DefinitionsFolder folder = ExportedFolder.DefinitionsFolderOf(ExportedFolder.EveryField);
        LibraryGraph graph = new(new ExportedLibrary(folder.Library!, folder.Library!.BaseIri!, QuotePlaces.None, folder.Bound!.Library, Assert.Fail));
        IRdfTerm[] terms = [.. graph.Nodes().SelectMany(All)];
        return (
            [.. terms.OfType<RdfLiteral>().Select(static literal => literal.Text).Distinct()],
            [.. terms.Select(static term => term is RdfIri iri ? iri.Value : term is RdfNode { Iri: { } name } ? name : null).OfType<string>().Distinct()]);

        static IEnumerable<IRdfTerm> All(IRdfTerm term) =>
            // No properties: that a library uses one says nothing of its values, and those of its own are declared.
            term is RdfNode node ? [node, .. node.Properties.SelectMany(static property => property.Values.SelectMany(All))] : [term];
    }

    /// <summary>The keys of all maps of the format that people write, with what they belong to.</summary>
    private static HashSet<(string Owner, string Key)> Keys()
    {
        HashSet<(string, string)> keys = [];
        HashSet<ValueForm> seen = [];
        foreach (string path in (string[])["library.yaml", "concept.yaml", "sources.yaml", "agents.yaml", "events.yaml"])
        {
            Add(FileForm.Of(path).Value);
        }

        return keys;

        void Add(ValueForm form)
        {
            if (!seen.Add(form))
            {
                return;
            }

            switch (form)
            {
                case RecordForm { Shape: var shape }:
                    foreach (KeyForm key in shape.Forms)
                    {
                        // Those of CSL are a matter of a table of their own.
                        if (!CslVocabulary.Names.Concat(CslVocabulary.Dates).Concat(CslVocabulary.Variables).Any(word => word.Word == key.Name && shape.Name == "a source"))
                        {
                            keys.Add((s_apparatus.Contains(key.Name) && shape.Name is not ("a note" or "a source reference") ? "any statement" : shape.Name, key.Name));
                        }

                        Add(key.Value);
                    }

                    break;
                case ListForm list:
                    Add(list.Item);
                    break;
                case MapForm map:
                    Add(map.Value);
                    break;
                case ChoiceForm choice:
                    foreach (ValueForm option in choice.Options)
                    {
                        Add(option);
                    }

                    break;
            }
        }
    }

    [GeneratedRegex(@"\[([^\]]*)\]\(#[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| (?<owner>(?:an?|any|the) [a-z' -]+|mappings) \| (?<keys>`[^|]*`) \| ")]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Key();
}
