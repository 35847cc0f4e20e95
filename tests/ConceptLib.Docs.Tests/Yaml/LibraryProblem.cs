using ConceptLib.Definitions;
using ConceptLib.Generator.Tests;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Docs.Tests.Yaml;

/// <summary>What is wrong at one place of a library.</summary>
/// <param name="Path">The file, below the folder of definitions.</param>
/// <param name="Code">The rule.</param>
/// <param name="Text">As the compiler prints it: file, line, column, severity, rule, message.</param>
internal sealed record LibraryProblem(string Path, string Code, string Text)
{
    private const string TextFolder = "texts/";

    /// <summary>All problems of a library, in the order of files and places. A file in <c>texts/</c> is the text of a source.</summary>
    /// <param name="files">By their paths.</param>
    /// <param name="rules">Rules that are checked although they are not by default.</param>
    public static IEnumerable<LibraryProblem> In(IReadOnlyDictionary<string, string> files, params Rule[] rules)
    {
        GeneratorHost host = Host(files);
        foreach (Rule rule in rules.Where(rule => !rule.IsEnabledByDefault))
        {
            host.WithSeverity(rule.Code, ReportDiagnostic.Warn);
        }

        return In(rules.Intersect(Rules.OfCorpus).Any() ? host.With("ConceptCorpusRules", "true") : host);
    }

    /// <summary>A build of a library. A file in <c>texts/</c> is the text of a source.</summary>
    public static GeneratorHost Host(IReadOnlyDictionary<string, string> files)
    {
        ILookup<bool, KeyValuePair<string, string>> lookup = files.ToLookup(file => file.Key.StartsWith(TextFolder, StringComparison.Ordinal));
        GeneratorHost host = new([.. lookup[false].Select(file => (file.Key, file.Value))]);
        foreach ((string path, string text) in lookup[true])
        {
            host.SetText(path[TextFolder.Length..], text);
        }

        return host;
    }

    /// <summary>All problems of a build, in the order of files and places.</summary>
    public static IEnumerable<LibraryProblem> In(GeneratorHost host)
    {
        GeneratorBuild build = host.Build();
        Assert.Null(build.Exception);
        return build.Diagnostics
            .Select(problem => (Problem: problem, Span: problem.Location.GetLineSpan()))
            .OrderBy(item => item.Span.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Span.StartLinePosition)
            .Select(item => Of(item.Problem, item.Span));
    }

    private static LibraryProblem Of(Diagnostic problem, FileLinePositionSpan span)
    {
        string path = GeneratorHost.Shown(span.Path ?? "");
        string place = path.Length == 0 ? "" : $"{DefinitionSample.Folder}{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        string severity = problem.Severity == DiagnosticSeverity.Info ? "info" : problem.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return new(path, problem.Id, $"{place}{severity} {problem.Id}: {problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
