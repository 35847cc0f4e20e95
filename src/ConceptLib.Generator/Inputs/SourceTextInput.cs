using ConceptLib.Definitions.Verification;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Inputs;

/// <summary>An additional file that is the text of a source.</summary>
/// <param name="Name">Below the folder of texts, with '/'.</param>
internal sealed record SourceTextInput(AdditionalText Text, string Name)
{
    /// <summary>Null when the file cannot be read, which the compiler itself reports.</summary>
    public TextFile? Read(CancellationToken cancellation) => Text.GetText(cancellation) is { } text ? new(Name, text.ToString()) : null;
}
