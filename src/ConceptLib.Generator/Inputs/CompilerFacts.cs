using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConceptLib.Generator.Inputs;

/// <summary>What of the compiler's options decides over the generated code.</summary>
/// <param name="LanguageVersion">As the command line writes it.</param>
/// <param name="HasDataSection">Whether long string literals go to the data section, beyond the heap of 16 MB.</param>
internal sealed record CompilerFacts(string LanguageVersion, bool IsSupported, bool HasDataSection)
{
    private const string DataSectionFeature = "experimental-data-section-string-literals";

    public static CompilerFacts Read(ParseOptions options)
    {
        LanguageVersion version = ((CSharpParseOptions)options).LanguageVersion;
        return new(
            version.ToDisplayString(),
            version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11,
            options.Features.ContainsKey(DataSectionFeature));
    }

    /// <summary>Whether <paramref name="reference"/> is the runtime: by its name, for that is known without opening it.</summary>
    public static bool IsRuntime(MetadataReference reference) => reference switch
    {
        CompilationReference project => project.Compilation.AssemblyName == "ConceptLib",
        PortableExecutableReference { FilePath: { } path } => string.Equals(Path.GetFileName(path), "ConceptLib.dll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
