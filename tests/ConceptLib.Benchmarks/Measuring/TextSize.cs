using System.Runtime.Loader;
using System.Text;
using ConceptLib.Benchmarks.Baselines;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>A compiled library, loaded into this process.</summary>
internal static class LoadedLibrary
{
    /// <summary>A library of its own for each call: nothing in it was touched before.</summary>
    public static ConceptLibrary Open(string assembly)
    {
        // From memory: the file may be compiled anew.
        using MemoryStream image = new(File.ReadAllBytes(assembly));
        Type concepts = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("Acme.Vocabulary.Concepts", throwOnError: true)!;
        return (ConceptLibrary)concepts.GetProperty("Library")!.GetValue(null)!;
    }
}

/// <summary>All text that the API of a library returns, each record's once.</summary>
/// <param name="Utf8">Bytes.</param>
/// <param name="Characters">UTF-16 units.</param>
internal sealed record TextSize(long Utf8, long Characters)
{
    public static TextSize Of(ConceptLibrary library)
    {
        long bytes = 0;
        long characters = 0;
        foreach (string text in LibraryText.Of(library))
        {
            bytes += Encoding.UTF8.GetByteCount(text);
            characters += text.Length;
        }

        return new(bytes, characters);
    }
}
