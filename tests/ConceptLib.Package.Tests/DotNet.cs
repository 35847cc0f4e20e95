using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace ConceptLib.Package.Tests;

/// <summary>What a run of a program printed, both streams in one, and how it ended.</summary>
internal sealed record ProcessRun(int ExitCode, string Output)
{
    public IEnumerable<string> Lines => Output.Split('\n').Select(line => line.TrimEnd('\r'));
}

/// <summary>
/// Runs <c>dotnet</c> as a user would: without what an outer <c>dotnet test</c> leaves in the environment, with the packages
/// folder of the test, and with a compiler server of its own, so that neither build servers nor caches of the machine take part.
/// </summary>
/// <param name="packagesFolder">Where packages are restored to.</param>
/// <param name="isInvariant">Whether the SDK runs without culture data, as it does in many containers.</param>
internal sealed class DotNet(string packagesFolder, bool isInvariant = false)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // Where the runtime of this process was installed: programs with a host of their own look for it.
    private static readonly string Root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private readonly string _compilerServer = "conceptlib-" + Guid.NewGuid().ToString("N");

    /// <summary>Runs a command that is to succeed.</summary>
    public async Task<ProcessRun> Succeed(string folder, params string[] arguments)
    {
        ProcessRun run = await Run(folder, arguments);
        Assert.True(run.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {run.ExitCode} in {folder}:\n{run.Output}");
        return run;
    }

    /// <summary>Runs a build command (build, pack, publish …) that is to succeed.</summary>
    public Task<ProcessRun> SucceedInBuild(string folder, params string[] arguments) =>
        Succeed(folder, [arguments[0], .. BuildArguments, .. arguments[1..]]);

    /// <summary>Runs a build command, however it ends.</summary>
    public Task<ProcessRun> Build(string folder, params string[] arguments) =>
        Run(folder, [arguments[0], .. BuildArguments, .. arguments[1..]]);

    public Task<ProcessRun> Run(string folder, params string[] arguments) => RunProgram("dotnet", folder, arguments);

    /// <summary>
    /// Runs a command with a home of its own: that of the machine remembers where local tools of earlier runs were, by their version alone.
    /// </summary>
    public Task<ProcessRun> RunAtHome(string home, string folder, params string[] arguments) => Execute("dotnet", folder, home, arguments);

    /// <summary>Runs a program that was built, published or installed, to its end.</summary>
    public Task<ProcessRun> RunProgram(string program, string folder, params string[] arguments) => Execute(program, folder, null, arguments);

    private async Task<ProcessRun> Execute(string program, string folder, string? home, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        foreach (string name in start.Environment.Keys.Where(IsLeftByAnOuterBuild).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["NUGET_PACKAGES"] = packagesFolder;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_ROOT"] = Root;
        if (home is not null)
        {
            start.Environment["DOTNET_CLI_HOME"] = home;
            start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        }

        if (isInvariant)
        {
            start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource patience = new(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} ran for more than {Patience} in {folder}.");
        }

        return new ProcessRun(process.ExitCode, await output + await errors);
    }

    /// <summary>Ends the compiler server of these runs; others go on.</summary>
    public async Task ShutDownCompilerServer(string folder)
    {
        const string BasePath = "Base Path:";
        ProcessRun info = await Run(folder, "--info");
        string sdk = info.Lines.Select(line => line.Trim()).First(line => line.StartsWith(BasePath, StringComparison.Ordinal))[BasePath.Length..].Trim();
        await Succeed(folder, "exec", Path.Combine(sdk, "Roslyn", "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + _compilerServer);
    }

    // Behind the command, so that what a test says comes last and counts.
    private string[] BuildArguments =>
        ["-m:1", "-nodeReuse:false", "-tl:off", "-v:minimal", "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _compilerServer];

    // CI would ask for deterministic paths, which need a repository; MSBuild's own point an inner build at the outer one's state.
    private static bool IsLeftByAnOuterBuild(string variable) =>
        variable == "CI"
        || variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("COREHOST", StringComparison.OrdinalIgnoreCase);
}
