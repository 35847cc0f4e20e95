using System.Xml;
using ConceptLib.Definitions.Binding;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>
/// The IRIs of a library's records. An id has only letters, digits, '-', '_' and '.', all of which an IRI takes as they are (RFC 3987), and so no
/// ':' or '/': what is put before an id with a colon is never the IRI of a concept or a quote.
/// </summary>
/// <param name="baseIri">What an id is appended to.</param>
internal sealed class LibraryIris(string baseIri)
{
    private static readonly string[] s_tables = ["source", "agent", "event", "text", "annotation", "kind", "relation", "term", "csl"];

    /// <summary>The library itself.</summary>
    public string Library => baseIri;

    /// <summary>What is before the ids of each table.</summary>
    public IEnumerable<(string Prefix, string Iri)> Namespaces =>
        [("", baseIri), .. s_tables.Select(table => (table, $"{baseIri}{table}:"))];

    public string Of(Concept concept) => baseIri + concept.Id;

    public string OfConcept(string id) => baseIri + id;

    public string Of(Quote quote) => baseIri + quote.Id;

    public string Of(Source source) => $"{baseIri}source:{source.Id}";

    public string Of(Agent agent) => $"{baseIri}agent:{agent.Id}";

    public string Of(Event occasion) => $"{baseIri}event:{occasion.Id}";

    /// <summary>The text of a source that quotes were compared with.</summary>
    public string OfText(Source source) => $"{baseIri}text:{source.Id}";

    /// <summary>That a quote stands with a concept.</summary>
    public string Annotation(Concept concept, Quote quote) => $"{baseIri}annotation:{concept.Id}/{quote.Id}";

    public string Kind(string kind) => $"{baseIri}kind:{kind}";

    // The names of properties have to be names in XML, which RDF/XML writes them as.
    public string Relation(RelationType type) => $"{baseIri}relation:{XmlConvert.EncodeLocalName(type.Id)}";

    public string Attribute(string kind, string name) => $"{baseIri}attribute:{kind}/{XmlConvert.EncodeLocalName(name)}";

    /// <summary>A property that no vocabulary has, by its name in YAML.</summary>
    public string Term(string name) => $"{baseIri}term:{name}";

    /// <summary>A variable of CSL, which has no RDF vocabulary.</summary>
    public string Csl(string variable) => $"{baseIri}csl:{variable}";

    /// <summary>Whether a text is an absolute IRI: what a library compiled of old may have in its place, no syntax of RDF would take.</summary>
    public static bool IsAbsolute(string text) => IriSyntax.WhyInvalid(text) is null;
}
