using System.Diagnostics;

namespace ConceptLib;

/// <summary>A link to a concept of another scheme.</summary>
[DebuggerDisplay("{Type} {Target,nq}")]
public sealed class Mapping
{
    internal Mapping(MappingType type, string target) => (Type, Target) = (type, target);

    /// <summary>How far the other concept agrees.</summary>
    public MappingType Type { get; }

    /// <summary>The other concept, usually an IRI.</summary>
    public string Target { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Target}";
}
