using System.Text.RegularExpressions;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>The prefixes of a graph.</summary>
internal sealed partial class RdfNamespaces(IEnumerable<(string Prefix, string Iri)> ofLibrary)
{
    // The longest first: those of a library begin with its base IRI.
    private readonly (string Prefix, string Iri)[] _byLength = [.. Common.Concat(ofLibrary).OrderByDescending(static known => known.Iri.Length)];

    /// <summary>All, in the order to declare them.</summary>
    public IReadOnlyList<(string Prefix, string Iri)> All { get; } = [.. Common, .. ofLibrary];

    private static IReadOnlyList<(string Prefix, string Iri)> Common { get; } =
    [
        ("rdf", Rdf.Namespace), ("rdfs", Rdfs.Namespace), ("owl", Owl.Namespace), ("xsd", Xsd.Namespace), ("edtf", DateLiteral.EdtfNamespace),
        ("skos", Skos.Namespace), ("skosxl", SkosXl.Namespace), ("dcterms", DcTerms.Namespace), ("dc", Dc.Namespace), ("bibo", Bibo.Namespace), ("foaf", Foaf.Namespace),
        ("oa", Oa.Namespace), ("schema", Schema.Namespace),
    ];

    /// <summary>Parts an IRI into a prefix and a name that every syntax takes without escapes.</summary>
    public bool TryCompact(string iri, out string prefix, out string name)
    {
        foreach ((string known, string start) in _byLength)
        {
            if (iri.Length > start.Length && iri.StartsWith(start, StringComparison.Ordinal) && Name().IsMatch(iri.AsSpan(start.Length)))
            {
                (prefix, name) = (known, iri[start.Length..]);
                return true;
            }
        }

        (prefix, name) = ("", "");
        return false;
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_-]*\z")]
    private static partial Regex Name();
}
