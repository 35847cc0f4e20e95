using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Files;

namespace ConceptLib.Tool.Definitions;

/// <summary>
/// The files of a folder that are definitions: those that <c>ConceptLib.props</c> gives a build, which are <c>**/*.yaml</c>, <c>**/*.yml</c>,
/// <c>**/quotes.lock.json</c> and <c>**/ids.lock.json</c> in whatever case, without folders whose name begins with a dot. Links to folders are followed, but not into a ring.
/// </summary>
internal static class DefinitionFiles
{
    private static readonly FolderWalk Walk = new(IsTaken, DefinitionReader.IsDefinition);

    /// <summary>The paths below <paramref name="folder"/>, with '/', in ordinal order.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static IReadOnlyList<string> Below(string folder) => Walk.Below(folder);

    /// <summary>Whether the file at <paramref name="path"/>, below a folder of definitions and with '/', is one of them.</summary>
    public static bool IsDefinition(string path) => path.Split('/') is [.. var folders, var name] && DefinitionReader.IsDefinition(name) && folders.All(IsTaken);

    private static bool IsTaken(string folder) => !folder.StartsWith('.');
}
