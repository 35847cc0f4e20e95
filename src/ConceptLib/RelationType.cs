using System.Diagnostics;

namespace ConceptLib;

/// <summary>What one concept is to another. Two are equal when their ids are; a library may add types of its own (<see cref="ConceptLibrary.RelationTypes"/>).</summary>
[DebuggerDisplay("{Id,nq}")]
public sealed class RelationType : IEquatable<RelationType>
{
    private readonly string _inverse;

    /// <summary>A relation type of a library; <paramref name="inverse"/> is the id of the other direction, the same one for a symmetric type.</summary>
    public RelationType(string id, string inverse)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        _inverse = inverse ?? throw new ArgumentNullException(nameof(inverse));
    }

    /// <summary>The target is more general (skos:broader).</summary>
    public static RelationType Broader { get; } = new("broader", "narrower");

    /// <summary>The target is more specific (skos:narrower).</summary>
    public static RelationType Narrower { get; } = new("narrower", "broader");

    /// <summary>The target is associated (skos:related); symmetric.</summary>
    public static RelationType Related { get; } = new("related", "related");

    /// <summary>The target is a whole that holds this concept as a part.</summary>
    public static RelationType PartOf { get; } = new("part-of", "has-part");

    /// <summary>The target is a part of this concept.</summary>
    public static RelationType HasPart { get; } = new("has-part", "part-of");

    /// <summary>This concept is directed against the target.</summary>
    public static RelationType Opposes { get; } = new("opposes", "opposed-by");

    /// <summary>The target is directed against this concept.</summary>
    public static RelationType OpposedBy { get; } = new("opposed-by", "opposes");

    /// <summary>This concept takes the target's place.</summary>
    public static RelationType Replaces { get; } = new("replaces", "replaced-by");

    /// <summary>The target takes this concept's place.</summary>
    public static RelationType ReplacedBy { get; } = new("replaced-by", "replaces");

    /// <summary>The key it has in YAML.</summary>
    public string Id { get; }

    /// <summary>What the target is to this concept, seen from the target.</summary>
    public RelationType Inverse => IsSymmetric ? this : new(_inverse, Id);

    /// <summary>Whether it reads the same from both sides.</summary>
    public bool IsSymmetric => _inverse == Id;

    internal static IReadOnlyList<RelationType> BuiltIn { get; } =
        [Broader, Narrower, Related, PartOf, HasPart, Opposes, OpposedBy, Replaces, ReplacedBy];

    /// <summary>Whether both have the same id.</summary>
    public static bool operator ==(RelationType? left, RelationType? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they have different ids.</summary>
    public static bool operator !=(RelationType? left, RelationType? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(RelationType? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RelationType);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)StableHash.Of(Id.AsSpan());

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
