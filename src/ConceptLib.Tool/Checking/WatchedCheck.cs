using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Checking;

/// <summary>Checks again whenever files change, and tells what is new and what is mended.</summary>
/// <param name="check">Checks.</param>
/// <param name="changes">Tells when to.</param>
internal sealed class WatchedCheck(Func<CheckResult> check, IChanges changes)
{
    /// <summary>Goes on until there are no more changes.</summary>
    /// <param name="report">Is told each result, with what is in it and was not in the one before, and what was in that and is no more.</param>
    /// <returns>The last result.</returns>
    public CheckResult Run(Action<CheckResult, IReadOnlyList<Finding>, IReadOnlyList<Finding>> report)
    {
        CheckResult result = check();
        report(result, result.Findings, []);
        while (changes.Wait())
        {
            CheckResult next = check();
            report(next, Without(next.Findings, result.Findings), Without(result.Findings, next.Findings));
            result = next;
        }

        return result;
    }

    /// <summary>Those of the one list that have no counterpart in the other. A line that was inserted above a finding moves it, and does not make it another.</summary>
    private static List<Finding> Without(IEnumerable<Finding> findings, IEnumerable<Finding> others)
    {
        Dictionary<Finding, int> left = [];
        foreach (Finding other in others.Select(Unplaced))
        {
            left[other] = left.GetValueOrDefault(other) + 1;
        }

        List<Finding> rest = [];
        foreach (Finding finding in findings)
        {
            Finding key = Unplaced(finding);
            if (left.GetValueOrDefault(key) is > 0 and int count)
            {
                left[key] = count - 1;
            }
            else
            {
                rest.Add(finding);
            }
        }

        return rest;

        static Finding Unplaced(Finding finding) => finding with { Range = null };
    }
}
