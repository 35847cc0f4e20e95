using ConceptLib.Tool.Export.Bibliography;
using ConceptLib.Tool.Export.Csv;
using ConceptLib.Tool.Export.MarkdownPages;
using ConceptLib.Tool.Export.Rdf;
using ConceptLib.Tool.Export.Tbx;
using ConceptLib.Tool.Json;

namespace ConceptLib.Tool.Export;

/// <summary>A form in which a library leaves for other programs.</summary>
/// <param name="Name">As <c>--to</c> takes it.</param>
/// <param name="Description">What it is, as a clause of the help.</param>
/// <param name="Files">The files of a library. None has a text before it is asked to write it.</param>
internal sealed record ExportFormat(string Name, string Description, Func<ExportedLibrary, IEnumerable<ExportedFile>> Files)
{
    /// <summary>All there are.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("json", "the whole library as 'show --json' has a concept", static export => export.OneFile("json", writer => ConceptDocument.WriteAll(writer, export.Library))),
        Graph("jsonld", "SKOS and schema.org as JSON-LD 1.1", "jsonld", static (writer, namespaces) => new JsonLdWriter(writer, namespaces)),
        Graph("turtle", "the same graph as Turtle", "ttl", static (writer, namespaces) => new TurtleWriter(writer, namespaces)),
        Graph("skos-rdfxml", "the same graph as RDF/XML", "rdf", static (writer, namespaces) => new RdfXmlWriter(writer, namespaces)),
        new("csl-json", "the sources, for a citation processor", static export => export.OneFile("csl.json", writer => writer.Write(Source.ToCslJson(export.Library.Sources) + "\n"))),
        new("bibtex", "the sources, for LaTeX", static export => export.OneFile("bib", writer => BibTeXWriter.Write(writer, export.Library.Sources))),
        new("markdown", "a page for each concept, and an index", LibraryPages.Files),
        new("csv", "a table for each kind of record", LibraryTables.Files),
        new("tbx", "terms, for a translator's tools", static export => export.OneFile("tbx", writer => TbxWriter.Write(writer, export.Library))),
    ];

    /// <summary>Whether records need IRIs in it.</summary>
    public bool NeedsIris { get; private init; }

    private static ExportFormat Graph(string name, string description, string extension, Func<TextWriter, RdfNamespaces, IRdfWriter> open) =>
        new(name, description, export => export.OneFile(extension, output =>
        {
            LibraryGraph graph = new(export);
            using IRdfWriter writer = open(output, graph.Namespaces);
            foreach (RdfNode node in graph.Nodes())
            {
                writer.Write(node);
            }
        }))
        {
            NeedsIris = true,
        };
}
