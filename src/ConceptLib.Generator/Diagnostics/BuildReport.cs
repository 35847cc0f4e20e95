using System.Globalization;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Diagnostics;

/// <summary>What is wrong with a project that has definitions, rather than with one of them.</summary>
internal static class BuildReport
{
    // The heap is 16 MB of UTF-16 (CS8103); what the author's own code puts there needs room too.
    private const long MostCharacters = (16 * 1024 * 1024 / 2) - (128 * 1024);

    /// <summary>The problems. A project whose code cannot be generated hears that alone.</summary>
    public static EquatableArray<Problem> Of(BuildSettings settings, BoundLibrary library, CompilerFacts compiler, bool hasRuntime, long textLength)
    {
        if (!compiler.IsSupported)
        {
            return EquatableArray.Of(Rules.LanguageVersion.At(0, compiler.LanguageVersion));
        }

        if (!hasRuntime)
        {
            return EquatableArray.Of(Rules.RuntimeNotReferenced.At(0));
        }

        List<Problem> problems = [.. settings.Problems, .. BuildSettings.LanguageProblems(settings.Library, library)];
        if (!compiler.HasDataSection && textLength > MostCharacters)
        {
            problems.Add(Rules.TooMuchText.At(0, textLength.ToString(CultureInfo.InvariantCulture)));
        }

        return problems.ToEquatableArray();
    }

    public static void ReportTo(SourceProductionContext context, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            context.ReportDiagnostic(FileReport.Diagnose(problem, Location.None));
        }
    }
}
