using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Yaml;

/// <summary>The mistakes found in one file.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];
    private readonly ProblemLimit _limit = new();

    /// <summary>Whether so many were found that nobody reads on: then it is not worth to look for what was meant.</summary>
    public bool IsFull => _problems.Count >= ProblemLimit.Maximum;

    /// <summary>Whether any is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether the text could not be read to its end: what is missing may stand in the rest.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Where the last node ends that was read, if the text is cut short: a node that reaches to it may be unfinished.</summary>
    public int StoppedAt { get; set; }

    /// <summary>Adds a mistake.</summary>
    public void Add(Rule rule, int anchor, params string[] arguments)
    {
        HasErrors |= rule.Severity == RuleSeverity.Error;
        bool wasExceeded = _limit.IsExceeded;
        if (_limit.Takes(rule))
        {
            _problems.Add(rule.At(anchor, arguments));
        }
        else if (!wasExceeded)
        {
            _problems.Add(ProblemLimit.Remark);
        }
    }

    /// <summary>Adds the mistake at which reading stopped.</summary>
    public void AddLast(Rule rule, int anchor, params string[] arguments)
    {
        IsCutShort = true;
        Add(rule, anchor, arguments);
    }

    /// <summary>The mistakes in the order of their places; those at one place in the order they were found.</summary>
    public EquatableArray<Problem> InOrder(TextRanges ranges)
    {
        if (_problems.Count == 0)
        {
            return default;
        }

        Problem[] problems = [.. _problems];
        int[] keys = new int[problems.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = problems[i].Rule == Rules.TooManyProblems ? int.MaxValue : ranges.Start(problems[i].Anchor);
        }

        // Insertion keeps equal places in their order, which Array.Sort does not; there are few.
        for (int i = 1; i < problems.Length; i++)
        {
            (int key, Problem problem) = (keys[i], problems[i]);
            int j = i - 1;
            for (; j >= 0 && keys[j] > key; j--)
            {
                (keys[j + 1], problems[j + 1]) = (keys[j], problems[j]);
            }

            (keys[j + 1], problems[j + 1]) = (key, problem);
        }

        return new EquatableArray<Problem>(problems);
    }
}
