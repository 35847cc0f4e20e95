using System.ComponentModel;

namespace ConceptLib.CompilerServices;

/// <summary>The tables of a compiled library. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum RecordTable
{
    /// <summary>The concepts.</summary>
    Concepts,

    /// <summary>The sources.</summary>
    Sources,

    /// <summary>The agents.</summary>
    Agents,

    /// <summary>The events.</summary>
    Events,
}
