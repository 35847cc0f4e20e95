using System.Diagnostics;
using ConceptLib.Tests.Shared;

namespace ConceptLib.Tool.Tests.Export;

/// <summary>
/// Other people's programs, which have to accept what is exported. A test that needs one that is not installed is skipped and says so, unless
/// the environment variable <c>CONCEPTLIB_FOREIGN_PROGRAMS</c> is <c>required</c>, as <c>.ci/run</c> sets it: then it fails.
/// </summary>
internal static class ForeignProgram
{
    /// <summary>Where Debian's packages for Python are; another Python does not see them.</summary>
    private const string DebianPython = "/usr/bin/python3";

    private const string OfSchema = "schema:";

    public static bool AreRequired => Environment.GetEnvironmentVariable("CONCEPTLIB_FOREIGN_PROGRAMS") == "required";

    /// <summary>Why a test that needs something cannot run; null when it can, or must.</summary>
    /// <param name="needed">The name of a program, <c>python:MODULE</c>, or <c>schema:FILE</c>.</param>
    public static string? WhyMissing(string needed) => needed.StartsWith(OfSchema, StringComparison.Ordinal)
        ? File.Exists(Schema(needed[OfSchema.Length..])) ? null : $"{needed[OfSchema.Length..]} is not in the folder that CONCEPTLIB_SCHEMAS names: docs/exports.md says where it comes from."
        : AreRequired || IsThere(needed) ? null : $"{needed} is not installed: see .ci/run for the packages.";

    /// <summary>The path of a schema that is not ours to hand on.</summary>
    public static string Schema(string file) => Path.Combine(Environment.GetEnvironmentVariable("CONCEPTLIB_SCHEMAS") is { Length: > 0 } folder ? folder : ".", file);

    /// <summary>Runs a program that has to succeed, and gives what it prints.</summary>
    public static string Run(string program, params string[] arguments)
    {
        (int code, string output, string error) = Start(program, arguments);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)}\nends with {code}:\n{error}\n{output}");
        return output;
    }

    /// <summary>Runs a script of this folder.</summary>
    public static string RunScript(string script, params string[] arguments) =>
        Run(Python, [Path.Combine(Repository.Root, "tests", "ConceptLib.Tool.Tests", "Export", "Scripts", script), .. arguments]);

    private static string Python => File.Exists(DebianPython) ? DebianPython : "python3";

    private static bool IsThere(string needed)
    {
        try
        {
            return needed.StartsWith("python:", StringComparison.Ordinal)
                ? Start(Python, ["-c", $"import {needed["python:".Length..]}"]).Code == 0
                : Start(needed, ["--version"]) is { };
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Output, string Error) Start(string program, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}

/// <summary>A fact that needs programs or schemas of others.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsFactAttribute : FactAttribute
{
    public NeedsFactAttribute(params string[] needed) => Skip = needed.Select(ForeignProgram.WhyMissing).FirstOrDefault(static reason => reason is not null);
}

/// <summary>A theory that needs programs or schemas of others.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsTheoryAttribute : TheoryAttribute
{
    public NeedsTheoryAttribute(params string[] needed) => Skip = needed.Select(ForeignProgram.WhyMissing).FirstOrDefault(static reason => reason is not null);
}
