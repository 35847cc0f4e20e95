using System.Globalization;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Generator.Diagnostics;

/// <summary>How many records a library has, and what an assembly can hold of them.</summary>
internal sealed record LibrarySize(int Concepts, int Sources, int Agents, int Events, int Languages)
{
    // A list of the reference index counts up to 262,143 records.
    private const int MostConcepts = 250_000;

    // A class of more than 65,535 methods compiles, and does not load. Only concepts are spread over a chain of classes.
    private const int MostOthers = 60_000;

    // A bucket counts them in two digits.
    private const int MostLanguages = 4_095;

    public static LibrarySize Of(EquatableArray<FileSummary> summaries, BoundLibrary library) => new(
        summaries.Count(static summary => summary is ConceptSummary),
        summaries.Sum(static summary => summary is SourcesSummary file ? file.Sources.Count : 0),
        summaries.Sum(static summary => summary is AgentsSummary file ? file.Agents.Count : 0),
        summaries.Sum(static summary => summary is EventsSummary file ? file.Events.Count : 0),
        library.Languages.Count);

    /// <summary>The problem of a library that no assembly holds; null for any other. It would compile, and not load, or could not be packed.</summary>
    public Problem? Excess() =>
        Excess(Concepts, MostConcepts, "concepts")
        ?? Excess(Sources, MostOthers, "sources")
        ?? Excess(Agents, MostOthers, "agents")
        ?? Excess(Events, MostOthers, "events")
        ?? Excess(Languages, MostLanguages, "languages");

    /// <summary>The problem of more than an assembly takes.</summary>
    public static Problem? Excess(int count, int most, string noun) => count <= most
        ? null
        : Rules.TooLarge.At(0, count.ToString(CultureInfo.InvariantCulture), noun, most.ToString(CultureInfo.InvariantCulture));
}
