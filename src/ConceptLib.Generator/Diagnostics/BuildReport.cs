using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Diagnostics;

/// <summary>What is wrong with a project that has definitions, rather than with one of them.</summary>
internal static class BuildReport
{
    /// <summary>The problems. A project whose code cannot be generated hears that alone.</summary>
    public static EquatableArray<Problem> Of(BuildSettings settings, BoundLibrary library, CompilerFacts compiler, bool hasRuntime, LibrarySize size, EquatableArray<int> literals)
    {
        if (!compiler.IsSupported)
        {
            return EquatableArray.Of(Rules.LanguageVersion.At(0, compiler.LanguageVersion));
        }

        if (!hasRuntime)
        {
            return EquatableArray.Of(Rules.RuntimeNotReferenced.At(0));
        }

        if (size.Excess() is { } excess)
        {
            return EquatableArray.Of(excess);
        }

        return EquatableArray.Of<Problem>(
        [
            .. settings.Problems,
            .. BuildSettings.LanguageProblems(settings.Library, library),
            .. LiteralReport.Of(size.Concepts, literals, compiler),
        ]);
    }

    public static void ReportTo(SourceProductionContext context, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            context.ReportDiagnostic(FileReport.Diagnose(problem, Location.None));
        }
    }
}
