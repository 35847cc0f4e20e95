using System.Globalization;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>Concepts as SKOS. Collects on its way what the graph declares at its end.</summary>
internal sealed class ConceptNodes(LibraryIris iris, StatementNodes statements, LabelNodes labels, KindNodes kinds)
{
    private readonly RelationNodes _relations = new(iris, statements, kinds);
    private readonly List<string> _top = [];

    /// <summary>The ids of the concepts written that have no broader one.</summary>
    public IReadOnlyList<string> Top => _top;

    /// <summary>A concept, and then what is said of its definition and of relations that are somebody's view.</summary>
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
            node.A(kinds.Class(kind));
        }

        Status(node, concept);
        labels.Add(node, concept.Labels);
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
        return [node, .. OfOwnDefinition(concept), .. views];
    }

    /// <summary>The classes and properties that the concepts used.</summary>
    public IEnumerable<RdfNode> Vocabulary(ConceptLibrary library) => [.. kinds.Vocabulary(), .. _relations.Vocabulary(library)];

    private void Status(RdfNode node, Concept concept)
    {
        if (concept.Status == ConceptStatus.Deprecated)
        {
            node.Add(Owl.Deprecated, new RdfLiteral("true", null, Xsd.Boolean));
        }

        if (concept.Status != ConceptStatus.Current)
        {
            node.AddString(statements.Term("status"), Words.Key(concept.Status));
            statements.LinkedText(node, statements.Term("reason", Skos.EditorialNote), concept.Reason);
        }
    }

    private void Definitions(RdfNode node, Concept concept)
    {
        if (concept.Definition is { } own)
        {
            statements.LinkedText(node, Skos.Definition, own.Text).AddText(Schema.Description, own.Text);
            statements.Citations(node, DcTerms.Source, own.Citations);
        }

        // Never skos:definition, which the library would then say itself.
        foreach (Definition other in concept.Definitions)
        {
            RdfNode definition = statements.LinkedText(new RdfNode().A(Schema.CreativeWork), Rdf.Value, other.Text);
            statements.Voice(definition, other.AccordingTo, other.Attribution)
                .AddIri(Schema.IsBasedOn, other.Quote is { } quote ? iris.Of(quote) : null)
                .AddDate(DcTerms.Valid, other.Period)
                .AddDate(DcTerms.Date, other.Period is null ? other.Date : null);
            Adapted(statements.Stance(definition, other.Stance), other);
            node.Add(statements.Term("definition-of-others", Skos.Note), statements.Apparatus(definition, other));
        }
    }

    /// <summary>
    /// What is said of the library's own definition beyond its sources. A definition that is a resource would keep it together, but most readers of
    /// SKOS look for a literal; so these are statements about the triple, one for each language.
    /// </summary>
    private IEnumerable<RdfNode> OfOwnDefinition(Concept concept) =>
        concept.Definition is not { } own || own is { IsAdapted: false, Notes.Count: 0, Certainties.Count: 0 } ? [] : own.Text.Languages.Select(language =>
        {
            RdfNode statement = new RdfNode()
                .A(Rdf.Statement)
                .AddIri(Rdf.Subject, iris.Of(concept))
                .AddIri(Rdf.Predicate, Skos.Definition)
                .Add(Rdf.Object, new RdfLiteral(own.Text.In(language).Text, language));
            return statements.Apparatus(Adapted(statement, own), own);
        });

    private RdfNode Adapted(RdfNode node, Definition definition) =>
        definition.IsAdapted ? node.Add(statements.Term("adapted"), new RdfLiteral("true", null, Xsd.Boolean)) : node;

    private void Attributes(RdfNode node, Concept concept)
    {
        foreach (string name in concept.Attributes.Names)
        {
            string property = kinds.Property(concept.Kind!, name);
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
