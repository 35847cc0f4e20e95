using System.IO;
using YamlDotNet.Serialization;

namespace ConceptLib.Benchmarks.Baselines;

/// <summary>A vocabulary in a YAML file, read with YamlDotNet.</summary>
public static class YamlLibrary
{
    public static LibraryRecord Load(string path)
    {
        using StreamReader reader = File.OpenText(path);
        return new DeserializerBuilder().Build().Deserialize<LibraryRecord>(reader);
    }

    public static void Save(LibraryRecord library, string path)
    {
        using StreamWriter writer = File.CreateText(path);
        new SerializerBuilder().Build().Serialize(writer, library);
    }
}
