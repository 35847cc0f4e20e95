using ConceptLib.Definitions;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Diagnostics;

/// <summary>The rules as Roslyn knows them.</summary>
internal static class RuleDescriptors
{
    private const string Category = "ConceptLib";

    private static readonly Dictionary<Rule, DiagnosticDescriptor> Descriptors = Rules.All.ToDictionary(static rule => rule, Describe);

    public static DiagnosticDescriptor Of(Rule rule) => Descriptors[rule];

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Code,
        rule.Title,
        rule.MessageFormat,
        Category,
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: rule.IsEnabledByDefault,
        helpLinkUri: rule.HelpPath,
        customTags: rule.Severity == RuleSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);
}
