using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Graphs;

/// <summary>Concepts and what they are to each other.</summary>
/// <param name="Title">What the picture is called.</param>
/// <param name="Concepts">Each once; those around a concept begin with it and go outwards.</param>
/// <param name="Links">Each relation between two of them, once.</param>
/// <param name="Center">The concept that the others stand around; null for a whole library.</param>
internal sealed record ConceptGraph(string Title, IReadOnlyList<Concept> Concepts, IReadOnlyList<ConceptLink> Links, Concept? Center)
{
    /// <summary>A whole library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="types">The relation types that count; none stands for all.</param>
    public static ConceptGraph Of(ConceptLibrary library, IReadOnlyList<RelationType> types) =>
        new(library.Title?.ToString() ?? library.Id, library.All, Between(library.All, types), null);

    /// <summary>The concepts that are at most some relations away from one.</summary>
    public static ConceptGraph Around(Concept center, int depth, IReadOnlyList<RelationType> types)
    {
        List<Concept> concepts = [center];
        HashSet<Concept> seen = [center];
        int first = 0;
        for (int distance = 0; distance < depth; distance++)
        {
            int end = concepts.Count;
            for (; first < end; first++)
            {
                concepts.AddRange(RelationsOf(concepts[first], types).Select(static relation => relation.Target).Where(seen.Add));
            }
        }

        return new(center.PreferredLabel.Text, concepts, Between(concepts, types), center);
    }

    /// <summary>The relations of a concept that are of some types, or of their inverses.</summary>
    public static IEnumerable<Relation> RelationsOf(Concept concept, IReadOnlyList<RelationType> types) =>
        concept.Relations.Where(relation => types.Count == 0 || types.Contains(relation.Type) || types.Contains(relation.Type.Inverse));

    private static ConceptLink[] Between(IReadOnlyList<Concept> concepts, IReadOnlyList<RelationType> types)
    {
        HashSet<Concept> shown = [.. concepts];
        Dictionary<(Concept, Concept, RelationType), ConceptLink> links = [];
        foreach (Concept concept in concepts)
        {
            // What is derived is written on the other side, and stands there.
            foreach (IGrouping<(Concept Target, RelationType Type), Relation> relations in RelationsOf(concept, types)
                .Where(relation => !relation.IsDerived && shown.Contains(relation.Target))
                .GroupBy(static relation => (relation.Target, relation.Type)))
            {
                (Concept target, RelationType type) = relations.Key;
                if (!links.ContainsKey((target, concept, type.Inverse)))
                {
                    links.Add((concept, target, type), new(concept, target, type, [.. relations]));
                }
            }
        }

        return [.. links.Values];
    }
}

/// <summary>What a concept is to another.</summary>
/// <param name="Source">The concept that is something to the other.</param>
/// <param name="Target">The other.</param>
/// <param name="Type">What it is to it: <c>part-of</c>.</param>
/// <param name="Relations">Each statement of that: in which role, and whose view it is.</param>
internal sealed record ConceptLink(Concept Source, Concept Target, RelationType Type, IReadOnlyList<Relation> Relations)
{
    /// <summary>In words: <c>part of: foundation (Zhengyang Wu, 2018)</c>.</summary>
    public string Label => Join(Words.OfId(Type.Id), string.Join("; ", Relations.Select(Statement).Where(static statement => statement.Length > 0).Distinct()));

    private static string Join(string type, string statements) => statements.Length == 0 ? type : $"{type}: {statements}";

    private static string Statement(Relation relation) => relation switch
    {
        { Role: { } role, Attribution: { } attribution } => $"{role} ({attribution})",
        { Role: { } role } => role.ToString(),
        _ => relation.Attribution ?? "",
    };
}
