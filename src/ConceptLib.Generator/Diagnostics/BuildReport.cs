using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Diagnostics;

/// <summary>What is wrong with a project that has definitions, rather than with one of them.</summary>
internal sealed record BuildReport(EquatableArray<Problem> Problems)
{
    /// <summary>The problems. A project whose code cannot be generated hears that alone, and one without definitions nothing.</summary>
    public static BuildReport Of(Build build, MeasuredLibrary? library) => new(library is null ? default : Find(build.Settings, build.Compiler, library));

    public void ReportTo(SourceProductionContext context)
    {
        foreach (Problem problem in Problems)
        {
            context.ReportDiagnostic(FileReport.Diagnose(problem, Location.None));
        }
    }

    private static EquatableArray<Problem> Find(BuildSettings settings, CompilerFacts compiler, MeasuredLibrary library)
    {
        if (!compiler.IsSupported)
        {
            return EquatableArray.Of(Rules.LanguageVersion.At(0, compiler.LanguageVersion));
        }

        if (!compiler.HasRuntime)
        {
            return EquatableArray.Of(Rules.RuntimeNotReferenced.At(0));
        }

        if (library.Size.Excess() is { } excess)
        {
            return EquatableArray.Of(excess);
        }

        return EquatableArray.Of<Problem>(
        [
            .. settings.Problems,
            .. BuildSettings.LanguageProblems(settings.Library, library.Library),
            .. LiteralReport.Of(library.Size.Concepts, library.Literals, compiler),
        ]);
    }
}

/// <summary>What the project and its compiler say.</summary>
internal sealed record Build(BuildSettings Settings, CompilerFacts Compiler);
