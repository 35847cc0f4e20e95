using System.Globalization;
using ConceptLib.Tool.Pages;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>Concepts as SKOS. Collects on its way what the graph declares at its end.</summary>
internal sealed class ConceptNodes(LibraryIris iris, StatementNodes statements)
{
    private readonly RelationNodes _relations = new(iris, statements);
    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Kind, string Name)> _attributes = new(StringComparer.Ordinal);
    private readonly List<string> _top = [];

    /// <summary>The ids of the concepts written that have no broader one.</summary>
    public IReadOnlyList<string> Top => _top;

    /// <summary>A concept, and then the relations that are somebody's view.</summary>
    public IEnumerable<RdfNode> Of(Concept concept)
    {
        RdfNode node = new RdfNode(iris.Of(concept))
            .A(Skos.Concept)
            .A(Schema.DefinedTerm)
            .AddIri(Skos.InScheme, iris.Library)
            .AddIri(Schema.InDefinedTermSet, iris.Library)
            .AddString(Skos.Notation, concept.Id)
            .AddString(Schema.TermCode, concept.Id)
            .AddString(Dc.Subject, concept.Domain);
        if (concept.Kind is { } kind)
        {
            _kinds.Add(kind);
            node.A(iris.Kind(kind));
        }

        Status(node, concept);
        Labels(node, concept);
        Definitions(node, concept);
        statements.Notes(node, concept.Notes);
        Attributes(node, concept);
        bool isTop = concept.Status != ConceptStatus.Deprecated && !RelationNodes.Broader(concept).Any();
        if (isTop)
        {
            _top.Add(concept.Id);
            node.AddIri(Skos.TopConceptOf, iris.Library);
        }

        IReadOnlyList<RdfNode> views = _relations.Add(node, concept);
        Mappings(node, concept);
        return [node, .. views];
    }

    /// <summary>The classes and properties that the concepts used.</summary>
    public IEnumerable<RdfNode> Vocabulary(ConceptLibrary library) =>
    [
        .. _kinds.Select(kind => new RdfNode(iris.Kind(kind)).A(Rdfs.Class).Add(Rdfs.Label, new RdfLiteral(Words.OfId(kind), "en")).AddIri(Rdfs.SubClassOf, Skos.Concept)),
        .. _attributes.Select(attribute => new RdfNode(attribute.Key)
            .A(Rdf.Property)
            .Add(Rdfs.Label, new RdfLiteral(Words.OfId(attribute.Value.Name), "en"))
            .AddIri(Rdfs.Domain, iris.Kind(attribute.Value.Kind))),
        .. _relations.Vocabulary(library),
    ];

    private void Status(RdfNode node, Concept concept)
    {
        if (concept.Status == ConceptStatus.Deprecated)
        {
            node.Add(Owl.Deprecated, new RdfLiteral("true", null, Xsd.Boolean));
        }

        if (concept.Status != ConceptStatus.Current)
        {
            node.AddString(statements.Term("status"), Words.Key(concept.Status));
            node.AddText(statements.Term("reason", Skos.EditorialNote), concept.Reason);
        }
    }

    /// <summary>A label has one status in a language (SKOS S13): the first in this order. What is not to be used is for searches alone.</summary>
    private static void Labels(RdfNode node, Concept concept)
    {
        HashSet<(string, string)> seen = [];
        foreach (Label label in concept.Labels.OrderBy(static label => label.Status).Where(label => seen.Add((label.Text, label.Language))))
        {
            RdfLiteral text = new(label.Text, label.Language);
            switch (label.Status)
            {
                case LabelStatus.Preferred:
                    node.Add(Skos.PrefLabel, text).Add(Schema.Name, text);
                    break;
                case LabelStatus.Admitted or LabelStatus.Abbreviation:
                    node.Add(Skos.AltLabel, text).Add(Schema.AlternateName, text);
                    break;
                default:
                    node.Add(Skos.HiddenLabel, text);
                    break;
            }
        }
    }

    private void Definitions(RdfNode node, Concept concept)
    {
        if (concept.Definition is { } own)
        {
            node.AddText(Skos.Definition, own.Text).AddText(Schema.Description, own.Text);
            node.AddAll(DcTerms.Source, own.Citations.Select(citation => new RdfIri(iris.Of(citation.Source))));
            node.AddAll(DcTerms.References, own.Text.Languages.SelectMany(language => own.Text.LinksIn(language)).Select(link => new RdfIri(iris.OfConcept(link.ConceptId))));
        }

        // Never skos:definition, which the library would then say itself.
        foreach (Definition other in concept.Definitions)
        {
            RdfNode definition = new RdfNode().A(Schema.CreativeWork).AddText(Rdf.Value, other.Text);
            statements.Voice(definition, other.AccordingTo, other.Attribution)
                .AddIri(Schema.IsBasedOn, other.Quote is { } quote ? iris.Of(quote) : null)
                .AddDate(DcTerms.Temporal, other.Date);
            statements.Stance(definition, other.Stance);
            if (other.IsAdapted)
            {
                definition.Add(statements.Term("adapted"), new RdfLiteral("true", null, Xsd.Boolean));
            }

            node.Add(statements.Term("definition-of-others", Skos.Note), statements.Apparatus(definition, other));
        }
    }

    private void Attributes(RdfNode node, Concept concept)
    {
        foreach (string name in concept.Attributes.Names)
        {
            string property = iris.Attribute(concept.Kind!, name);
            _attributes[property] = (concept.Kind!, name);
            foreach (object value in concept.Attributes.ValuesOf(name))
            {
                switch (value)
                {
                    case LocalizedText text:
                        node.AddText(property, text);
                        break;
                    case Concept other:
                        node.AddIri(property, iris.Of(other));
                        break;
                    case Edtf date:
                        node.AddDate(property, date);
                        break;
                    case decimal number:
                        node.Add(property, new RdfLiteral(number.ToString(CultureInfo.InvariantCulture), null, Xsd.Decimal));
                        break;
                    case bool flag:
                        node.Add(property, new RdfLiteral(flag ? "true" : "false", null, Xsd.Boolean));
                        break;
                    default:
                        node.AddString(property, (string)value);
                        break;
                }
            }
        }
    }

    /// <summary>
    /// Mappings. Of those that exclude each other for one concept elsewhere (SKOS S27, S46) the first in the order of <see cref="MappingType"/> stands;
    /// the others, and what is no IRI, are at least to be seen.
    /// </summary>
    private static void Mappings(RdfNode node, Concept concept)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (Mapping mapping in concept.Mappings.OrderBy(static mapping => mapping.Type))
        {
            if (!LibraryIris.IsAbsolute(mapping.Target))
            {
                node.AddString(Rdfs.SeeAlso, mapping.Target);
            }
            else if (mapping.Type == MappingType.Close || taken.Add(mapping.Target))
            {
                node.AddIri(PropertyOf(mapping.Type), mapping.Target);
            }
            else
            {
                node.AddIri(Rdfs.SeeAlso, mapping.Target);
            }
        }
    }

    private static string PropertyOf(MappingType type) => type switch
    {
        MappingType.Exact => Skos.ExactMatch,
        MappingType.Close => Skos.CloseMatch,
        MappingType.Broad => Skos.BroadMatch,
        MappingType.Narrow => Skos.NarrowMatch,
        _ => Skos.RelatedMatch,
    };
}
