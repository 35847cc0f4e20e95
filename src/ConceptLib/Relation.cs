using System.Diagnostics;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>A link from one concept to another, with whose view it is.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Relation : Statement
{
    private readonly ConceptLibrary _library;
    private readonly string[] _accordingTo;

    internal Relation(ref PackedReader reader)
    {
        _library = reader.Library;
        Type = _library.RelationType(reader.RequiredSharedString());
        TargetId = reader.RequiredSharedString();
        Role = reader.Text();
        _accordingTo = reader.Agents();
        Attribution = reader.String();
        Period = reader.Date();
        Apparatus = reader.Apparatus();
    }

    private Relation(Relation written, Concept source)
    {
        _library = written._library;
        Type = _library.RelationType(written.Type.Inverse.Id);
        TargetId = source.Id;
        Role = written.Role;
        _accordingTo = written._accordingTo;
        Attribution = written.Attribution;
        Period = written.Period;
        Apparatus = written.Apparatus;
        IsDerived = true;
    }

    /// <summary>What the target is to this concept.</summary>
    public RelationType Type { get; }

    /// <summary>The other concept.</summary>
    public Concept Target => _library.Resolve.Concept(TargetId);

    /// <summary>In what role this concept stands to the target, such as <c>foundation</c>; null when none is stated. Of a derived relation, the role the target has.</summary>
    public LocalizedText? Role { get; }

    /// <summary>Whose view it is, ready to print; null for the library's own.</summary>
    public string? Attribution { get; }

    /// <summary>Whose view it is; empty when only a source is stated, or nobody.</summary>
    public IReadOnlyList<Agent> AccordingTo => _library.Resolve.Agents(_accordingTo);

    /// <summary>When it holds, or null.</summary>
    public Edtf? Period { get; }

    /// <summary>Whether it is written with the target, and this is its inverse.</summary>
    public bool IsDerived { get; }

    internal string TargetId { get; }

    private protected override Apparatus Apparatus { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Type} {TargetId}" + (Attribution is null ? "" : $" ({Attribution})");

    internal bool IsAccordingTo(string agentId) => Array.IndexOf(_accordingTo, agentId) >= 0;

    /// <summary>The same link seen from its target.</summary>
    internal Relation Inverse(Concept source) => new(this, source);

    /// <summary>Whether both say the same of the same concepts, so that one of them is enough.</summary>
    internal bool Agrees(Relation other) =>
        Type == other.Type && TargetId == other.TargetId && Attribution == other.Attribution && Period == other.Period
        && (Role is null || other.Role is null || Role.ToString() == other.Role.ToString());
}
