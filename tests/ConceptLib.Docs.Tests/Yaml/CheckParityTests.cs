using System.Globalization;
using System.Text.Json;
using ConceptLib.Definitions;
using ConceptLib.Docs.Tests.Pages;
using ConceptLib.Generator.Tests;
using ConceptLib.Tests.Shared;
using ConceptLib.Tool.Tests;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Docs.Tests.Yaml;

/// <summary><c>conceptlib check</c> and a build with all rules on find the same in the same files: rule, place, end, severity and words.</summary>
public sealed class CheckParityTests
{
    private const string TextFolder = "texts/";

    private static readonly Rule[] s_optional = [.. Rules.All.Where(static rule => !rule.IsEnabledByDefault)];

    public static TheoryData<string> Places =>
        [.. Documentation.Page(BlockChecks.RulePage).Blocks.Where(static block => block.Language == "yaml" && RuleSample.IsSample(block) && RuleSample.IsBad(block)).Select(static block => block.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_bad_sample_is_as_bad_for_the_check_as_for_the_build(string place) => AssertSame(RuleSample.Library(Documentation.Block(place)), mayBeEmpty: false);

    [Fact]
    public void The_repositorys_definitions_are_the_same_for_both()
    {
        string folder = Path.Combine(Repository.Root, "definitions");
        AssertSame(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(static file => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".lock.json", StringComparison.Ordinal))
                .ToDictionary(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText, StringComparer.Ordinal),
            mayBeEmpty: true);
    }

    private static void AssertSame(IReadOnlyDictionary<string, string> library, bool mayBeEmpty)
    {
        string[] build = [.. OfBuild(library).Order(StringComparer.Ordinal)];

        Assert.True(mayBeEmpty || build.Length > 0, "The build finds nothing.");
        Assert.Equal(build, OfCheck(library).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> OfBuild(IReadOnlyDictionary<string, string> library)
    {
        GeneratorHost host = LibraryProblem.Host(library).With("ConceptCorpusRules", "true");
        foreach (Rule rule in s_optional)
        {
            host.WithSeverity(rule.Code, ReportDiagnostic.Warn);
        }

        GeneratorBuild build = host.Build();
        Assert.Null(build.Exception);
        return build.Diagnostics.Select(static problem =>
        {
            FileLinePositionSpan span = problem.Location.GetLineSpan();
            string severity = problem.Severity switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                _ => "note",
            };
            return Line(
                GeneratorHost.Shown(span.Path), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1,
                severity, problem.Id, problem.GetMessage(CultureInfo.InvariantCulture));
        });
    }

    private static IEnumerable<string> OfCheck(IReadOnlyDictionary<string, string> library)
    {
        DirectoryInfo scratch = Directory.CreateTempSubdirectory("conceptlib-parity-");
        try
        {
            foreach ((string path, string text) in library)
            {
                string file = Path.Combine(scratch.FullName, path.StartsWith(TextFolder, StringComparison.Ordinal) ? path : DefinitionSample.Folder + path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }

            File.WriteAllLines(Path.Combine(scratch.FullName, ".globalconfig"), ["is_global = true", .. s_optional.Select(static rule => $"dotnet_diagnostic.{rule.Code}.severity = warning")]);
            string texts = Path.Combine(scratch.FullName, TextFolder);
            ToolRun run = ToolRun.Plain(["check", Path.Combine(scratch.FullName, DefinitionSample.Folder), "--format", "sarif", .. Directory.Exists(texts) ? ["--texts", texts] : Array.Empty<string>()]);
            Assert.Equal("", run.Error);
            return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(OfResult)];
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static string OfResult(JsonElement result)
    {
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        string path = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        JsonElement region = place.GetProperty("region");
        return Line(
            path[(path.IndexOf("/definitions/", StringComparison.Ordinal) + "/definitions/".Length)..],
            region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32(),
            result.GetProperty("level").GetString()!, result.GetProperty("ruleId").GetString()!, result.GetProperty("message").GetProperty("text").GetString()!);
    }

    private static string Line(string path, int line, int column, int endLine, int endColumn, string severity, string code, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column},{endLine},{endColumn}): {severity} {code}: {message}");
}
