using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>
/// Relations. What the library says itself has SKOS's properties, as far as SKOS has them. What somebody holds has a property of the library's own,
/// which says that someone holds it, and an <c>rdf:Statement</c> that says who.
/// </summary>
internal sealed class RelationNodes(LibraryIris iris, StatementNodes statements, KindNodes declarations)
{
    private readonly SortedSet<string> _types = new(StringComparer.Ordinal);

    /// <summary>The broader concepts that the library itself gives.</summary>
    public static IEnumerable<Concept> Broader(Concept concept) =>
        concept.RelationsOf(RelationType.Broader).Where(static relation => relation.Attribution is null).Select(static relation => relation.Target);

    /// <summary>Adds the relations of a concept to its node.</summary>
    /// <returns>What is said of relations that the file of this concept states.</returns>
    public IReadOnlyList<RdfNode> Add(RdfNode node, Concept concept)
    {
        List<RdfNode> views = [];
        foreach (Relation relation in concept.Relations)
        {
            string property = PropertyOf(concept, relation);
            node.AddIri(property, iris.Of(relation.Target));
            if (!relation.IsDerived && HasMore(relation))
            {
                views.Add(View(concept, property, relation));
            }
        }

        return views;
    }

    /// <summary>The properties that are the library's own: those that were used, and all that <c>library.yaml</c> declares where it is at hand.</summary>
    public IEnumerable<RdfNode> Vocabulary(ConceptLibrary library) => library.RelationTypes.Where(type => _types.Contains(type.Id) || declarations.Declares(type)).Select(type => new RdfNode(iris.Relation(type))
        .A(Rdf.Property)
        .A(type.IsSymmetric ? Owl.SymmetricProperty : null)
        .Add(Rdfs.Label, new RdfLiteral(Words.OfId(type.Id), "en"))
        .AddAll(DcTerms.Description, declarations.DescriptionOf(type))
        .Add(Rdfs.Comment, new RdfLiteral("In whosever view: an rdf:Statement says in whose.", "en"))
        .AddIri(Rdfs.SubPropertyOf, Skos.SemanticRelation)
        .AddIri(Owl.InverseOf, type.IsSymmetric ? null : iris.Relation(type.Inverse)));

    private static bool HasMore(Relation relation) =>
        relation is not { Attribution: null, Role: null, Period: null, Citations.Count: 0, Notes.Count: 0, Certainties.Count: 0 };

    private RdfNode View(Concept concept, string property, Relation relation)
    {
        RdfNode view = new RdfNode()
            .A(Rdf.Statement)
            .AddIri(Rdf.Subject, iris.Of(concept))
            .AddIri(Rdf.Predicate, property)
            .AddIri(Rdf.Object, iris.Of(relation.Target));
        statements.Voice(view, relation.AccordingTo, relation.Attribution).AddDate(DcTerms.Valid, relation.Period);
        if (relation.Role is { } role)
        {
            view.AddText(statements.Term("role"), role);
        }

        return statements.Apparatus(view, relation);
    }

    private string PropertyOf(Concept concept, Relation relation)
    {
        if (relation.Attribution is null && StandardOf(relation.Type) is { } standard && (standard != Skos.Related || MayBeRelated(concept, relation.Target)))
        {
            return standard;
        }

        // Its inverse is named in its declaration.
        _types.Add(relation.Type.Id);
        _types.Add(relation.Type.Inverse.Id);
        return iris.Relation(relation.Type);
    }

    private static string? StandardOf(RelationType type) =>
        type == RelationType.Broader ? Skos.Broader
        : type == RelationType.Narrower ? Skos.Narrower
        : type == RelationType.Related ? Skos.Related
        : type == RelationType.ReplacedBy ? DcTerms.IsReplacedBy
        : type == RelationType.Replaces ? DcTerms.Replaces
        : null;

    /// <summary>Whether neither is above the other: SKOS S27.</summary>
    private static bool MayBeRelated(Concept concept, Concept other) => concept != other && !IsBelow(concept, other) && !IsBelow(other, concept);

    private static bool IsBelow(Concept concept, Concept other)
    {
        HashSet<Concept> seen = [concept];
        Stack<Concept> open = new([concept]);
        while (open.Count > 0)
        {
            foreach (Concept broader in Broader(open.Pop()))
            {
                if (broader == other)
                {
                    return true;
                }

                if (seen.Add(broader))
                {
                    open.Push(broader);
                }
            }
        }

        return false;
    }
}
