using System.Diagnostics;

namespace ConceptLib;

/// <summary>A concept that a search found, and the label it was found by.</summary>
[DebuggerDisplay("{Label} -> {Concept}")]
public sealed class LabelMatch
{
    internal LabelMatch(Concept concept, Label label) => (Concept, Label) = (concept, label);

    /// <summary>The concept.</summary>
    public Concept Concept { get; }

    /// <summary>The label: its status and language say whether it is one to show.</summary>
    public Label Label { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Label.Text} -> {Concept.Id}";
}
