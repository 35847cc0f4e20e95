using System.Runtime.CompilerServices;

namespace ConceptLib.Tests.Shared;

/// <summary>Where the files that are under test lie.</summary>
internal static class Repository
{
    /// <summary>The YAML of the content package.</summary>
    public static string Definitions => Path.Combine(Root(), "definitions");

    /// <summary>A small library that uses every field of the format.</summary>
    public static string EveryField => Path.Combine(Root(), "tests", "Shared", "EveryField");

    /// <summary>The description of the format.</summary>
    public static string FormatDocumentation => Path.Combine(Root(), "docs", "yaml-format.md");

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
