using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConceptLib.Generator.Inputs;

/// <summary>An additional file that is a definition.</summary>
/// <param name="Path">Below the definitions folder, with '/'.</param>
internal sealed record DefinitionInput(AdditionalText Text, string Path)
{
    /// <summary>Null when the file cannot be read, which the compiler itself reports.</summary>
    public ReadDefinition? Read(ReaderLimits limits, CancellationToken cancellation)
    {
        SourceText? text = Text.GetText(cancellation);
        if (text is null)
        {
            return null;
        }

        // One character above the limit is enough for the reader to refuse the file: a huge one is not copied whole.
        int length = (int)Math.Min(text.Length, (long)limits.MaximumLengthOf(Path) + 1);
        return new(Text.Path, DefinitionReader.Read(Path, text.ToString(new TextSpan(0, length)), limits));
    }
}

/// <summary>A definition file as read, and where it lies on the author's disk, for that is where a problem is shown.</summary>
internal sealed record ReadDefinition(string FilePath, ParsedFile Parsed);

/// <summary>Which additional files are definitions.</summary>
/// <param name="Folder">Files in it are; null when every definition is listed by itself.</param>
internal sealed record DefinitionItems(AnalyzerConfigOptionsProvider Options, InputFolder? Folder)
{
    private const string Metadata = "build_metadata.ListedConceptDefinition.ConceptDefinition";

    /// <summary>Null for a file of somebody else: ours lies in the folder, or the project lists it with its path.</summary>
    public DefinitionInput? Find(AdditionalText text)
    {
        string? path = Options.GetOptions(text).TryGetValue(Metadata, out string? listed) && listed.Length > 0
            ? listed.Replace('\\', '/')
            : Folder?.PathBelow(text.Path) is { } below && IsDefinition(below) ? below : null;
        return path is null ? null : new(text, path);
    }

    // What the package's props take from the folder: what else lies there is another generator's.
    private static bool IsDefinition(string path)
        => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith("quotes.lock.json", StringComparison.OrdinalIgnoreCase);
}
