using ConceptLib.Definitions.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConceptLib.Generator.Inputs;

/// <summary>Tells what each additional file of a project is.</summary>
internal sealed record AdditionalItems(AnalyzerConfigOptionsProvider Options, InputSettings Settings)
{
    private const string Metadata = "build_metadata.ListedConceptDefinition.ConceptDefinition";

    /// <summary>Null for a file that is no definition: ours lies in the folder, or the project lists it with its path.</summary>
    public DefinitionInput? FindDefinition(AdditionalText text)
    {
        string? path = Options.GetOptions(text).TryGetValue(Metadata, out string? listed) && listed.Length > 0
            ? listed.Replace('\\', '/')
            : Settings.Definitions?.PathBelow(text.Path) is { } below && IsDefinition(below) ? below : null;
        return path is null ? null : new(text, path, Settings.Limits);
    }

    /// <summary>Null for a file that is not the text of a source.</summary>
    public SourceTextInput? FindSourceText(AdditionalText text)
        => Settings.SourceTexts?.PathBelow(text.Path) is { } name && IsSourceText(name) ? new(text, name) : null;

    // What the package's props take from the folder: what else lies there is another generator's.
    private static bool IsDefinition(string path) => DefinitionReader.IsDefinition(path.Substring(path.LastIndexOf('/') + 1));

    private static bool IsSourceText(string name)
        => name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
