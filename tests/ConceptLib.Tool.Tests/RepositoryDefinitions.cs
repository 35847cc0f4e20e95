using ConceptLib.Tests.Shared;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Tests;

/// <summary>The YAML files that the content library is compiled from.</summary>
internal static class RepositoryDefinitions
{
    private static readonly Lazy<ConceptLibrary> s_library = new(static () =>
        DefinitionsFolder.Open(Folder).Library ?? throw new InvalidDataException("The definitions of the repository have errors."));

    public static string Folder => Repository.Definitions;

    /// <summary>They, opened without being compiled.</summary>
    public static ConceptLibrary Library => s_library.Value;
}
