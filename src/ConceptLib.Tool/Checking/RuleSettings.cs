using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Checking;

/// <summary>What each rule weighs: by default, by the <c>.globalconfig</c> files that a build would read, and by the command line, which goes first.</summary>
/// <param name="configured">What the files say, by the codes of rules.</param>
/// <param name="ignored">The codes of rules that the command line turns off.</param>
/// <param name="warnsAsErrors">Whether a warning is an error.</param>
internal sealed class RuleSettings(IReadOnlyDictionary<string, RuleLevel> configured, IReadOnlyCollection<string> ignored, bool warnsAsErrors)
{
    /// <summary>The rules that are checked: those of the corpus are among them.</summary>
    public RuleSelection Selection { get; } = new(Rules.All
        .Where(rule => !rule.IsEnabledByDefault && !ignored.Contains(rule.Code) && Severity(configured.GetValueOrDefault(rule.Code)) is not null)
        .Select(static rule => rule.Code)
        .ToEquatableArray(), IncludesCorpus: true);

    /// <summary>The findings that count, each with what it weighs.</summary>
    public IReadOnlyList<Finding> Apply(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => SeverityOf(finding) is { } severity ? finding with { Severity = severity } : null).OfType<Finding>()];

    private RuleSeverity? SeverityOf(Finding finding) =>
        (finding.Rule is { } rule ? SeverityOf(rule) : finding.Severity) is var severity && severity == RuleSeverity.Warning && warnsAsErrors ? RuleSeverity.Error : severity;

    // As the compiler has it: an error of ConceptLib cannot be turned down.
    private RuleSeverity? SeverityOf(Rule rule)
    {
        if (rule.Severity == RuleSeverity.Error)
        {
            return RuleSeverity.Error;
        }

        if (ignored.Contains(rule.Code))
        {
            return null;
        }

        return configured.GetValueOrDefault(rule.Code) is var level && level != RuleLevel.Default ? Severity(level)
            : rule.IsEnabledByDefault ? rule.Severity
            : null;
    }

    private static RuleSeverity? Severity(RuleLevel level) => level switch
    {
        RuleLevel.Error => RuleSeverity.Error,
        RuleLevel.Warning => RuleSeverity.Warning,
        RuleLevel.Suggestion => RuleSeverity.Information,
        _ => null,
    };
}

/// <summary>What a <c>.globalconfig</c> says of a rule; the words are its own.</summary>
internal enum RuleLevel
{
    /// <summary>Nothing, or <c>default</c>.</summary>
    Default,

    /// <summary><c>none</c>, or <c>silent</c> or <c>refactoring</c>, of which a build shows nothing either.</summary>
    None,

    /// <summary><c>suggestion</c>.</summary>
    Suggestion,

    /// <summary><c>warning</c>.</summary>
    Warning,

    /// <summary><c>error</c>.</summary>
    Error,
}
