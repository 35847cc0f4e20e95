using System.Globalization;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Generator.Inputs;

namespace ConceptLib.Generator.Diagnostics;

/// <summary>Compares the string literals of a library with what the compiler and the runtime take.</summary>
internal static class LiteralReport
{
    // The largest library that was compiled and read: 100,000 concepts in six languages.
    private const int MostConceptsMeasured = 100_000;
    private const long MostCharactersMeasured = 240_000_000;

    // The heap is 16 MB of UTF-16 (CS8103); what the author's own code puts there needs room too.
    private const long MostInHeap = (16 * 1024 * 1024 / 2) - (128 * 1024);

    // The length of a literal in the heap, and its end.
    private const int HeapOverhead = 3;

    // Each literal in the data section is a field of one class; above 65,535 it compiles, and does not load.
    private const int MostInDataSection = 65_000;

    /// <param name="lengths">Of the literals that hold the library's text.</param>
    public static IEnumerable<Problem> Of(int concepts, EquatableArray<int> lengths, CompilerFacts compiler)
    {
        long text = 0;
        long heap = 0;
        int inDataSection = 0;
        foreach (int length in lengths)
        {
            text += length;
            if (length > (compiler.LongestInHeap ?? int.MaxValue))
            {
                inDataSection++;
            }
            else
            {
                heap += length + HeapOverhead;
            }
        }

        List<Problem> problems = [];
        if (heap > MostInHeap)
        {
            problems.Add(Rules.TooMuchText.At(0, Number(heap), Remedy(compiler)));
        }

        if (LibrarySize.Excess(inDataSection, MostInDataSection, "pages of text") is { } excess)
        {
            problems.Add(excess);
        }

        if (concepts > MostConceptsMeasured || text > MostCharactersMeasured)
        {
            problems.Add(Rules.UnmeasuredSize.At(0, Number(concepts), Number(text), Number(MostConceptsMeasured), Number(MostCharactersMeasured)));
        }

        return problems;
    }

    private static string Remedy(CompilerFacts compiler)
    {
        if (!compiler.KnowsDataSection)
        {
            return "Use .NET SDK 9.0.200 or later, which keeps long literals elsewhere.";
        }

        return compiler.LongestInHeap is null
            ? "Do not set ConceptLibDataSection to false."
            : "Choose fewer languages with ConceptLanguages: the text of each is too short for the data section.";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
