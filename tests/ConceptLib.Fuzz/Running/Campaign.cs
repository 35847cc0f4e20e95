using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ConceptLib.Fuzz.Running;

/// <summary>
/// Tries inputs, each from a seed of its own: a failing one is made again from that seed alone. It is shown as small as it can be made
/// and still fail in the same way.
/// </summary>
internal sealed class Campaign(ITestOutputHelper output)
{
    private const int LargestSize = 100;
    private const int MostShrinking = 2_000;

    // On a slow machine, a run as it stands tries fewer inputs rather than holding up the others.
    private static readonly TimeSpan s_shortRun = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_shrinking = TimeSpan.FromSeconds(60);

    /// <summary>Tries inputs until one fails.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="count">How many are tried unless a long run is asked for.</param>
    /// <param name="check">Throws when the input does what none may do.</param>
    /// <param name="target">The test.</param>
    public void Run<T>(InputSet<T> inputs, int count, Action<T> check, [CallerMemberName] string target = "")
    {
        FuzzOptions options = FuzzOptions.Current;
        Stopwatch watch = Stopwatch.StartNew();
        Stopwatch making = new();
        int tried = 0;
        for (; options.LongRun is { } longRun ? watch.Elapsed < longRun : tried < count && watch.Elapsed < s_shortRun; tried++)
        {
            ulong seed = options.Seed + (ulong)tried;
            making.Start();
            T input = inputs.Generator.Sample(1, new Rnd(seed), 1 + (int)(seed % LargestSize))[0];
            making.Stop();
            if (InputWatch.Run(() => check(input)) is { } failure)
            {
                Assert.Fail(Report(target, seed, Shrink(inputs, new(input, failure), check), inputs.Show));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target}: {tried} inputs from seed {options.Seed}, {watch.Elapsed.TotalSeconds:F0} s, of which {making.Elapsed.TotalSeconds:F0} s to make them"));
    }

    private static Failing<T> Shrink<T>(InputSet<T> inputs, Failing<T> failing, Action<T> check)
    {
        Stopwatch watch = Stopwatch.StartNew();
        int tried = 0;
        bool isSmaller = failing.Failure is not InputTookTooLong;
        while (isSmaller)
        {
            isSmaller = false;
            foreach (T candidate in inputs.Smaller(failing.Input))
            {
                if (++tried > MostShrinking || watch.Elapsed > s_shrinking)
                {
                    return failing;
                }

                if (InputWatch.Run(() => check(candidate)) is { } failure && failure.GetType() == failing.Failure.GetType())
                {
                    failing = new(candidate, failure);
                    isSmaller = true;
                    break;
                }
            }
        }

        return failing;
    }

    private static string Report<T>(string target, ulong seed, Failing<T> failing, Func<T, string> show) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {target} fails. {FuzzOptions.SeedVariable}={seed} makes this input the first.
        {failing.Failure}
        The input, made as small as it could be:
        {show(failing.Input)}
        """);

    private sealed record Failing<T>(T Input, Exception Failure);
}
