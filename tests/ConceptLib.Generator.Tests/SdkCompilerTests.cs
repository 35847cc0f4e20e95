using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Text;

namespace ConceptLib.Generator.Tests;

/// <summary>The compiler of the SDK at hand, newer than the one these tests are built against, as the package's targets start it.</summary>
public sealed class SdkCompilerTests : IDisposable
{
    private const string DataSection = "/features:experimental-data-section-string-literals=1024";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_library_with_its_text_in_the_data_section_compiles_and_answers()
    {
        string words = string.Join(' ', Enumerable.Range(0, 900).Select(static number => $"word{number}"));

        (int exitCode, string output) = await CompileAsync([("long.yaml", $"label: long\ndefinition: {words}\n")], DataSection);

        Assert.True(exitCode == 0, output);
        byte[] image = await File.ReadAllBytesAsync(Path.Combine(_folder, "library.dll"));
        Assert.NotEqual(-1, image.AsSpan().IndexOf("word0 word1 word2"u8));
        using MemoryStream stream = new(image);
        Type concepts = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream).GetType("Acme.Vocabulary.Concepts", throwOnError: true)!;
        Assert.Equal(words, ((Concept)concepts.GetProperty("Long")!.GetValue(null)!).Definition!.Text);
    }

    [Theory]
    [InlineData(1_030_000, null, true)]
    [InlineData(1_030_000, DataSection, true)]
    [InlineData(1_048_000, null, false)]
    [InlineData(1_048_000, DataSection, true)]
    public async Task Text_up_to_the_heap_of_the_compiler_compiles_and_more_is_one_error_of_ours(int length, string? feature, bool isHeld)
    {
        // The heap holds 8,388,608 characters; of them 131,072 are left to the author.
        (string, string)[] files =
        [
            .. Enumerable.Range(0, 8).Select(number => ($"file-{number}.yaml", $"label: label {number}\ndefinition: {new string((char)('a' + number), length)}\n")),
            ("rest.yaml", $"label: rest\ndefinition: {new string('z', isHeld ? 1 : 100_000)}\n"),
        ];

        (int exitCode, string output) = await CompileAsync(files, feature is null ? [] : [feature]);

        Assert.Equal(isHeld, exitCode == 0);
        string[] errors = [.. output.Split('\n').Where(static line => line.Contains("error", StringComparison.Ordinal))];
        Assert.Equal(isHeld ? 0 : 1, errors.Length);
        Assert.All(errors, static error => Assert.Contains("CL0504", error, StringComparison.Ordinal));
        Assert.All(errors, static error => Assert.Contains("Do not set ConceptLibDataSection to false.", error, StringComparison.Ordinal));
    }

    private async Task<(int ExitCode, string Output)> CompileAsync((string Path, string Text)[] files, params string[] switches)
    {
        foreach ((string path, string text) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, path), text);
        }

        await File.WriteAllTextAsync(Path.Combine(_folder, ".globalconfig"), $"""
            is_global = true
            build_property.AssemblyName = Acme.Vocabulary
            build_property.RootNamespace = Acme.Vocabulary
            build_property.ConceptDefinitionsFolderBase64 = {Convert.ToBase64String(Encoding.UTF8.GetBytes(_folder + Path.DirectorySeparatorChar))}
            """);
        string generator = typeof(ConceptLibraryGenerator).Assembly.Location;
        string[] arguments =
        [
            "/noconfig", "/nologo", "/target:library", $"/out:{Path.Combine(_folder, "library.dll")}", "/langversion:11", "/warnaserror",
            $"/doc:{Path.Combine(_folder, "library.xml")}",
            .. switches,
            $"/analyzer:{generator}",
            $"/analyzer:{typeof(Definitions.Rules).Assembly.Location}",
            $"/analyzer:{Path.Combine(Path.GetDirectoryName(generator)!, "YamlDotNet.dll")}",
            $"/analyzerconfig:{Path.Combine(_folder, ".globalconfig")}",
            .. files.Select(file => $"/additionalfile:{Path.Combine(_folder, file.Path)}"),
            $"/reference:{typeof(ConceptLibrary).Assembly.Location}",
            .. Directory.GetFiles(RuntimeEnvironment.GetRuntimeDirectory(), "System.*.dll")
                .Where(static path => !path.EndsWith(".Native.dll", StringComparison.Ordinal))
                .Select(static path => $"/reference:{path}"),
        ];
        string responses = Path.Combine(_folder, "arguments.rsp");
        await File.WriteAllLinesAsync(responses, arguments.Select(static argument => $"\"{argument}\""));

        ProcessStartInfo start = new(DotNet("dotnet"), ["exec", Compiler(), $"@{responses}"]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    // The newest SDK beside the runtime that runs this test.
    private static string Compiler() => Directory.GetDirectories(DotNet("sdk"))
        .Where(static folder => Version.TryParse(Path.GetFileName(folder), out _))
        .OrderByDescending(static folder => Version.Parse(Path.GetFileName(folder)))
        .Select(static folder => Path.Combine(folder, "Roslyn", "bincore", "csc.dll"))
        .First();

    private static string DotNet(string name) => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
}
