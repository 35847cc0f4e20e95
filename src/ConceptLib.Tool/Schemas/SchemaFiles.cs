using System.Text.Json.Nodes;
using ConceptLib.Definitions.Publication;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Tool.Schemas;

/// <summary>The schemas of a definitions folder: one for each sort of file.</summary>
internal static class SchemaFiles
{
    // A file of each sort: what it takes is found as for any other.
    private static readonly (string Name, string File)[] Sorts =
    [
        ("agents", "agents.yaml"), ("concept", "concept.yaml"), ("events", "events.yaml"), ("ids.lock", IdLockWriter.FileName),
        ("library", "library.yaml"), ("quotes.lock", QuoteLockWriter.FileName), ("sources", "sources.yaml"),
    ];

    /// <summary>The schemas by their paths below the folder, with '/'.</summary>
    public static IReadOnlyList<(string Path, JsonObject Schema)> Of(LibraryNames names) =>
        [.. Sorts.Select(sort => ($"schema/{sort.Name}.schema.json", SchemaWriter.Write(FileForm.Of(sort.File), names)))];
}
