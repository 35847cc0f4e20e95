using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Tests;

/// <summary>The YAML files that the content library is compiled from.</summary>
internal static class RepositoryDefinitions
{
    public static string Folder { get; } = Find();

    private static readonly Lazy<ConceptLibrary> s_library = new(static () =>
        DefinitionsFolder.Open(Folder).Library ?? throw new InvalidDataException("The definitions of the repository have errors."));

    /// <summary>They, opened without being compiled.</summary>
    public static ConceptLibrary Library => s_library.Value;

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ConceptLib.sln")))
            {
                return Path.Combine(folder.FullName, "definitions");
            }
        }

        throw new DirectoryNotFoundException("The tests run below the folder that holds ConceptLib.sln.");
    }
}
