using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Graphs;

/// <summary>
/// Colours of kinds and relation types: those of M. Okabe and K. Ito, "Color Universal Design", which readers who do not see some colours
/// tell apart; light for boxes, dark for lines and their words. A kind and a type are always written out too.
/// </summary>
internal static class GraphColors
{
    private const string Plain = "#f2f2f2";

    private static readonly string[] s_fills = ["#d6e9f5", "#fbe8c8", "#d3efe4", "#f8d9c9", "#f3dcea", "#fdf8cf", "#dfe3f3", "#e3e3e3"];

    /// <summary>The kinds of some concepts, each with the colour of its boxes; beyond eight kinds colours return.</summary>
    public static IReadOnlyDictionary<string, string> OfKinds(ConceptLibrary library) => KindLookup.KindsOf(library)
        .Index().ToDictionary(static kind => kind.Item, static kind => s_fills[kind.Index % s_fills.Length]);

    /// <summary>The colour of a box.</summary>
    public static string OfBox(Concept concept, IReadOnlyDictionary<string, string> kinds) => concept.Kind is { } kind ? kinds[kind] : Plain;

    /// <summary>The colour of a line.</summary>
    public static string OfType(RelationType type) => Canonical(type).Id switch
    {
        "broader" => "#005a8e",
        "part-of" => "#00704f",
        "opposes" => "#b04a00",
        "replaces" => "#96447a",
        "related" => "#5c5c5c",
        _ => "#7d5a00",
    };

    /// <summary>Whether a line is dashed: what is directed against something.</summary>
    public static bool IsDashed(RelationType type) => Canonical(type) == RelationType.Opposes;

    /// <summary>Of a type and its inverse, the one that both are named by.</summary>
    public static RelationType Canonical(RelationType type) =>
        type == RelationType.Narrower || type == RelationType.HasPart || type == RelationType.OpposedBy || type == RelationType.ReplacedBy ? type.Inverse : type;
}
