namespace ConceptLib.Tests.Shared;

/// <summary>Where the files that are under test lie.</summary>
internal static class Repository
{
    /// <summary>The folder that holds all.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The YAML of the content package.</summary>
    public static string Definitions => Path.Combine(Root, "definitions");

    /// <summary>A small library that uses every field of the format.</summary>
    public static string EveryField => Path.Combine(Root, "tests", "Shared", "EveryField");

    /// <summary>The description of the format.</summary>
    public static string FormatDocumentation => Path.Combine(Root, "docs", "yaml-format.md");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ConceptLib.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests run below the folder that holds ConceptLib.sln.");
    }
}
