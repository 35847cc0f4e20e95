using ConceptLib.Definitions;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Diagnostics;

/// <summary>The rules as Roslyn knows them.</summary>
internal static class RuleDescriptors
{
    /// <summary>The page that explains every rule, and the deprecation of concepts: a path in the repository, which has no public address yet.</summary>
    public const string HelpFile = "docs/diagnostics.md";

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
        helpLinkUri: $"{HelpFile}#{rule.Code.ToLowerInvariant()}",
        customTags: rule.Severity == RuleSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);
}
