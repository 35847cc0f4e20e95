using System.Diagnostics;
using System.Globalization;

/// <summary>
/// Loaded into a measured program by the runtime (<c>DOTNET_STARTUP_HOOKS</c>, which wants this name and no namespace): when the program ends, it
/// writes down what the process cost. A parent cannot ask a process that has ended.
/// </summary>
internal static class StartupHook
{
    public const string ResultVariable = "CONCEPTLIB_BENCHMARKS_COST";

    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += static (_, _) =>
    {
        if (Environment.GetEnvironmentVariable(ResultVariable) is { } path)
        {
            using Process self = Process.GetCurrentProcess();
            File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.Ticks} {self.PeakWorkingSet64}"));
        }
    };
}
