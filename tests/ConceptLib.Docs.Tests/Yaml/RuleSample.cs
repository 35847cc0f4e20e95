using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConceptLib.Definitions;
using ConceptLib.Docs.Tests.Pages;
using ConceptLib.Generator.Tests;
using Microsoft.CodeAnalysis.CSharp;

namespace ConceptLib.Docs.Tests.Yaml;

/// <summary>
/// A sample on the page of the rules. Its first line says whether it is <c># bad</c> or <c># good</c>.
/// <list type="bullet">
/// <item>YAML: a line <c># peace.yaml</c> begins that file; lines before the first such line are keys of a concept, completed as
/// <see cref="DefinitionSample"/> says; several files may have the same lines, with <c>$id</c> for the name of each; a file in <c>texts/</c> is the text of a source. The files stand in the library <c>Surroundings</c>, in place of those of the same name there.</item>
/// <item>XML: a part of the project file of a library with one concept.</item>
/// </list>
/// </summary>
internal static partial class RuleSample
{
    public static bool IsSample(FencedBlock block) => FirstLine().IsMatch(block.FirstLine);

    public static bool IsBad(FencedBlock block) => FirstLine().Match(block.FirstLine).Groups["bad"].Success;

    /// <summary>What is wrong with the files of the sample, or with its project, where <paramref name="rule"/> is checked.</summary>
    public static IEnumerable<LibraryProblem> Problems(FencedBlock sample, Rule rule)
    {
        if (sample.Language == "xml")
        {
            return LibraryProblem.In(Project(XElement.Parse($"<Part>{sample.Text}</Part>")));
        }

        Dictionary<string, string> files = Files(sample);
        return LibraryProblem.In(Library(sample), rule).Where(problem => files.ContainsKey(problem.Path));
    }

    /// <summary>The files of a sample in YAML, and those of the library around it.</summary>
    public static IReadOnlyDictionary<string, string> Library(FencedBlock sample)
    {
        Dictionary<string, string> library = new(DefinitionSample.Surroundings, StringComparer.Ordinal);
        foreach ((string path, string text) in Files(sample))
        {
            library[path] = text;
        }

        return library;
    }

    /// <summary>The files of a sample of YAML, by their paths.</summary>
    public static Dictionary<string, string> Files(FencedBlock sample)
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        string[] names = [DefinitionSample.Sample];
        foreach (string line in sample.Text.Split('\n').Skip(1))
        {
            if (FileLine().Match(line) is { Success: true } match)
            {
                names = [.. match.Groups["path"].Captures.Select(capture => capture.Value)];
                continue;
            }

            foreach (string name in names)
            {
                files[name] = files.GetValueOrDefault(name, "") + line.Replace("$id", name.Split('.')[0], StringComparison.Ordinal) + "\n";
            }
        }

        if (files.TryGetValue(DefinitionSample.Sample, out string? keys))
        {
            files[DefinitionSample.Sample] = DefinitionSample.Completed(keys);
        }

        return files;
    }

    private static GeneratorHost Project(XElement part)
    {
        GeneratorHost host = new((DefinitionSample.Sample, DefinitionSample.Completed("")));
        foreach (XElement setting in part.Elements())
        {
            _ = setting.Name.LocalName switch
            {
                "LangVersion" when LanguageVersionFacts.TryParse(setting.Value, out LanguageVersion version) => host.WithLanguage(version),
                "PackageReference" => (string?)setting.Attribute("ExcludeAssets") == "compile" ? host.WithoutRuntime() : host,
                string property => host.With(property, setting.Value),
            };
        }

        return host;
    }

    [GeneratedRegex("^(?:# |<!-- )(?:(?<bad>bad)|good)(?:[:,].*)?(?: -->)?$")]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"^# (?<path>[\w./-]+\.(?:ya?ml|txt|lock\.json))(?: and (?<path>[\w./-]+\.yaml))*$")]
    private static partial Regex FileLine();
}
