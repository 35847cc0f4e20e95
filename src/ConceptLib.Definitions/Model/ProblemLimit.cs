namespace ConceptLib.Definitions.Model;

/// <summary>
/// How many mistakes of a file are listed: more nobody reads, and a hostile file must not cost by the mistake. Errors are counted together, and what is none
/// by its rule: a rule that is made an error, or silent, by the settings of a build hides nothing that another one found.
/// </summary>
internal sealed class ProblemLimit
{
    /// <summary>So many errors, and so many of each other rule.</summary>
    public const int Maximum = 100;

    private readonly Dictionary<string, int> _others = new(StringComparer.Ordinal);
    private int _errors;

    /// <summary>Whether a mistake was not taken.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>What is said of a file whose mistakes are not all listed.</summary>
    public static Problem Remark { get; } = Rules.TooManyProblems.At(0, Numeral.Of(Maximum));

    /// <summary>Whether a mistake is still listed.</summary>
    public bool Takes(Rule rule)
    {
        bool isTaken = (rule.Severity == RuleSeverity.Error ? ++_errors : Count(rule)) <= Maximum;
        IsExceeded |= !isTaken;
        return isTaken;
    }

    private int Count(Rule rule)
    {
        _others.TryGetValue(rule.Code, out int count);
        return _others[rule.Code] = count + 1;
    }
}
