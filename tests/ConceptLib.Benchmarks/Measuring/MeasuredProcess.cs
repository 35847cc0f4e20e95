using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>What a process cost.</summary>
/// <param name="Wall">Seconds from its start to its end.</param>
/// <param name="Cpu">Seconds of all cores.</param>
/// <param name="Peak">Bytes of memory at most.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ProcessCost(double Wall, double Cpu, double Peak, string Output);

/// <summary>Runs .NET programs as processes of their own.</summary>
internal static class MeasuredProcess
{
    /// <summary>The folder the running dotnet is installed in.</summary>
    public static string DotNetFolder { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>Runs a program to its end; <see cref="ProcessCost.Cpu"/> and <see cref="ProcessCost.Peak"/> are those of the process as it saw itself.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static ProcessCost Run(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments) => Run(program, environment, isHooked: true, arguments);

    /// <summary>Runs a program without anything of ours in it: it tells its cost itself.</summary>
    public static ProcessCost RunAlone(string program, params string[] arguments) => Run(program, new Dictionary<string, string>(), isHooked: false, arguments);

    private static ProcessCost Run(string program, IReadOnlyDictionary<string, string> environment, bool isHooked, string[] arguments)
    {
        string result = Path.GetTempFileName();
        ProcessStartInfo start = new(Path.Combine(DotNetFolder, "dotnet"), ["exec", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        if (isHooked)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
            start.Environment[StartupHook.ResultVariable] = result;
        }

        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double wall = Stopwatch.GetElapsedTime(began).TotalSeconds;
        string[] cost = File.ReadAllText(result).Split(' ');
        File.Delete(result);
        return process.ExitCode != 0 ? throw new InvalidOperationException($"{Path.GetFileName(program)} failed: {Start(output)}{Start(error.Result)}")
            : isHooked ? new(wall, TimeSpan.FromTicks(long.Parse(cost[0], CultureInfo.InvariantCulture)).TotalSeconds, long.Parse(cost[1], CultureInfo.InvariantCulture), output)
            : new(wall, double.NaN, double.NaN, output);

        static string Start(string text) => text[..Math.Min(text.Length, 2_000)];
    }
}
