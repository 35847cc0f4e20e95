using System.Diagnostics;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>An office or function of an agent, and when it was held.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AgentRole : Statement
{
    internal AgentRole(ref PackedReader reader)
    {
        Role = reader.RequiredText();
        Period = reader.Date();
        Apparatus = reader.Apparatus();
    }

    /// <summary>The office, such as <c>Minister of Foreign Affairs</c>.</summary>
    public LocalizedText Role { get; }

    /// <summary>When it was held, as far as stated; or null.</summary>
    public Edtf? Period { get; }

    private protected override Apparatus Apparatus { get; }

    /// <inheritdoc/>
    public override string ToString() => Period is null ? Role.ToString() : $"{Role} ({Period})";
}
