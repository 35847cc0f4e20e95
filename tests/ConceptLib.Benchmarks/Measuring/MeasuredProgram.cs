using System.Globalization;
using System.Text;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>What a program told of itself and what its parent saw.</summary>
/// <param name="InProcess">Cpu seconds from the first line of <c>Main</c> to the answer.</param>
/// <param name="Cpu">Seconds of all cores, of the whole process.</param>
/// <param name="Wall">Seconds from the start of the process to its end.</param>
/// <param name="Allocated">Bytes.</param>
/// <param name="Heap">Bytes that are still in use with the answer at hand; only where it was asked for.</param>
/// <param name="Answer">What was computed: alike for all forms of a library.</param>
internal sealed record ProgramCost(double InProcess, double Cpu, double Wall, double Allocated, double Heap, double Answer);

/// <summary>A small console program that does one thing with a library in a fresh process.</summary>
internal sealed class MeasuredProgram
{
    private readonly string _path;

    private MeasuredProgram(string path) => _path = path;

    /// <summary>Compiles a program for each of whose arguments there is a method of its own, so that nothing is compiled or loaded for the others.</summary>
    public static MeasuredProgram Compile(string folder, IReadOnlyDictionary<string, string> measurements, Compilation needs)
    {
        string source = Path.Combine(folder, "Program.cs");
        string path = Path.Combine(folder, "program.dll");
        File.WriteAllText(source, Source(measurements));
        Compiler.Run(needs with { Output = path, Sources = [.. needs.Sources, source], Switches = [.. needs.Switches, "/target:exe"] });
        foreach (string reference in needs.References)
        {
            File.Copy(reference, Path.Combine(folder, Path.GetFileName(reference)), overwrite: true);
        }

        File.WriteAllText(
            Path.Combine(folder, "program.runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }""");
        return new MeasuredProgram(path);
    }

    /// <summary>Measures one thing in a new process.</summary>
    public ProgramCost Run(string measurement)
    {
        ProcessCost process = MeasuredProcess.RunAlone(_path, measurement);
        double[] told = [.. process.Output.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new(told[0], told[1], process.Wall, told[2], told[3], told[4]);
    }

    private static string Source(IReadOnlyDictionary<string, string> measurements)
    {
        StringBuilder code = new("""
            using System;
            using System.Globalization;
            using System.Linq;
            using System.Runtime.CompilerServices;
            using System.Text;

            internal static class Program
            {
                private static void Main(string[] arguments)
                {
                    bool isHeap = arguments[0].StartsWith("heap", StringComparison.Ordinal);
                    long heap = isHeap ? GC.GetTotalMemory(forceFullCollection: true) : 0;
                    long allocated = GC.GetAllocatedBytesForCurrentThread();
                    TimeSpan start = Environment.CpuUsage.TotalTime;
                    long answer = Measure(arguments[0]);
                    TimeSpan elapsed = Environment.CpuUsage.TotalTime - start;
                    allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
                    heap = isHeap ? GC.GetTotalMemory(forceFullCollection: true) - heap : 0;
                    Console.Out.Write(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds} {Environment.CpuUsage.TotalTime.TotalSeconds} {allocated} {heap} {answer}"));
                }

                private static long Measure(string name)
                {
                    switch (name)
                    {

            """);
        foreach (string name in measurements.Keys)
        {
            code.Append(CultureInfo.InvariantCulture, $"            case \"{name}\": return Measure_{Identifier(name)}();\n");
        }

        code.Append("            default: throw new ArgumentException(name);\n        }\n    }\n");
        foreach ((string name, string body) in measurements)
        {
            code.Append(CultureInfo.InvariantCulture, $"\n    [MethodImpl(MethodImplOptions.NoInlining)]\n    private static long Measure_{Identifier(name)}()\n    {{\n        {body}\n    }}\n");
        }

        return code.Append("}\n").ToString();
    }

    private static string Identifier(string name) => name.Replace('-', '_');
}
