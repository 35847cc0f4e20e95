using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Generator.Emission;

namespace ConceptLib.Generator.Diagnostics;

/// <summary>A library, and what of it an assembly has to hold.</summary>
internal sealed record MeasuredLibrary(BoundLibrary Library, LibrarySize Size)
{
    /// <summary>The lengths of the literals that hold its text, once they are known.</summary>
    public EquatableArray<int> Literals { get; init; }

    /// <summary>Null when the project has no definitions.</summary>
    public static MeasuredLibrary? Of(Gathered<FileSummary> summaries, BoundLibrary library)
        => summaries.Items.IsEmpty ? null : new(library, LibrarySize.Of(summaries.Items, library));

    public MeasuredLibrary With(EquatableArray<LiteralLengths> literals)
        => this with { Literals = literals.SelectMany(static literals => literals.Lengths).ToEquatableArray() };
}
