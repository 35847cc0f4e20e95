namespace ConceptLib.Benchmarks.Measuring;

/// <summary>
/// Runs contestants by turns, so that what else the machine does falls on all of them, and compares them round by round. For what takes
/// longer than a millisecond or a process of its own; BenchmarkDotNet does the rest.
/// </summary>
/// <typeparam name="T">What a run tells of itself.</typeparam>
internal sealed class Contest<T>
{
    private readonly Dictionary<string, List<T>> _runs = new(StringComparer.Ordinal);

    private Contest()
    {
    }

    /// <summary>Runs each contestant once in each round; who begins changes from round to round.</summary>
    public static Contest<T> Run(int rounds, params (string Name, Func<T> Run)[] contestants)
    {
        Contest<T> contest = new();
        foreach ((string name, _) in contestants)
        {
            contest._runs.Add(name, []);
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < contestants.Length; turn++)
            {
                (string name, Func<T> run) = contestants[(round + turn) % contestants.Length];
                contest._runs[name].Add(run());
            }
        }

        return contest;
    }

    /// <summary>The median of a contestant's runs.</summary>
    public double Median(string name, Func<T, double> of) => Median(_runs[name].Select(of));

    /// <summary>The median over the rounds of one contestant's share of another.</summary>
    public double Ratio(string name, string to, Func<T, double> of) => Median(_runs[name].Zip(_runs[to], (one, other) => of(one) / of(other)));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>Cpu time: another's work on the same cores is none of ours.</summary>
internal static class CpuClock
{
    /// <summary>The cpu seconds of this process that something takes.</summary>
    public static double Seconds(Action run)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        run();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
