using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>Kinds and their attributes, as classes and properties: those that concepts use, and all that <c>library.yaml</c> declares where it is at hand.</summary>
/// <param name="iris">The IRIs of the library's records.</param>
/// <param name="statements">Notes the properties that no vocabulary has.</param>
/// <param name="declared">The library as its files declare it; null when it is compiled, for then nobody knows more than what is used.</param>
internal sealed class KindNodes(LibraryIris iris, StatementNodes statements, BoundLibrary? declared)
{
    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Kind, string Name)> _attributes = new(StringComparer.Ordinal);

    /// <summary>The class of a kind; noted, so that the graph declares it.</summary>
    public string Class(string kind)
    {
        _kinds.Add(kind);
        return iris.Kind(kind);
    }

    /// <summary>The property of an attribute; noted too.</summary>
    public string Property(string kind, string attribute)
    {
        string property = iris.Attribute(kind, attribute);
        _attributes[property] = (kind, attribute);
        return property;
    }

    /// <summary>The classes and properties.</summary>
    public IEnumerable<RdfNode> Vocabulary()
    {
        foreach (BoundKind kind in Declared())
        {
            Class(kind.Id);
            foreach (BoundAttributeDeclaration attribute in kind.Attributes)
            {
                Property(kind.Id, attribute.Name);
            }
        }

        return [.. _kinds.Select(ClassNode), .. _attributes.Select(attribute => PropertyNode(attribute.Key, attribute.Value.Kind, attribute.Value.Name))];

        RdfNode ClassNode(string kind) => new RdfNode(iris.Kind(kind))
            .A(Rdfs.Class)
            .Add(Rdfs.Label, new RdfLiteral(Words.OfId(kind), "en"))
            .AddIri(Rdfs.SubClassOf, Skos.Concept)
            .AddAll(DcTerms.Description, Literals(Find(kind)?.Description));
    }

    /// <summary>A text of <c>library.yaml</c> in each of its languages.</summary>
    public IEnumerable<RdfLiteral> Literals(BoundText? text) =>
        (text?.Languages ?? default).Select(one => new RdfLiteral(one.Text, declared!.Languages[one.Language]));

    /// <summary>Whether <c>library.yaml</c> declares a relation type, or its inverse.</summary>
    public bool Declares(RelationType type) => (declared?.RelationTypes ?? default).Any(known => known.Id == type.Id || known.Inverse == type.Id);

    /// <summary>What a relation type of the library's own says.</summary>
    public IEnumerable<RdfLiteral> DescriptionOf(RelationType type) =>
        Literals((declared?.RelationTypes ?? default).FirstOrDefault(known => known.Id == type.Id)?.Description);

    private RdfNode PropertyNode(string iri, string kind, string name)
    {
        BoundAttributeDeclaration? attribute = (Find(kind)?.Attributes ?? default).FirstOrDefault(known => known.Name == name);
        RdfNode node = new RdfNode(iri)
            .A(Rdf.Property)
            .Add(Rdfs.Label, new RdfLiteral(Words.OfId(name), "en"))
            .AddIri(Rdfs.Domain, iris.Kind(kind))
            .AddIri(Rdfs.Range, RangeOf(attribute?.Type))
            .AddAll(DcTerms.Description, Literals(attribute?.Description));
        foreach (BoundVariable value in attribute?.Values ?? default)
        {
            node.AddString(statements.Term("value"), value.Name);
        }

        return node;
    }

    private EquatableArray<BoundKind> Declared() => declared?.Kinds ?? default;

    private BoundKind? Find(string kind) => Declared().FirstOrDefault(known => known.Id == kind);

    // A date has the datatype that it needs, and no range holds all of them.
    private static string? RangeOf(AttributeType? type) => type switch
    {
        AttributeType.Text => Rdf.LangString,
        AttributeType.Number => Xsd.Decimal,
        AttributeType.Boolean => Xsd.Boolean,
        AttributeType.Enumeration => Xsd.String,
        AttributeType.Concept => Skos.Concept,
        _ => null,
    };
}
