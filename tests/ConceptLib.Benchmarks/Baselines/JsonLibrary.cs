using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConceptLib.Benchmarks.Baselines;

/// <summary>A vocabulary in a JSON file, read with generated code.</summary>
public static class JsonLibrary
{
    public static LibraryRecord Load(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return JsonSerializer.Deserialize(stream, LibraryJsonContext.Default.LibraryRecord)!;
    }

    public static void Save(LibraryRecord library, string path)
    {
        using FileStream stream = File.Create(path);
        JsonSerializer.Serialize(stream, library, LibraryJsonContext.Default.LibraryRecord);
    }
}

[JsonSerializable(typeof(LibraryRecord))]
internal sealed partial class LibraryJsonContext : JsonSerializerContext;
