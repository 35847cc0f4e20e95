namespace ConceptLib.Tool.Statistics;

/// <summary>The weakly connected components of a library: concepts that are related, whatever the type and the direction, directly or over others.</summary>
internal static class RelationClusters
{
    /// <summary>The largest cluster first, at equal size in the order of the ids; within one, concepts in the order of the ids.</summary>
    public static IReadOnlyList<IReadOnlyList<Concept>> Of(ConceptLibrary library)
    {
        HashSet<Concept> seen = [];
        return
        [
            .. library.All.Where(concept => !seen.Contains(concept)).Select(concept => Around(concept, seen))
                .OrderByDescending(static cluster => cluster.Count),
        ];
    }

    // The relations of a concept are those on both sides: what others write of it stands among its own.
    private static List<Concept> Around(Concept first, HashSet<Concept> seen)
    {
        List<Concept> cluster = [first];
        seen.Add(first);
        for (int i = 0; i < cluster.Count; i++)
        {
            cluster.AddRange(cluster[i].Relations.Select(static relation => relation.Target).Where(seen.Add));
        }

        cluster.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return cluster;
    }
}
