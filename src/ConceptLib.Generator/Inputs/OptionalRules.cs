using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Inputs;

/// <summary>
/// The rules that a project asks for, of those that are not enabled by default: by <c>WarningsAsErrors</c>, in a rule set or in a <c>.globalconfig</c>.
/// The compiler would drop what others report, but only after it was found, kept and visited at each keystroke.
/// </summary>
internal static class OptionalRules
{
    private static readonly Rule[] s_optional = [.. Rules.All.Where(static rule => !rule.IsEnabledByDefault)];

    public static RuleSelection Of(CompilationOptions options, CancellationToken cancellation) =>
        new(s_optional.Where(rule => IsAskedFor(rule, options, cancellation)).Select(static rule => rule.Code).ToEquatableArray());

    // As the compiler decides: what the command line says goes before the files.
    private static bool IsAskedFor(Rule rule, CompilationOptions options, CancellationToken cancellation)
    {
        if (!options.SpecificDiagnosticOptions.TryGetValue(rule.Code, out ReportDiagnostic report)
            && options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(rule.Code, cancellation, out report) != true)
        {
            return false;
        }

        return report is ReportDiagnostic.Error or ReportDiagnostic.Warn or ReportDiagnostic.Info;
    }
}
