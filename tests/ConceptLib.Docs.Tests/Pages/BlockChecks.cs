using ConceptLib.Docs.Tests.Yaml;

namespace ConceptLib.Docs.Tests.Pages;

/// <summary>Says of each block how it is checked.</summary>
internal static class BlockChecks
{
    public const string RulePage = "docs/diagnostics.md";

    public static BlockCheck Of(FencedBlock block) => block switch
    {
        { Page.Path: RulePage, Language: "yaml" or "xml" } when RuleSample.IsSample(block) => BlockCheck.RuleSample,
        { Language: "text", Annotation: "figure" } => BlockCheck.Figure,
        { Language: "text", Before.Language: "csharp" or "yaml" } => BlockCheck.Output,
        { Language: "csharp" } => BlockCheck.CSharp,
        { Language: "yaml" } => DefinitionSample.FileName(block) switch
        {
            null => BlockCheck.Definitions,
            string name when name.StartsWith(DefinitionSample.Folder, StringComparison.Ordinal) => BlockCheck.Definitions,
            ['.', ..] => BlockCheck.ForeignYaml, // .github/workflows/…
            _ => BlockCheck.None,
        },
        { Language: "xml" } => BlockCheck.Project,
        { Language: "sh" or "console" } => BlockCheck.Commands,
        { Language: "markdown" } => BlockCheck.ReviewPage,
        { Language: "turtle" } => BlockCheck.Turtle,
        { Language: "json" } => BlockCheck.Json,
        _ => BlockCheck.None,
    };
}
