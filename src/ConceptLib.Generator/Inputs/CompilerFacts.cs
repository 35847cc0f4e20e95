using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConceptLib.Generator.Inputs;

/// <summary>What of the compiler's options decides over the generated code.</summary>
/// <param name="LanguageVersion">As the command line writes it.</param>
/// <param name="KnowsDataSection">Whether this compiler can keep string literals in the data section, beyond the heap of 16 MB.</param>
/// <param name="LongestInHeap">Literals of more characters than this go to the data section; null when none does.</param>
internal sealed record CompilerFacts(string LanguageVersion, bool IsSupported, bool KnowsDataSection, int? LongestInHeap)
{
    private const string DataSectionFeature = "experimental-data-section-string-literals";

    // Where the feature is on without a number.
    private const int DefaultThreshold = 100;

    // Of .NET SDK 9.0.200. An older compiler takes the switch, and does nothing with it.
    private static readonly Version FirstWithDataSection = new(4, 13);

    /// <summary>Whether what generated code calls is referenced.</summary>
    public bool HasRuntime { get; init; }

    public static CompilerFacts Read(ParseOptions options, RuntimeReference runtime)
        => Read(options, typeof(CSharpParseOptions).Assembly.GetName().Version) with { HasRuntime = runtime.IsThere };

    public static CompilerFacts Read(ParseOptions options, Version compiler)
    {
        LanguageVersion version = ((CSharpParseOptions)options).LanguageVersion;
        bool knowsDataSection = compiler >= FirstWithDataSection;
        return new(
            version.ToDisplayString(),
            version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11,
            knowsDataSection,
            knowsDataSection && options.Features.TryGetValue(DataSectionFeature, out string? threshold) ? Threshold(threshold) : null);
    }

    private static int? Threshold(string? value)
    {
        if (value is null or "off")
        {
            return null;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int threshold) ? threshold : DefaultThreshold;
    }

    /// <summary>Whether <paramref name="reference"/> is the runtime: by its name, for that is known without opening it.</summary>
    public static bool IsRuntime(MetadataReference reference) => reference switch
    {
        CompilationReference project => project.Compilation.AssemblyName == "ConceptLib",
        PortableExecutableReference { FilePath: { } path } => string.Equals(Path.GetFileName(path), "ConceptLib.dll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}

/// <summary>Whether the runtime is among the references.</summary>
internal sealed record RuntimeReference(bool IsThere);
