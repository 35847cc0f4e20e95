using ConceptLib.Definitions.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConceptLib.Generator.Inputs;

/// <summary>An additional file that is the text of a source.</summary>
/// <param name="Name">Below the folder of texts, with '/'.</param>
internal sealed record SourceTextInput(AdditionalText Text, string Name)
{
    private const string Metadata = "build_metadata.AdditionalFiles.ConceptSourceText";

    /// <summary>Null for any other file.</summary>
    public static SourceTextInput? Of(AdditionalText text, AnalyzerConfigOptionsProvider options)
        => options.GetOptions(text).TryGetValue(Metadata, out string? name) && name.Length > 0
            ? new(text, name.Replace('\\', '/'))
            : null;

    /// <summary>Null when the file cannot be read, which the compiler itself reports.</summary>
    public TextFile? Read(CancellationToken cancellation) => Text.GetText(cancellation) is { } text ? new(Name, text.ToString()) : null;
}
