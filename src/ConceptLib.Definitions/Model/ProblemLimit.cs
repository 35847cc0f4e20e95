namespace ConceptLib.Definitions.Model;

/// <summary>
/// How many mistakes of a file are listed: more nobody reads, and a hostile file must not cost by the mistake. Errors and others are counted apart, so
/// that no number of warnings hides that there is an error.
/// </summary>
internal sealed class ProblemLimit
{
    /// <summary>So many errors, and so many others.</summary>
    public const int Maximum = 100;

    private int _errors;
    private int _others;

    /// <summary>Whether a mistake was not taken.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>What is said of a file whose mistakes are not all listed.</summary>
    public static Problem Remark { get; } = Rules.TooManyProblems.At(0, Numeral.Of(Maximum));

    /// <summary>Whether a mistake is still listed.</summary>
    public bool Takes(Rule rule)
    {
        bool isTaken = (rule.Severity == RuleSeverity.Error ? ++_errors : ++_others) <= Maximum;
        IsExceeded |= !isTaken;
        return isTaken;
    }
}
