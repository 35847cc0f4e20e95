using System.Text.RegularExpressions;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>A library as RDF: one graph, which each syntax writes in its own way. docs/exports.md has its vocabulary.</summary>
internal sealed partial class LibraryGraph
{
    private readonly ConceptLibrary _library;
    private readonly LibraryIris _iris;
    private readonly ConceptNodes _concepts;
    private readonly QuoteNodes _quotes;
    private readonly RecordNodes _records;
    private readonly StatementNodes _statements;

    public LibraryGraph(ExportedLibrary export)
    {
        _library = export.Library;
        _iris = new LibraryIris(export.BaseIri);
        _statements = new StatementNodes(_iris);
        LabelNodes labels = new(_statements);
        _concepts = new ConceptNodes(_iris, _statements, labels, new KindNodes(_iris, _statements, export.Declared));
        _quotes = new QuoteNodes(_iris, _statements, export.Places);
        _records = new RecordNodes(_iris, _statements, labels);
        Namespaces = new RdfNamespaces(_iris.Namespaces);
    }

    public RdfNamespaces Namespaces { get; }

    /// <summary>The nodes: the library, its concepts with their quotes, its other records, and the classes and properties that these used or its files declare.</summary>
    public IEnumerable<RdfNode> Nodes()
    {
        yield return Scheme();
        foreach (Concept concept in _library.All)
        {
            foreach (RdfNode node in _concepts.Of(concept).Concat(_quotes.Of(concept)))
            {
                yield return node;
            }
        }

        if (_concepts.Top.Count > 0)
        {
            yield return new RdfNode(_iris.Library).AddAll(Skos.HasTopConcept, _concepts.Top.Select(id => new RdfIri(_iris.OfConcept(id))));
        }

        foreach (RdfNode node in _library.Sources.SelectMany(_records.Of).Concat(_library.Agents.Select(_records.Of)).Concat(_library.Events.Select(_records.Of)))
        {
            yield return node;
        }

        // Each in turn: what a property of a kind says may use others.
        foreach (RdfNode node in _concepts.Vocabulary(_library))
        {
            yield return node;
        }

        foreach (RdfNode node in _statements.Vocabulary())
        {
            yield return node;
        }
    }

    private RdfNode Scheme() => _statements.LinkedText(
            new RdfNode(_iris.Library)
                .A(Skos.ConceptScheme)
                .A(Schema.DefinedTermSet)
                .AddString(DcTerms.Identifier, _library.Id)
                .AddText(DcTerms.Title, _library.Title)
                .AddText(Schema.Name, _library.Title),
            DcTerms.Description,
            _library.Description)
        .AddAll(Dc.Language, _library.Languages.Select(static language => new RdfLiteral(language)))
        .AddIri(DcTerms.License, _library.License is { } license && LicenseId().IsMatch(license) ? "http://spdx.org/licenses/" + license : null)
        .AddString(Dc.Rights, _library.License)
        .AddString(Schema.Version, _library.Version)
        .AddString(Owl.VersionInfo, _library.Version);

    // An SPDX expression of one licence; others have operators and no address.
    [GeneratedRegex(@"^(?!LicenseRef-)[A-Za-z0-9.-]+\z")]
    private static partial Regex LicenseId();
}
